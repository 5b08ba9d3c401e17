package cn.jianxiao.registry.material;

/** 材料种类. */
public enum MaterialKind {
    /** 电子证照. */
    LICENCE,
    /** 结果材料. */
    RESULT,
    /** 勘察、测绘成果. */
    SURVEY
}
