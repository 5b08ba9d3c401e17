package cn.jianxiao.registry.rule;

import cn.jianxiao.code.Finding;

/**
 * 规则错误: what is wrong with a rule that was to be stored, and where.
 *
 * @param line of the text, from 1; 0 when it is about the whole
 * @param finding field is the segment, stage or rule, value what stood there
 * @param detail in English, for logs; empty where the finding says all
 */
public record RuleFault(int line, Finding finding, String detail) {

    /** The line of a fault that is about the whole text. */
    public static final int WHOLE = 0;

    static RuleFault whole(Finding finding) {
        return new RuleFault(WHOLE, finding, "");
    }
}
