package cn.jianxiao.registry.code;

import cn.jianxiao.code.graph.Part;

/** 单项工程名称: which of a part's fields is its name. */
public final class PartName {

    /** As attachment 4 of the engineering-code rule calls it. */
    public static final String FIELD = "XMMC";

    private PartName() {}

    /** The name, empty where none was told. */
    public static String of(Part part) {
        return part.fields().getOrDefault(FIELD, "");
    }
}
