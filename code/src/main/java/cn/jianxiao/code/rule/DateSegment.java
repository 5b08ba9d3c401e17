package cn.jianxiao.code.rule;

import cn.jianxiao.code.CodeReason;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * 日期: a day, month or year of the calendar.
 *
 * @param firstYear the first year taken, four digits
 * @param lastYear the last year taken
 */
public record DateSegment(String name, DatePattern pattern, int firstYear, int lastYear) implements Segment {

    public DateSegment {
        RuleCheck.isName(name);
        boolean years = firstYear >= 1 && firstYear <= lastYear && lastYear <= 9999;
        RuleCheck.that(years, name + ": years " + firstYear + ".." + lastYear + " are none of 1..9999");
        boolean century = pattern.yearWidth() == 4 || (firstYear >= 2000 && lastYear <= 2099);
        RuleCheck.that(century, name + ": two digits tell years of 2000..2099 only");
    }

    @Override
    public int width() {
        return pattern.width();
    }

    @Override
    public boolean read(RuleScanner scan) {
        int start = scan.position();
        CodeReason reason = pattern.hasDay() ? CodeReason.NOT_A_DATE : CodeReason.PERIOD_UNKNOWN;
        return scan.digits(name, width()) && scan.require(holds(scan.text(), start), reason, name, start);
    }

    @Override
    public String picture() {
        return SegmentGrammar.digits(width());
    }

    @Override
    public boolean isFree() {
        return false;
    }

    @Override
    public boolean holds(String text, int from) {
        int year = pattern.year(text, from);
        if (year < firstYear || year > lastYear) {
            return false;
        }
        int afterYear = from + pattern.yearWidth();
        int month = pattern.hasMonth() ? Digits.number(text, afterYear, afterYear + 2) : 1;
        if (month < 1 || month > 12) {
            return false;
        }
        return !pattern.hasDay() || isDay(year, month, Digits.number(text, afterYear + 2, afterYear + 4));
    }

    private static boolean isDay(int year, int month, int day) {
        return day >= 1 && day <= Month.of(month).length(Year.isLeap(year));
    }

    /** Once a year is complete only its leap day matters: two years stand for all. */
    @Override
    public @Nullable String advance(String prefix, char c) {
        String longer = prefix + c;
        int year = pattern.yearWidth();
        if (!Digits.isDigit(c)) {
            return null;
        }
        if (longer.length() > year) {
            return CalendarPrefix.goesOn(longer.substring(0, year), longer.substring(year)) ? longer : null;
        }
        int open = year - longer.length();
        int lowest = century() + Integer.parseInt(longer + "0".repeat(open));
        int highest = century() + Integer.parseInt(longer + "9".repeat(open));
        if (highest < firstYear || lowest > lastYear) {
            return null;
        }
        return open > 0 ? longer : Digits.padded(Year.isLeap(lowest) ? 4 : 5, year);
    }

    private int century() {
        return pattern.yearWidth() == 2 ? 2000 : 0;
    }

    @Override
    public @Nullable String text(SegmentValues values) {
        String given = values.value(name);
        return given != null ? given : values.day().map(pattern::format).orElse(null);
    }

    @Override
    public String example() {
        return pattern.format(LocalDate.of(lastYear, 1, 1));
    }
}
