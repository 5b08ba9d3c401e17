package cn.jianxiao.ingest.text;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 通常写法: the year first, then month and day, then perhaps the time: {@code 2026-11-21 9:05}, {@code 2026/11/21},
 * {@code 2026.11.21}, {@code 2026年11月21日 上午9时05分}, {@code 20261121}, {@code 20261121090500}.
 */
record UsualDates() implements DateForm {

    private static final String TIME = "(?:[T\\s]\\s*|(?<=日)|(?=[上下]午))"
            + "(?<half>上午|下午|AM|PM)?\\s*(?<hour>\\d{1,2})[:时点](?:(?<minute>\\d{1,2})"
            + "(?:[:分](?:(?<second>\\d{1,2})(?<fraction>\\.\\d{1,9})?秒?)?)?)?";
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<year>\\d{4})\\s*[-/.年]\\s*(?<month>\\d{1,2})\\s*[-/.月]\\s*(?<day>\\d{1,2})\\s*日?(?:" + TIME + ")?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile(
            "(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?)?");
    private static final int NOON = 12;

    @Override
    public Optional<String> read(String value) {
        String plain = Normalizer.normalize(value.strip(), Normalizer.Form.NFKC);
        Matcher written = WRITTEN.matcher(plain);
        if (written.matches()) {
            return date(written, written.group("half"), written.group("fraction"));
        }
        Matcher digits = DIGITS.matcher(plain);
        return digits.matches() ? date(digits, null, null) : Optional.empty();
    }

    @Override
    public String text() {
        return "usual";
    }

    private static Optional<String> date(Matcher found, @Nullable String half, @Nullable String fraction) {
        try {
            LocalDate day = LocalDate.of(number(found, "year"), number(found, "month"), number(found, "day"));
            if (found.group("hour") == null) {
                return Optional.of(day.toString());
            }
            LocalTime time =
                    LocalTime.of(hour(number(found, "hour"), half), number(found, "minute"), number(found, "second"));
            return Optional.of(day + "T" + Standard.time(time) + (fraction == null ? "" : fraction));
        } catch (DateTimeException noSuchDay) { // it stays as it is, for the receiver to refuse
            return Optional.empty();
        }
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null) {
            return hour;
        }
        boolean after = half.equals("下午") || half.equalsIgnoreCase("PM");
        return after ? hour < NOON ? hour + NOON : hour : hour == NOON ? 0 : hour;
    }

    private static int number(Matcher found, String group) {
        String digits = found.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
