package cn.jianxiao.ingest.json;

import cn.jianxiao.approval.event.Feedback;
import cn.jianxiao.approval.event.FeedbackKind;
import cn.jianxiao.ingest.Findings;
import cn.jianxiao.ingest.IntakeReason;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** Reads a piece of feedback (NA6, NA8) from its JSON form. */
public final class FeedbackFields {

    /** 评价等级 of GB/T 39046: 1 非常满意 to 5 非常不满意, the other way round. */
    private static final String GRADE = "grade";

    private static final String SCORE = "score";

    private FeedbackFields() {}

    /**
     * The feedback, to be used only where no finding is hard.
     *
     * @param findings takes what is missing, misshapen or unknown
     */
    public static Feedback read(ObjectNode record, Instant receivedAt, Findings findings) {
        Fields fields = new Fields(record, findings);
        Feedback read = new Feedback(
                fields.required("id"),
                fields.required("source"),
                receivedAt,
                fields.requiredTime("occurredAt"),
                fields.requiredNumber("feedback"),
                fields.text("division"),
                fields.text("department"),
                fields.text("departmentName"),
                fields.text("project"),
                fields.text("code"),
                fields.text("caseId"),
                fields.text("matter"),
                fields.text("matterName"),
                score(record, fields),
                fields.text("text"),
                fields.time("answeredAt"),
                fields.text("answer"),
                fields.flag("voided"));
        check(read, record, fields);
        fields.noteUnknown();
        return read;
    }

    private static void check(Feedback read, ObjectNode record, Fields fields) {
        if (read.project().isEmpty() && read.code().isEmpty()) {
            fields.note(IntakeReason.MISSING, "project", "");
        }
        if (read.kind() == FeedbackKind.EVALUATION && !record.has(SCORE) && !record.has(GRADE)) {
            fields.note(IntakeReason.MISSING, SCORE, "");
        }
        if (isOfPromise(read.kind()) && read.caseId().isEmpty()) {
            fields.note(IntakeReason.MISSING, "caseId", "");
        }
        if (record.has("answeredAt") && read.answeredAt().isBefore(read.occurredAt())) {
            fields.note(
                    IntakeReason.OUT_OF_RANGE, "answeredAt", read.answeredAt().toString());
        }
    }

    /** By either of the two, never by two that say different things. */
    private static int score(ObjectNode record, Fields fields) {
        int score = limited(SCORE, record, fields);
        int turned = limited(GRADE, record, fields);
        int ofGrade = turned == 0 ? 0 : Feedback.LOWEST_SCORE + Feedback.HIGHEST_SCORE - turned;
        if (score != 0 && ofGrade != 0 && score != ofGrade) {
            fields.note(IntakeReason.OUT_OF_RANGE, GRADE, String.valueOf(turned));
        }
        return score == 0 ? ofGrade : score;
    }

    private static int limited(String name, ObjectNode record, Fields fields) {
        int number = fields.number(name);
        if (record.has(name) && (number < Feedback.LOWEST_SCORE || number > Feedback.HIGHEST_SCORE)) {
            fields.note(IntakeReason.OUT_OF_RANGE, name, String.valueOf(number));
            return 0;
        }
        return number;
    }

    private static boolean isOfPromise(FeedbackKind kind) {
        return switch (kind) {
            case COMMITMENT_KEPT, COMMITMENT_BROKEN -> true;
            case EVALUATION, SUGGESTION, COMPLAINT, UNKNOWN -> false;
        };
    }
}
