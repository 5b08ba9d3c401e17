package cn.jianxiao.code.rule;

import org.jspecify.annotations.Nullable;

/**
 * 固定文本: the same in every code.
 *
 * @param name the segment it leads to, which a fault is told of
 * @param text in normal form
 */
public record Fixed(String name, String text) implements Segment {

    public Fixed {
        RuleCheck.that(RuleCheck.isNormal(text), "fixed text \"" + text + "\" is not in normal form");
    }

    @Override
    public boolean valued() {
        return false;
    }

    @Override
    public int width() {
        return text.length();
    }

    @Override
    public boolean read(RuleScanner scan) {
        return scan.literal(name, text);
    }

    @Override
    public String picture() {
        return text;
    }

    @Override
    public @Nullable String advance(String prefix, char c) {
        return text.charAt(prefix.length()) == c ? prefix + c : null;
    }

    @Override
    public String text(SegmentValues values) {
        return text;
    }

    @Override
    public String example() {
        return text;
    }
}
