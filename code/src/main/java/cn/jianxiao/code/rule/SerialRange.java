package cn.jianxiao.code.rule;

import cn.jianxiao.code.CodeReason;
import org.jspecify.annotations.Nullable;

/**
 * 序号范围: serials of one width, both ends included.
 *
 * @param width digits, 1 to 9
 */
public record SerialRange(int width, int first, int last) {

    /** Stands for digits that may be any. */
    private static final char FREE = '*';

    public SerialRange {
        RuleCheck.that(width >= 1 && width <= 9, "serials are 1 to 9 digits wide, not " + width);
        boolean fits = first >= 0 && first <= last && Integer.toString(last).length() <= width;
        RuleCheck.that(fits, "serials " + first + ".." + last + " do not fit into " + width + " digits");
    }

    /** Whether there is such a serial. */
    public boolean contains(long serial) {
        return serial >= first && serial <= last;
    }

    /** Whether all digits of the width are one. */
    boolean isFull() {
        return first == 0 && last == (int) Math.pow(10, width) - 1;
    }

    /** Whether the digits from {@code from} are one. */
    boolean holds(String text, int from) {
        return contains(Digits.number(text, from, from + width));
    }

    boolean read(RuleScanner scan, String field) {
        int start = scan.position();
        if (!scan.digits(field, width)) {
            return false;
        }
        int serial = Digits.number(scan.text(), start, start + width);
        return scan.require(serial > 0 || first == 0, CodeReason.SERIAL_ZERO, field, start)
                && scan.require(contains(serial), RuleReason.SERIAL_RANGE, field, start);
    }

    @Nullable
    String advance(String prefix, char c) {
        if (!Digits.isDigit(c)) {
            return null;
        }
        if (prefix.indexOf(FREE) >= 0) {
            return prefix + FREE;
        }
        String longer = prefix + c;
        int open = width - longer.length();
        int lowest = Integer.parseInt(longer + "0".repeat(open));
        int highest = Integer.parseInt(longer + "9".repeat(open));
        if (highest < first || lowest > last) {
            return null;
        }
        return contains(lowest) && contains(highest) ? String.valueOf(FREE).repeat(longer.length()) : longer;
    }
}
