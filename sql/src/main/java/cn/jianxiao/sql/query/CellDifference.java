package cn.jianxiao.sql.query;

import java.time.LocalDate;

/**
 * 指标核对: a metric cell that disagrees with the cases it stands for; the numbers are cell minus cases.
 */
public record CellDifference(
        LocalDate day,
        String division,
        String department,
        String matter,
        int stage,
        int kind,
        int flowType,
        String project,
        long received,
        long accepted,
        long closed,
        long judged,
        long early,
        long onTime,
        long overdue,
        long usedDays,
        long limitDays,
        long corrections) {

    public static final Query<CellDifference> QUERY = Query.of("cells-check", CellDifference.class);
}
