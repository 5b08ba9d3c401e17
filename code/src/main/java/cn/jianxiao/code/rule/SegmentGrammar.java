package cn.jianxiao.code.rule;

import cn.jianxiao.code.Picture;
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

    /** What stands at its places, for a {@link Picture}. */
    String picture();

    /** Whether everything that fits the picture is a value of the segment. */
    default boolean isFree() {
        return true;
    }

    /** Whether the characters from {@code from}, which fit the picture, are a value of the segment. */
    default boolean holds(String text, int from) {
        return true;
    }

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

    /** The picture of a number of digits. */
    static String digits(int width) {
        return String.valueOf(Picture.DIGIT).repeat(width);
    }

    /** A text that is one of many: all its prefixes of a length are alike. */
    static @Nullable String advanceDigits(String prefix, char c) {
        return Digits.isDigit(c) ? prefix + '0' : null;
    }
}
