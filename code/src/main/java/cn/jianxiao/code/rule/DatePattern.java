package cn.jianxiao.code.rule;

import java.time.LocalDate;

/** 日期格式: how a day, a month or a year is written. Two digits of a year are of this century. */
public enum DatePattern {
    YYYYMMDD("yyyyMMdd", 4, true, true),
    YYYYMM("yyyyMM", 4, true, false),
    YYYY("yyyy", 4, false, false),
    YYMMDD("yyMMdd", 2, true, true),
    YYMM("yyMM", 2, true, false);

    private final String text;
    private final int yearWidth;
    private final boolean month;
    private final boolean day;

    DatePattern(String text, int yearWidth, boolean month, boolean day) {
        this.text = text;
        this.yearWidth = yearWidth;
        this.month = month;
        this.day = day;
    }

    static DatePattern of(String text) {
        for (DatePattern pattern : values()) {
            if (pattern.text.equals(text)) {
                return pattern;
            }
        }
        throw new RuleFormatException("no date pattern \"" + text + "\": yyyyMMdd, yyyyMM, yyyy, yyMMdd or yyMM");
    }

    int width() {
        return text.length();
    }

    int yearWidth() {
        return yearWidth;
    }

    boolean hasMonth() {
        return month;
    }

    boolean hasDay() {
        return day;
    }

    int year(String text, int from) {
        int year = Digits.number(text, from, from + yearWidth);
        return yearWidth == 2 ? 2000 + year : year;
    }

    String format(LocalDate date) {
        String year = Digits.padded(yearWidth == 2 ? date.getYear() % 100 : date.getYear(), yearWidth);
        return year
                + (month ? Digits.padded(date.getMonthValue(), 2) : "")
                + (day ? Digits.padded(date.getDayOfMonth(), 2) : "");
    }

    /** As a rule names it. */
    @Override
    public String toString() {
        return text;
    }
}
