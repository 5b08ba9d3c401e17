package cn.jianxiao.sql.row;

import cn.jianxiao.approval.event.Feedback;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 反馈 (NA6, NA8): what somebody said about a case or a project, by its content in force.
 *
 * @param batch the import or request it came in, may be empty
 * @param voided whether any of its contents took it out
 * @param version how many contents its source has sent
 */
public record FeedbackRow(Feedback feedback, String batch, boolean voided, long version) implements Row {

    public static final RowTable<FeedbackRow> TABLE = RowTable.<FeedbackRow>named("feedback")
            .text("source", row -> row.feedback().source())
            .text("id", row -> row.feedback().id())
            .number("kind", row -> row.feedback().kindCode())
            .instant("occurred_at", row -> row.feedback().occurredAt())
            .text("division", row -> row.feedback().division())
            .text("department", row -> row.feedback().department())
            .text("department_name", row -> row.feedback().departmentName())
            .text("matter", row -> row.feedback().matter())
            .text("matter_name", row -> row.feedback().matterName())
            .text("project", row -> row.feedback().project())
            .text("code", row -> row.feedback().code())
            .text("case_id", row -> row.feedback().caseId())
            .number("score", row -> row.feedback().score())
            .text("text", row -> row.feedback().text())
            .instantOrNull("answered_at", row -> answered(row.feedback()))
            .text("answer", row -> row.feedback().answer())
            .bool("voided", FeedbackRow::voided)
            .instant("received_at", row -> row.feedback().receivedAt())
            .text("batch", FeedbackRow::batch)
            .big("version", FeedbackRow::version)
            .build();

    @Override
    public RowTable<FeedbackRow> table() {
        return TABLE;
    }

    @Override
    public void encode(RowBinary out) {
        TABLE.encode(this, out);
    }

    private static @Nullable Instant answered(Feedback feedback) {
        return feedback.answeredAt().equals(Instant.EPOCH) ? null : feedback.answeredAt();
    }
}
