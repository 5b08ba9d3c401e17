package cn.jianxiao.approval.event;

import cn.jianxiao.approval.clock.OfficialDay;
import java.time.Instant;
import java.time.LocalDateTime;

/** Events in the words of the domain, for tests. Times are Shanghai's: {@code 2026-02-12} or {@code 2026-02-12T09:30}. */
public final class Events {

    private Events() {}

    public static Instant at(String time) {
        String full = time.length() == 10 ? time + "T09:00" : time;
        return LocalDateTime.parse(full).atZone(OfficialDay.ZONE).toInstant();
    }

    public static EventBuilder event(EventStatus status, String time) {
        return ApprovalEvent.builder()
                .id(status + "/" + time)
                .source("test")
                .receivedAt(at(time).plusSeconds(60))
                .occurredAt(at(time))
                .division("500103")
                .department("500103-zj")
                .project("2512-420984-04-01-395957")
                .caseId("case-1")
                .matter("施工许可")
                .status(status);
    }
}
