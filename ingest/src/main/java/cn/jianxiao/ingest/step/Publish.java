package cn.jianxiao.ingest.step;

import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.Received;
import cn.jianxiao.approval.event.Rejection;
import cn.jianxiao.code.Excerpt;
import cn.jianxiao.code.Finding;
import cn.jianxiao.ingest.IntakeReason;
import cn.jianxiao.ingest.log.Outbox;
import java.util.List;

/** 发布: what can be used goes out as it was read, what cannot goes out as a rejection with its reasons. */
final class Publish implements IntakeStep {

    /** In UTF-8 at most three times as many bytes, which one message can still hold. */
    private static final int LONGEST_RAW = 1 << 20;

    /** Longer than any code or number of a case. */
    private static final int LONGEST_NAME = 200;

    private final Outbox outbox;

    Publish(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "publish";
    }

    @Override
    public boolean takesRefused() {
        return true;
    }

    @Override
    public void apply(Draft draft) {
        Received content = draft.refused() ? rejection(draft) : draft.content();
        draft.published(outbox.send(new Envelope(draft.batch(), content)));
    }

    private static Rejection rejection(Draft draft) {
        List<Finding> causes = draft.findings().thatAre(true);
        boolean classified = causes.stream().anyMatch(cause -> cause.reason() == IntakeReason.CLASSIFIED);
        return new Rejection(
                draft.textOf("id"),
                draft.textOf("source"),
                classified ? "" : Excerpt.beginning(draft.textOf("project"), LONGEST_NAME),
                classified ? "" : Excerpt.beginning(draft.textOf("caseId"), LONGEST_NAME),
                draft.now(),
                causes.stream().map(Publish::reason).toList(),
                classified ? "" : Excerpt.beginning(draft.raw(), LONGEST_RAW));
    }

    private static Rejection.Reason reason(Finding cause) {
        return new Rejection.Reason(cause.reason().code(), cause.field(), cause.value());
    }
}
