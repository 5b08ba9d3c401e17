package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.number;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 预警: something that is or was about to be late, or late.
 *
 * @param caseId empty for what is not about a case
 * @param subject what it is about: case, pause, stage, project or archive
 * @param part the pause, the number of the stage or the engineering code; empty for a case or a project
 * @param holder with whom it is
 * @param dueAt when it was raised
 * @param remindedAt when it was last told to who had it already, null for never
 * @param escalatedAt when it came to who has it now, null where that is the department
 * @param resolvedAt null while it stands
 * @param deadline the last moment within the limit, null where none can be told
 */
public record WarningLine(
        String project,
        String projectName,
        String caseId,
        String subject,
        String part,
        String level,
        String state,
        String holder,
        Instant dueAt,
        @Nullable Instant remindedAt,
        @Nullable Instant escalatedAt,
        @Nullable Instant resolvedAt,
        String code,
        String division,
        String department,
        String departmentName,
        String matter,
        String matterName,
        int stage,
        @Nullable Instant deadline,
        int limitDays,
        String ruleVersion) {

    public static final Query<WarningLine> QUERY =
            Query.of("warnings", WarningLine.class, WarningFilter.and(number("limit", 100), number("offset", 0)));
}
