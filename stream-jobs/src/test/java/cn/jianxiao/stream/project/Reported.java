package cn.jianxiao.stream.project;

import cn.jianxiao.approval.clock.OfficialDay;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.RegisteredCode;
import cn.jianxiao.approval.event.Stage;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/** Records in the words of the domain. Times are Shanghai's: {@code 2026-03-02} or {@code 2026-03-02T09:30}. */
public final class Reported {

    public static final String PROJECT = "2512-420984-04-01-395957";
    public static final String CASE = "case-1";

    private Reported() {}

    public static Instant at(String time) {
        String full = time.length() == 10 ? time + "T09:00" : time;
        return LocalDateTime.parse(full).atZone(OfficialDay.ZONE).toInstant();
    }

    /** An event of a case with a limit of five working days, received a minute after it happened. */
    public static EventBuilder event(EventStatus status, String time) {
        return ApprovalEvent.builder()
                .id(status + " " + time)
                .source("test")
                .receivedAt(at(time).plusSeconds(60))
                .occurredAt(at(time))
                .division("420984")
                .department("420984-zj")
                .project(PROJECT)
                .code(PROJECT)
                .caseId(CASE)
                .matter("construction-permit")
                .stage(Stage.CONSTRUCTION_PERMIT)
                .limitDays(5)
                .status(status);
    }

    public static ApprovalEvent received(String time) {
        return event(EventStatus.RECEIVED, time).build();
    }

    public static ApprovalEvent accepted(String time) {
        return event(EventStatus.ACCEPTED, time).build();
    }

    public static ApprovalEvent passed(String time) {
        return event(EventStatus.PASSED, time).build();
    }

    public static CodeRegistration registration(String id, String updated, String... codes) {
        List<RegisteredCode> parts = Arrays.stream(codes)
                .map(code -> new RegisteredCode(code, 1, "part " + code, List.of(PROJECT)))
                .toList();
        return new CodeRegistration(
                id,
                "registry",
                at(updated),
                at(updated),
                PROJECT,
                "",
                "a bridge",
                "a city",
                "",
                "420984",
                2,
                at(updated),
                parts);
    }
}
