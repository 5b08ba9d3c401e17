package cn.jianxiao.code.rule;

import org.jspecify.annotations.Nullable;

/** 随机码: digits without order; whoever composes a code draws them. */
public record RandomDigits(String name, int width) implements Segment {

    public RandomDigits {
        RuleCheck.isName(name);
        RuleCheck.that(width > 0, name + ": a width of at least 1");
    }

    @Override
    public boolean read(RuleScanner scan) {
        return scan.digits(name, width);
    }

    @Override
    public String picture() {
        return SegmentGrammar.digits(width());
    }

    @Override
    public @Nullable String advance(String prefix, char c) {
        return SegmentGrammar.advanceDigits(prefix, c);
    }

    @Override
    public @Nullable String text(SegmentValues values) {
        return values.value(name);
    }

    @Override
    public String example() {
        return "0".repeat(width);
    }
}
