package cn.jianxiao.sql.row;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 预警: a case that is or was about to be late, or late; at most one line for each level.
 *
 * @param subject the case it is about
 * @param dueAt when it was due to be raised
 * @param resolvedAt null while it stands
 * @param deadline the case's deadline as known then; null where none can be told any more
 */
public record WarningRow(
        CaseSubject subject,
        WarningLevel level,
        WarningState state,
        Instant dueAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant deadline,
        int limitDays,
        String ruleVersion,
        long version)
        implements Row {

    public static final RowTable<WarningRow> TABLE = RowTable.<WarningRow>named("warnings")
            .text("project", row -> row.subject().project())
            .text("case_id", row -> row.subject().caseId())
            .choice("level", WarningRow::level)
            .choice("state", WarningRow::state)
            .instant("due_at", WarningRow::dueAt)
            .instantOrNull("resolved_at", WarningRow::resolvedAt)
            .text("code", row -> row.subject().code())
            .text("division", row -> row.subject().division())
            .text("department", row -> row.subject().department())
            .text("department_name", row -> row.subject().departmentName())
            .text("matter", row -> row.subject().matter())
            .text("matter_name", row -> row.subject().matterName())
            .instantOrNull("deadline", WarningRow::deadline)
            .number("limit_days", WarningRow::limitDays)
            .text("rule_version", WarningRow::ruleVersion)
            .big("version", WarningRow::version)
            .build();

    @Override
    public RowTable<WarningRow> table() {
        return TABLE;
    }

    @Override
    public void encode(RowBinary out) {
        TABLE.encode(this, out);
    }
}
