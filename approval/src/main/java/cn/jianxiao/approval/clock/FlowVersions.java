package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.event.ApprovalEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * 流程版本: tells when a case's events came under several versions of its flow, as sources send them that change a flow
 * while cases run. A version shows in what it sets: the flow type, the stage and the limit.
 *
 * <p>The last that is named counts for the whole case, and a step that comes once per version counts once.
 */
final class FlowVersions {

    /** What was taken at the time of the latest event. */
    private final List<ApprovalEvent> atOneTime = new ArrayList<>(2);

    private int flowType;
    private int stage;
    private int limit;

    /** Notes what an event names; whether an earlier one named it otherwise. */
    boolean isAnother(ApprovalEvent event) {
        boolean another = differ(flowType, event.flowTypeCode())
                || differ(stage, event.stageCode())
                || differ(limit, event.limitDays());
        flowType = event.flowTypeCode() > 0 ? event.flowTypeCode() : flowType;
        stage = event.stageCode() > 0 ? event.stageCode() : stage;
        limit = event.limitDays() > 0 ? event.limitDays() : limit;
        return another;
    }

    /** Whether the same step was taken at the same time under another version. Events come in their order. */
    boolean isRepeated(ApprovalEvent event) {
        if (!atOneTime.isEmpty() && !atOneTime.get(0).occurredAt().equals(event.occurredAt())) {
            atOneTime.clear();
        }
        for (ApprovalEvent taken : atOneTime) {
            if (taken.status() == event.status() && !isSameVersion(taken, event)) {
                return true;
            }
        }
        atOneTime.add(event);
        return false;
    }

    private static boolean isSameVersion(ApprovalEvent one, ApprovalEvent other) {
        return one.flowTypeCode() == other.flowTypeCode()
                && one.stageCode() == other.stageCode()
                && one.limitDays() == other.limitDays();
    }

    /** What is not named differs from nothing. */
    private static boolean differ(int before, int now) {
        return before > 0 && now > 0 && before != now;
    }
}
