package cn.jianxiao.approval.event;

import static cn.jianxiao.approval.event.Events.at;

import java.time.Instant;

/** 反馈 for tests. */
final class Feedbacks {

    private Feedbacks() {}

    static Feedback evaluation(String id, int score) {
        return feedback(id, score, false);
    }

    static Feedback voided(String id, int score) {
        return feedback(id, score, true);
    }

    private static Feedback feedback(String id, int score, boolean voided) {
        return new Feedback(
                id,
                "hcp",
                at("2026-03-02"),
                at("2026-03-01T09:30"),
                FeedbackKind.EVALUATION.code(),
                "500103",
                "500103-GHJ",
                "规划局",
                "2512-420984-04-01-395957",
                "",
                "c-1",
                "GH01",
                "规划许可",
                score,
                "一次办好",
                Instant.EPOCH,
                "",
                voided);
    }
}
