package cn.jianxiao.code;

import java.util.Locale;
import java.util.Random;

/** Texts for the oracle: codes with values around every limit, and the same after what typing and copying does to them. */
final class RandomTexts {

    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String LATIN = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** Includes digits of other scripts and letters that change their width, their case or nothing at all. */
    private static final String STRANGERS = "0123456789--AXIOSVZxbz/ \t\u3000\u00A0\uFEFF－—−０９Ａｘ٣é项";

    private final Random random;

    RandomTexts(long seed) {
        random = new Random(seed);
    }

    String project() {
        String head = period() + '-' + digits(6) + '-' + digits(2) + '-' + digits(2) + '-' + digits(5);
        return head + (oneIn(4) ? digits(1) : SlowCheck.project(head));
    }

    String engineering() {
        StringBuilder text = new StringBuilder(project());
        int parts = oneIn(10) ? random.nextInt(4) : 1 + random.nextInt(2);
        int stage = parts == 2 ? 1 : 1 + random.nextInt(2);
        for (int part = 0; part < parts; part++) {
            text.append('-').append(oneIn(8) ? random.nextInt(10) : stage + part);
            text.append(serial());
        }
        return text.toString();
    }

    String unified() {
        String date = "%04d%02d%02d".formatted(year(), random.nextInt(14), oneIn(2) ? 28 + random.nextInt(5) : 9);
        StringBuilder text = new StringBuilder(digits(8) + date + digits(6));
        for (int levels = random.nextInt(oneIn(10) ? 4 : 3); levels > 0; levels--) {
            text.append('-').append(serial());
        }
        return text.toString();
    }

    String any() {
        return switch (random.nextInt(3)) {
            case 0 -> project();
            case 1 -> engineering();
            default -> unified();
        };
    }

    String organisation() {
        String body = symbols(LATIN, 8);
        return body + (oneIn(4) ? "" : "-") + (oneIn(5) ? symbols(LATIN, 1) : SlowCheck.organisation(body));
    }

    String credit() {
        String unit = symbols(CREDIT, 8);
        String end = oneIn(3) ? symbols(CREDIT, 1) : SlowCheck.organisation(unit);
        String head = symbols(CREDIT, 2) + digits(6) + unit + end;
        return head + (oneIn(5) ? symbols(CREDIT, 1) : SlowCheck.credit(head));
    }

    /** Left as it is in one of three cases, else changed up to three times. */
    String mistreated(String text) {
        String result = text;
        for (int times = oneIn(3) ? 0 : 1 + random.nextInt(3); times > 0; times--) {
            result = mistreatedOnce(result);
        }
        return result;
    }

    private String mistreatedOnce(String text) {
        int at = random.nextInt(text.length() + 1);
        int after = Math.min(at + 1, text.length());
        String head = text.substring(0, at);
        String tail = text.substring(after);
        return switch (random.nextInt(12)) {
            case 0 -> head + tail;
            case 1 -> head + symbols(STRANGERS, 1) + tail;
            case 2 -> head + symbols(STRANGERS, 1) + text.substring(at);
            case 3 -> head + text.substring(at, after).repeat(2) + tail;
            case 4 -> head;
            case 5 -> text + '-' + serial();
            case 6 -> text.toLowerCase(Locale.ROOT);
            case 7 -> text.replace('-', STRANGERS.charAt(STRANGERS.indexOf('－') + random.nextInt(3)));
            case 8 -> fullWidth(text);
            case 9 -> " \t\u3000" + text;
            case 10 -> text + "\u00A0\r\n";
            default -> text.replaceFirst("[0-9]", digits(1));
        };
    }

    private static String fullWidth(String text) {
        return text.chars()
                .map(c -> c > ' ' && c <= '~' ? c + 0xFEE0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String period() {
        return oneIn(2)
                ? Integer.toString(2013 + random.nextInt(10))
                : "%02d%02d".formatted(18 + random.nextInt(82), month());
    }

    private int month() {
        return oneIn(8) ? random.nextInt(100) : 1 + random.nextInt(12);
    }

    private int year() {
        return oneIn(10) ? random.nextInt(3) * 100 : 1999 + random.nextInt(30);
    }

    private String serial() {
        return oneIn(10) ? "000" : oneIn(10) ? "999" : digits(3);
    }

    private String digits(int width) {
        return symbols("0123456789", width);
    }

    private String symbols(String alphabet, int width) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < width; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private boolean oneIn(int cases) {
        return random.nextInt(cases) == 0;
    }
}
