package cn.jianxiao.code.rule;

import cn.jianxiao.code.NormalText;

/** Conditions on the data of a rule. */
final class RuleCheck {

    private RuleCheck() {}

    static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new RuleFormatException(otherwise);
        }
    }

    /** Whether typing it gives it: otherwise no text would ever have it. */
    static boolean isNormal(String text) {
        return !text.isEmpty() && NormalText.of(text).text().equals(text);
    }

    static void isName(String name) {
        boolean letters = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
        that(!name.isEmpty() && letters, "\"" + name + "\" is no name: letters, digits, - and _ only");
    }
}
