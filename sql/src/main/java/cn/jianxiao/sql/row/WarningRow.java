package cn.jianxiao.sql.row;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 预警: something that is or was about to be late, or late; at most one line for each subject, part and level.
 *
 * @param subject whose it is: the case, or the project with empty fields for what only a case has
 * @param part the pause, the number of the stage or the engineering code; empty for a case or a project
 * @param deadline the last moment within the limit as known then; null where none can be told any more
 */
public record WarningRow(
        CaseSubject subject,
        WarningAbout about,
        String part,
        WarningLevel level,
        WarningStep step,
        @Nullable Instant deadline,
        int limitDays,
        String ruleVersion,
        long version)
        implements Row {

    public static final RowTable<WarningRow> TABLE = RowTable.<WarningRow>named("warnings")
            .text("project", row -> row.subject().project())
            .text("case_id", row -> row.subject().caseId())
            .choice("subject", WarningRow::about)
            .text("part", WarningRow::part)
            .choice("level", WarningRow::level)
            .choice("state", row -> row.step().state())
            .choice("holder", row -> row.step().holder())
            .instant("due_at", row -> row.step().dueAt())
            .instantOrNull("reminded_at", row -> row.step().remindedAt())
            .instantOrNull("escalated_at", row -> row.step().escalatedAt())
            .instantOrNull("resolved_at", row -> row.step().resolvedAt())
            .text("code", row -> row.subject().code())
            .text("division", row -> row.subject().division())
            .text("department", row -> row.subject().department())
            .text("department_name", row -> row.subject().departmentName())
            .text("matter", row -> row.subject().matter())
            .text("matter_name", row -> row.subject().matterName())
            .listed("stage", row -> row.subject().stage())
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
