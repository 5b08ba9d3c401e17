package cn.jianxiao.sql.row;

import cn.jianxiao.approval.clock.CountUnit;
import cn.jianxiao.approval.clock.Counting;
import cn.jianxiao.approval.clock.CountingRule;
import java.util.stream.Collectors;

/**
 * 计时: a case's used time and its limit in what its rule counts, with what it takes to count on while the case is open.
 *
 * @param used days, or minutes of office hours
 * @param limit in the same; 0 where no limit is set
 * @param lastDay whether the day of the end counts
 * @param officeHours of the unit of hours, empty otherwise: {@code 09:00-12:00 13:30-17:30}
 */
public record CountedTime(Unit unit, int used, int limit, boolean lastDay, String officeHours) {

    public static CountedTime of(CountingRule rule, int used, int limit) {
        Counting counting = rule.counting();
        boolean hours = counting.unit() == CountUnit.WORKING_HOUR;
        return new CountedTime(
                unit(counting.unit()), used, limit, hours || counting.lastDayCounted(), hours ? text(counting) : "");
    }

    private static Unit unit(CountUnit unit) {
        return switch (unit) {
            case WORKING_DAY -> Unit.WORKING_DAY;
            case CALENDAR_DAY -> Unit.CALENDAR_DAY;
            case WORKING_HOUR -> Unit.WORKING_HOUR;
        };
    }

    private static String text(Counting counting) {
        return counting.officeHours().spans().stream()
                .map(span -> span.from() + "-" + span.to())
                .collect(Collectors.joining(" "));
    }
}
