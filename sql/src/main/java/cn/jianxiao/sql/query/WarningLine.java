package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.choice;
import static cn.jianxiao.sql.query.Parameter.filter;
import static cn.jianxiao.sql.query.Parameter.number;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 预警: a case that is or was about to be late, or late.
 *
 * @param resolvedAt null while it stands
 */
public record WarningLine(
        String project,
        String caseId,
        String level,
        String state,
        Instant dueAt,
        @Nullable Instant resolvedAt,
        String code,
        String division,
        String department,
        String departmentName,
        String matter,
        String matterName,
        @Nullable Instant deadline,
        int limitDays,
        String ruleVersion) {

    public static final Query<WarningLine> QUERY = Query.of(
            "warnings",
            WarningLine.class,
            choice("state", "any", "raised", "resolved", "withdrawn"),
            choice("level", "any", "yellow", "red"),
            filter("division"),
            filter("department"),
            filter("project"),
            filter("case_id"),
            number("limit", 100),
            number("offset", 0));
}
