package cn.jianxiao.dashboard.word;

import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.CountUnit;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.CaseLine;
import java.util.Locale;

/** 用时 and limit in the unit that the rule counts, with its name. */
public final class UsedTime {

    private static final double MINUTES_OF_AN_HOUR = 60;

    private UsedTime() {}

    /** Such as {@code 3 / 5 工作日}; just what was used where there is no limit. */
    public static String of(CaseLine line) {
        return ofLimit(line.used(), line.allowed(), line.unit());
    }

    /** The same of a case that was measured here. */
    public static String of(CaseTimeline timeline) {
        CountUnit unit = timeline.rule().counting().unit();
        double part = unit == CountUnit.WORKING_HOUR ? MINUTES_OF_AN_HOUR : 1;
        return ofLimit(
                timeline.used() / part, timeline.limit() / part, unit.name().toLowerCase(Locale.ROOT));
    }

    /** Such as {@code 12 工作日}. */
    public static String amount(double amount, String unit) {
        return unit.isEmpty() ? Figures.days(amount) : Figures.days(amount) + " " + Texts.of("unit." + unit);
    }

    private static String ofLimit(double used, double allowed, String unit) {
        String amount = allowed == 0 ? "" : Figures.days(used) + " / ";
        return amount + amount(allowed == 0 ? used : allowed, unit);
    }
}
