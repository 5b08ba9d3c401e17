package cn.jianxiao.code.rule;

import cn.jianxiao.code.CodeReason;
import cn.jianxiao.code.Mod1110;
import org.jspecify.annotations.Nullable;

/**
 * 校验码: ISO 7064 MOD 11,10 over the digits of the rule before it.
 *
 * @param strict whether a wrong one refuses the code; otherwise it is a doubt, where the rule is only inferred
 */
public record CheckDigit(String name, boolean strict) implements Segment {

    public CheckDigit {
        RuleCheck.isName(name);
    }

    @Override
    public int width() {
        return 1;
    }

    /** Any digit; {@link #check} judges it, which needs the text before. */
    @Override
    public boolean read(RuleScanner scan) {
        return scan.digits(name, 1);
    }

    /** Judges the digit at {@code start} of a code that began at {@code from}. */
    boolean check(RuleScanner scan, int from, int start) {
        if (scan.text().charAt(start) == Mod1110.check(scan.text(), from, start)) {
            return true;
        }
        if (strict) {
            return scan.require(false, CodeReason.CHECK_CHARACTER, name, start);
        }
        scan.doubt(CodeReason.PROJECT_CHECK_DIGIT, name, start);
        return true;
    }

    @Override
    public String picture() {
        return SegmentGrammar.digits(width());
    }

    @Override
    public @Nullable String advance(String prefix, char c) {
        return SegmentGrammar.advanceDigits(prefix, c);
    }

    /** A place for the digit, which is computed last. */
    @Override
    public String text(SegmentValues values) {
        return example();
    }

    @Override
    public String example() {
        return "0";
    }
}
