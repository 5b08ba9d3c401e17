package cn.jianxiao.code.rule;

/** ASCII digits; those of other scripts are none. */
final class Digits {

    private Digits() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean all(String text) {
        return text.chars().allMatch(c -> isDigit((char) c));
    }

    /** The number with leading zeros, longer than {@code width} when it does not fit. */
    static String padded(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** The digits with leading zeros; anything else as it is. */
    static String padded(String digits, int width) {
        return all(digits) ? "0".repeat(Math.max(0, width - digits.length())) + digits : digits;
    }

    static boolean all(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The number in a text's digits; at most nine of them. */
    static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
