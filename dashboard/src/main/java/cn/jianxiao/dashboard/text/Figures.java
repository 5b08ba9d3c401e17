package cn.jianxiao.dashboard.text;

import java.util.Locale;

/** 数字 as people read them. */
public final class Figures {

    private Figures() {}

    /** With separators: {@code 12,345}. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** One decimal place: {@code 3.5}. */
    public static String decimal(double number) {
        return String.format(Locale.ROOT, "%,.1f", number);
    }

    /** A share in percent with one decimal place: {@code 97.5%}; a dash where there is nothing to share. */
    public static String share(long part, long whole) {
        return whole == 0 ? Moments.NONE : share((double) part / whole);
    }

    /** A share in percent with one decimal place. */
    public static String share(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    /** A share with what it is made of: {@code 97.5% (39/40)}. */
    public static String shareOf(long part, long whole) {
        return whole == 0 ? Moments.NONE : share(part, whole) + " (" + count(part) + "/" + count(whole) + ")";
    }

    /** Days, with a decimal place only where they are not whole: {@code 5} or {@code 4.7}. */
    public static String days(double days) {
        return days == Math.rint(days) ? count((long) days) : decimal(days);
    }
}
