package cn.jianxiao.stream;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Feedback;
import cn.jianxiao.approval.event.Received;
import cn.jianxiao.stream.intake.Incoming;
import java.time.Instant;
import org.apache.flink.api.common.functions.FilterFunction;

/** 截至时刻 (X4): lets through what belongs to the past as of a moment. */
public final class AsKnown implements FilterFunction<Incoming> {

    private static final long serialVersionUID = 1;

    private final long moment;
    private final boolean arrived;

    private AsKnown(Instant moment, boolean arrived) {
        this.moment = moment.toEpochMilli();
        this.arrived = arrived;
    }

    /** What had happened by then, whenever it became known; codes as they are known now. */
    public static AsKnown happenedBy(Instant moment) {
        return new AsKnown(moment, false);
    }

    /** What had arrived by then: the past as it was known at the time. */
    public static AsKnown arrivedBy(Instant moment) {
        return new AsKnown(moment, true);
    }

    @Override
    public boolean filter(Incoming incoming) {
        Received content = incoming.envelope().content();
        if (happened(content).toEpochMilli() > moment) {
            return false;
        }
        return !arrived || content.receivedAt().toEpochMilli() <= moment;
    }

    /** What bears no time of its own, or none that counts here, is always of the past. */
    private static Instant happened(Received content) {
        if (content instanceof ApprovalEvent event) {
            return event.occurredAt();
        }
        return content instanceof Feedback feedback ? feedback.occurredAt() : Instant.EPOCH;
    }
}
