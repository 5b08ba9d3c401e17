package cn.jianxiao.code;

/**
 * 规范文本: what people type, brought into the form the grammars know: blanks around it gone, full-width characters and
 * the many dashes as ASCII, Latin letters in upper case.
 *
 * @param given the text as it came
 * @param text its normal form
 * @param offset index in {@code given} of the first character of {@code text}; from there both run in step
 * @param firstChange index in {@code given} of the first character that was changed, -1 when none was
 */
public record NormalText(String given, String text, int offset, int firstChange) {

    private static final int FULL_WIDTH_SHIFT = '０' - '0';

    /** The normal form of {@code given}; it may be empty. */
    public static NormalText of(String given) {
        return isPlain(given) ? new NormalText(given, given, 0, Finding.NO_POSITION) : normalised(given);
    }

    private static NormalText normalised(String given) {
        int start = 0;
        int end = given.length();
        while (start < end && isBlank(given.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(given.charAt(end - 1))) {
            end--;
        }
        int change = start;
        while (change < end && normal(given.charAt(change)) == given.charAt(change)) {
            change++;
        }
        String text = change == end ? given.substring(start, end) : normal(given, start, end);
        int firstChange = start > 0 ? 0 : change < given.length() ? change : Finding.NO_POSITION;
        return new NormalText(given, text, start, firstChange);
    }

    /** Whether {@code given} is in its normal form as it is, as far as ASCII tells: then nothing is to be done. */
    public static boolean isPlain(String given) {
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            if (c <= ' ' || c > '~' || (c >= 'a' && c <= 'z')) {
                return false;
            }
        }
        return true;
    }

    /** Whether anything differs from the text as it came. */
    public boolean changed() {
        return firstChange >= 0;
    }

    private static String normal(String given, int start, int end) {
        char[] normal = new char[end - start];
        for (int i = start; i < end; i++) {
            normal[i - start] = normal(given.charAt(i));
        }
        return new String(normal);
    }

    private static char normal(char c) {
        if (c >= 'a' && c <= 'z') {
            return (char) (c - 'a' + 'A');
        }
        if (c >= '！' && c <= '～') {
            return normal((char) (c - FULL_WIDTH_SHIFT));
        }
        return isDash(c) ? '-' : c;
    }

    /** Hyphens, dashes and the minus sign, as input methods and word processors put them. */
    private static boolean isDash(char c) {
        return (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\uFE63';
    }

    /** Also the ideographic and the no-break space, and what spreadsheets leave: byte order mark, zero-width space. */
    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
