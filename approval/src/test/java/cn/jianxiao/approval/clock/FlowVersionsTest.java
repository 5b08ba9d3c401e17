package cn.jianxiao.approval.clock;

import static cn.jianxiao.approval.event.EventStatus.ACCEPTED;
import static cn.jianxiao.approval.event.EventStatus.CORRECTION_ENDED;
import static cn.jianxiao.approval.event.EventStatus.CORRECTION_STARTED;
import static cn.jianxiao.approval.event.EventStatus.PASSED;
import static cn.jianxiao.approval.event.EventStatus.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.Events;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases whose events came under several versions of one flow. */
class FlowVersionsTest {

    private static final int OLD_LIMIT = 5;
    private static final int NEW_LIMIT = 8;

    @Test
    void the_limit_that_is_named_last_counts_for_the_whole_case_and_the_change_is_found() {
        List<ApprovalEvent> events = List.of(
                step(RECEIVED, "2026-03-02", OLD_LIMIT),
                step(ACCEPTED, "2026-03-03", OLD_LIMIT),
                step(PASSED, "2026-03-11", NEW_LIMIT));

        assertThat(timeline(events).limitDays()).isEqualTo(NEW_LIMIT);
        assertThat(timeline(events).judgement()).isEqualTo(Judgement.EARLY);
        assertThat(reasons(events)).containsExactly("FLOW_VERSIONS");
    }

    @Test
    void a_stage_or_flow_type_that_changes_is_found_and_one_that_is_not_named_is_not() {
        ApprovalEvent received = EventBuilder.from(step(RECEIVED, "2026-03-02", OLD_LIMIT))
                .stageCode(2)
                .flowTypeCode(1)
                .build();
        ApprovalEvent accepted = step(ACCEPTED, "2026-03-03", 0);

        assertThat(reasons(List.of(received, accepted))).isEmpty();
        assertThat(reasons(List.of(
                        received, EventBuilder.from(accepted).stageCode(3).build())))
                .containsExactly("FLOW_VERSIONS");
        assertThat(reasons(List.of(
                        received, EventBuilder.from(accepted).flowTypeCode(4).build())))
                .containsExactly("FLOW_VERSIONS");
    }

    @Test
    void a_step_that_comes_once_per_version_counts_once() {
        List<ApprovalEvent> events = new ArrayList<>();
        for (int limit : new int[] {OLD_LIMIT, NEW_LIMIT}) {
            events.add(step(RECEIVED, "2026-03-02", limit));
            events.add(step(ACCEPTED, "2026-03-03", limit));
            events.add(step(CORRECTION_STARTED, "2026-03-04", limit));
            events.add(step(CORRECTION_ENDED, "2026-03-05", limit));
        }
        CaseHistory twice = CaseHistory.of(events);

        assertThat(twice.count(TimeKind.CORRECTION)).isEqualTo(1);
        assertThat(reasons(events)).containsExactly("FLOW_VERSIONS");

        // The second end of the first correction says nothing about the next one.
        events.add(step(CORRECTION_STARTED, "2026-03-09", NEW_LIMIT));
        events.add(step(PASSED, "2026-03-12", NEW_LIMIT));
        assertThat(timeline(events).working()).isEqualTo(new FourTimes(1, 3, 4, 0));
        assertThat(reasons(events)).containsExactly("FLOW_VERSIONS", "PAUSE_UNCLOSED");
    }

    private static ApprovalEvent step(EventStatus status, String time, int limit) {
        return Events.event(status, time)
                .id(status + " " + time + " of " + limit)
                .limitDays(limit)
                .build();
    }

    private static CaseTimeline timeline(List<ApprovalEvent> events) {
        CaseHistory history = CaseHistory.of(events);
        return CaseTimeline.of(history, CountingRule.standard(), PublishedCalendar.national(), history.lastEventAt());
    }

    private static List<String> reasons(List<ApprovalEvent> events) {
        return CaseHistory.of(events).findings().stream()
                .map(finding -> finding.reason().code())
                .toList();
    }
}
