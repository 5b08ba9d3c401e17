package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.asOf;
import static cn.jianxiao.sql.query.Parameter.choice;
import static cn.jianxiao.sql.query.Parameter.day;
import static cn.jianxiao.sql.query.Parameter.filter;
import static cn.jianxiao.sql.query.Parameter.number;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 逾期办件: a case that ended late within the days, or is open and late as of the moment.
 *
 * @param endedAt null while open
 * @param unit of the three that follow: working_day, calendar_day or working_hour
 */
public record OverdueCase(
        String division,
        String department,
        String departmentName,
        String project,
        String caseId,
        String code,
        String matter,
        String matterName,
        int kind,
        @Nullable Instant acceptedAt,
        @Nullable Instant endedAt,
        String unit,
        double allowed,
        double used,
        double exceeded,
        String handler,
        String ruleVersion) {

    public static final Query<OverdueCase> QUERY = Query.of(
            "overdue-cases",
            OverdueCase.class,
            asOf(),
            day("from"),
            day("to"),
            choice("state", "all", "ended", "open"),
            filter("division"),
            filter("department"),
            number("limit", 100_000),
            number("offset", 0));
}
