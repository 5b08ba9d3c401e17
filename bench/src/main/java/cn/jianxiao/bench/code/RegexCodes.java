package cn.jianxiao.bench.code;

import cn.jianxiao.code.CodeReason;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.Parsed;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 正则对照: all shipped rules as one expression, compiled once, that takes the same texts with the same doubts. Written for
 * speed as far as expressions go: a text in normal form is left alone, segments are not cut out, and only dates and check
 * digits, which an expression cannot compute, are computed.
 */
public final class RegexCodes {

    private static final String LEVELS = "(?:-(?!000)[0-9]{3}(?<level2>-(?!000)[0-9]{3})?)?";
    private static final String PERIOD = "(?:(?<old>201[5-9]|2020)|[2-9][0-9](?:0[1-9]|1[0-2]))";
    private static final String PARTS = "(?<part>-(?:1(?!000)[0-9]{3}(?<second>-2(?!000)[0-9]{3})?|2(?!000)[0-9]{3}))?";

    private static final Pattern CODE = Pattern.compile("(?<national>"
            + PERIOD + "-[0-9]{6}-[0-9]{2}-[0-9]{2}-[0-9]{6})" + PARTS
            + "|(?<main>[0-9]{8}(?<day>[0-9]{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))[0-9]{6})" + LEVELS
            + "|(?<own>W[0-9]{6}20[0-9]{2}(?!000000)[0-9]{6})" + LEVELS.replace("level2", "own2"));

    private static final Pattern NORMAL = Pattern.compile("[!-~&&[^a-z]]*");
    private static final String BLANKS = "[\\x00-\\x20\\p{Z}\\uFEFF\\u200B]+";
    private static final Pattern AROUND = Pattern.compile("^" + BLANKS + "|" + BLANKS + "$");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE63]");

    private RegexCodes() {}

    /** The code in a text with what is doubtful about it, or empty. */
    public static Optional<Parsed.Ok<Reading>> read(String given) {
        String text = NORMAL.matcher(given).matches() ? given : normal(given);
        Matcher matcher = CODE.matcher(text);
        return matcher.matches() && isDay(matcher) ? Optional.of(reading(given, matcher)) : Optional.empty();
    }

    private static Parsed.Ok<Reading> reading(String given, Matcher code) {
        String text = code.group();
        List<Finding> doubts = given.equals(text) ? List.of() : new ArrayList<>(List.of(normalised(given)));
        if (code.start("main") >= 0) {
            return new Parsed.Ok<>(new Reading("chongqing@1", text, levels(22, text)), doubts);
        }
        if (code.start("own") >= 0) {
            return new Parsed.Ok<>(new Reading("uninvested@1", text, levels(17, text)), doubts);
        }
        boolean isOld = code.start("old") >= 0;
        if (!isOld && !checks(text)) {
            doubts = new ArrayList<>(doubts);
            doubts.add(new Finding(CodeReason.PROJECT_CHECK_DIGIT, "check", text.substring(23, 24), 23));
        }
        int depth = code.start("part") < 0 ? 0 : code.start("second") < 0 ? 1 : 2;
        String rule = depth > 0 ? "guangdong@1" : isOld ? "national@1" : "national@2";
        return new Parsed.Ok<>(new Reading(rule, text, depth), doubts);
    }

    private static int levels(int top, String text) {
        return (text.length() - top) / 4;
    }

    private static boolean isDay(Matcher code) {
        int day = code.start("day");
        if (day < 0) {
            return true;
        }
        String text = code.group();
        int year = Integer.parseInt(text, day, day + 4, 10);
        int month = Integer.parseInt(text, day + 4, day + 6, 10);
        return year > 0 && YearMonth.of(year, month).isValidDay(Integer.parseInt(text, day + 6, day + 8, 10));
    }

    /** ISO 7064 MOD 11,10. */
    private static boolean checks(String text) {
        int product = 10;
        for (int i = 0; i < 23; i++) {
            int digit = text.charAt(i) - '0';
            if (digit >= 0) {
                int sum = (product + digit) % 10;
                product = (sum == 0 ? 20 : 2 * sum) % 11;
            }
        }
        return text.charAt(23) - '0' == (11 - product) % 10;
    }

    private static Finding normalised(String given) {
        return new Finding(CodeReason.NORMALISED, "code", given, 0);
    }

    private static String normal(String given) {
        String trimmed = AROUND.matcher(given).replaceAll("");
        String compatible = Normalizer.normalize(trimmed, Normalizer.Form.NFKC);
        return DASH.matcher(compatible).replaceAll("-").toUpperCase(Locale.ROOT);
    }
}
