package cn.jianxiao.code;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * 骨架: what may stand at each place of a text of one width: any digit, any character, or one character only. A text is
 * compared with it in one pass without a branch, which tells sound texts apart quickly; why another is not sound is found
 * by a scanner.
 */
public final class Picture {

    /** A place for a digit 0-9. */
    public static final char DIGIT = 0;

    /** A place for any character. */
    public static final char ANY = 1;

    private final int[] lowest;
    private final int[] span;

    /** The picture of these signs: {@link #DIGIT}, {@link #ANY}, or the character itself. */
    public Picture(String signs) {
        lowest = new int[signs.length()];
        span = new int[signs.length()];
        for (int i = 0; i < lowest.length; i++) {
            char sign = signs.charAt(i);
            lowest[i] = sign == DIGIT ? '0' : sign == ANY ? 0 : sign;
            span[i] = sign == DIGIT ? 9 : sign == ANY ? Character.MAX_VALUE : 0;
        }
    }

    /** Number of places. */
    public int width() {
        return lowest.length;
    }

    /**
     * The places from {@code from} to before {@code to} at which a digit stands in every text that fits; empty where at
     * some place it depends on the text.
     */
    public Optional<int[]> digits(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> span[i] > 9)
                ? Optional.empty()
                : Optional.of(IntStream.range(from, to)
                        .filter(i -> lowest[i] >= '0' && lowest[i] + span[i] <= '9')
                        .toArray());
    }

    /** The picture of an example in which every 0 stands for any digit. */
    static Picture like(String example) {
        return new Picture(example.replace('0', DIGIT));
    }

    /** Whether {@code text} looks like this from {@code from} on; it may end later, but not before. */
    public boolean fits(String text, int from) {
        if (text.length() - from < lowest.length) {
            return false;
        }
        int outside = 0;
        for (int i = 0; i < lowest.length; i++) {
            int above = text.charAt(from + i) - lowest[i];
            outside |= above | (span[i] - above);
        }
        return outside >= 0;
    }
}
