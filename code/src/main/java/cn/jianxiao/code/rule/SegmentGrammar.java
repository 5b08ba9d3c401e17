package cn.jianxiao.code.rule;

import org.jspecify.annotations.Nullable;

/**
 * What a segment does. A segment is read as a whole by {@link #read}, and character by character by {@link #advance}:
 * the first says precisely what is wrong, the second finds texts that two rules share. Both take the same texts.
 */
interface SegmentGrammar {

    /** Number of characters. */
    int width();

    /** Moves over the segment, or keeps the fault and says false. */
    boolean read(RuleScanner scan);

    /**
     * One character more. Prefixes stand for all prefixes that go on alike, so there are few; the first is empty.
     *
     * @return the prefix with it, as long as before and one more, or null when no value goes on like that
     */
    @Nullable
    String advance(String prefix, char c);

    /** The text for these values, or null when they have none for this segment. */
    @Nullable
    String text(SegmentValues values);

    /** A text for previews where no value is known. */
    String example();

    /** A text that is one of many: all its prefixes of a length are alike. */
    static @Nullable String advanceDigits(String prefix, char c) {
        return Digits.isDigit(c) ? prefix + '0' : null;
    }
}
