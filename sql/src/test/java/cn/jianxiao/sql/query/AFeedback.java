package cn.jianxiao.sql.query;

import cn.jianxiao.approval.event.Feedback;
import cn.jianxiao.approval.event.FeedbackKind;
import cn.jianxiao.sql.row.FeedbackRow;
import java.time.Instant;

/** 反馈 for tests: said at nine in the morning, answered at five in the afternoon, naming nobody but its case. */
public final class AFeedback {

    private final String id;
    private final FeedbackKind kind;
    private String division = "";
    private String department = "";
    private String project = "p";
    private String code = "";
    private String caseId = "c";
    private Instant occurred = ACase.morning("2026-03-02");
    private Instant answered = Instant.EPOCH;
    private int score;
    private String text = "";

    private AFeedback(String id, FeedbackKind kind) {
        this.id = id;
        this.kind = kind;
    }

    static AFeedback of(String id, FeedbackKind kind) {
        return new AFeedback(id, kind);
    }

    public static AFeedback evaluation(String id, int score) {
        AFeedback evaluation = of(id, FeedbackKind.EVALUATION);
        evaluation.score = score;
        return evaluation;
    }

    AFeedback about(String project, String caseId) {
        this.project = project;
        this.caseId = caseId;
        return this;
    }

    AFeedback underOwnCode(String code) {
        this.project = "";
        this.code = code;
        return this;
    }

    AFeedback to(String division, String department) {
        this.division = division;
        this.department = department;
        return this;
    }

    AFeedback on(String day) {
        this.occurred = ACase.morning(day);
        return this;
    }

    AFeedback answered(String day) {
        this.answered = ACase.afternoon(day);
        return this;
    }

    AFeedback saying(String text) {
        this.text = text;
        return this;
    }

    public FeedbackRow row() {
        return row(false, 1);
    }

    public FeedbackRow row(boolean voided, long version) {
        Feedback feedback = new Feedback(
                id,
                "hcp",
                occurred,
                occurred,
                kind.code(),
                division,
                department,
                "",
                project,
                code,
                caseId,
                "",
                "",
                score,
                text,
                answered,
                "",
                voided);
        return new FeedbackRow(feedback, "batch", voided, version);
    }
}
