package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EventSet;
import cn.jianxiao.stream.intake.Incoming;
import java.util.List;

/**
 * 待关联: an event that waits until its code is registered.
 *
 * @param first the record that waits in the account
 * @param earliest the same event as it arrived earliest, which is kept; nearly always that of {@code first}
 */
record Waiting(Incoming first, Envelope earliest) {

    ApprovalEvent event() {
        return (ApprovalEvent) earliest.content();
    }

    /** Whether it is the same content, whenever it arrived. */
    boolean isSameAs(ApprovalEvent other) {
        return switch (EventSet.of(List.of(event())).add(other)) {
            case SAME, EARLIER -> true;
            case NEW, REVISED -> false;
        };
    }

    Waiting orEarlier(Envelope same) {
        boolean earlier = same.content().receivedAt().isBefore(event().receivedAt());
        return earlier ? new Waiting(first, same) : this;
    }
}
