package cn.jianxiao.approval.link;

import cn.jianxiao.code.Codes;
import cn.jianxiao.code.HierarchicalCode;

/** 编码文本: codes as keys. One that no grammar knows, such as a department's own (SH3), stands for itself. */
public final class CodeText {

    private CodeText() {}

    /** The text in the normal form of its grammar, otherwise without the blanks around it. */
    public static String normal(String code) {
        return Codes.tryParse(code).optional().map(HierarchicalCode::value).orElse(code.strip());
    }
}
