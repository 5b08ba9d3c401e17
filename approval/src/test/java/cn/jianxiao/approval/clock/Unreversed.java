package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventStatus;
import java.util.ArrayList;
import java.util.List;

/** Puts a pause whose end came before its beginning the right way round, in a case that has ended. */
final class Unreversed {

    private Unreversed() {}

    static List<ApprovalEvent> of(List<ApprovalEvent> ordered) {
        List<ApprovalEvent> first = repaired(ordered, EventStatus.CORRECTION_STARTED, EventStatus.CORRECTION_ENDED);
        return repaired(first, EventStatus.SPECIAL_STARTED, EventStatus.SPECIAL_ENDED);
    }

    private static List<ApprovalEvent> repaired(List<ApprovalEvent> ordered, EventStatus begin, EventStatus end) {
        List<ApprovalEvent> events = new ArrayList<>(ordered);
        int loneEnd = -1;
        int openBegin = -1;
        for (int i = 0; i < events.size(); i++) {
            EventStatus status = events.get(i).status();
            if (status.isFinal()) {
                if (loneEnd >= 0 && openBegin >= 0) {
                    for (int j = openBegin + 1; j < i; j++) {
                        if (events.get(j).status() == begin) {
                            events.set(j, as(events.get(j), EventStatus.UNKNOWN));
                        }
                    }
                    events.set(loneEnd, as(events.get(loneEnd), begin));
                    events.set(openBegin, as(events.get(openBegin), end));
                }
                return events;
            }
            if (status == begin && openBegin < 0) {
                openBegin = i;
            } else if (status == end && openBegin >= 0) {
                openBegin = -1;
                loneEnd = -1;
            } else if (status == end) {
                loneEnd = i;
            }
        }
        return events;
    }

    private static ApprovalEvent as(ApprovalEvent event, EventStatus status) {
        return EventBuilder.from(event).status(status).build();
    }
}
