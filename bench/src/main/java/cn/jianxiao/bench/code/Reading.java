package cn.jianxiao.bench.code;

import cn.jianxiao.code.rule.RuledCode;

/**
 * 读数: what a text says, whoever read it.
 *
 * @param rule the rule and its version, for example {@code national@2}
 * @param value the text in its normal form
 * @param depth how many codes are above it
 */
public record Reading(String rule, String value, int depth) {

    static Reading of(RuledCode code) {
        return new Reading(code.rule().reference(), code.value(), code.depth());
    }
}
