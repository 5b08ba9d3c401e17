package cn.jianxiao.approval.event;

import static cn.jianxiao.approval.event.EventStatus.*;
import static cn.jianxiao.approval.event.Events.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EventOrderTest {

    private static final String DAY = "2026-03-02";

    @Test
    void events_of_one_time_follow_the_legal_transitions() {
        assertThat(sorted(PASSED, CORRECTION_ENDED, ACCEPTED, CORRECTION_STARTED, RECEIVED))
                .containsExactly(RECEIVED, CORRECTION_STARTED, CORRECTION_ENDED, ACCEPTED, PASSED);
    }

    @Test
    void a_correction_that_ends_and_begins_again_on_one_day_ends_first() {
        List<ApprovalEvent> events = List.of(
                event(RECEIVED, "2026-03-01").build(),
                event(CORRECTION_STARTED, "2026-03-01T10:00").build(),
                event(CORRECTION_STARTED, DAY).build(),
                event(CORRECTION_ENDED, DAY).build());

        assertThat(EventOrder.sorted(events).stream().map(ApprovalEvent::status))
                .containsExactly(RECEIVED, CORRECTION_STARTED, CORRECTION_ENDED, CORRECTION_STARTED);
    }

    @Test
    void an_end_comes_last_even_where_something_else_was_reported_before_acceptance() {
        List<ApprovalEvent> events = List.of(
                event(HANDLING, "2026-03-01").build(),
                event(PASSED, DAY).build(),
                event(ACCEPTED, DAY).build());

        assertThat(EventOrder.sorted(events).stream().map(ApprovalEvent::status))
                .containsExactly(HANDLING, ACCEPTED, PASSED);
    }

    @Test
    void among_equals_the_sources_sequence_decides_then_the_id() {
        ApprovalEvent second = event(HANDLING, DAY).id("a").sequence(2).build();
        ApprovalEvent first = event(HANDLING, DAY).id("z").sequence(1).build();
        ApprovalEvent third = event(HANDLING, DAY).id("b").sequence(2).build();

        assertThat(EventOrder.sorted(List.of(third, second, first))).containsExactly(first, second, third);
    }

    @Test
    void the_order_of_arrival_never_matters() {
        List<ApprovalEvent> events = new ArrayList<>();
        EventStatus[] all = EventStatus.values();
        Random random = new Random(11);
        for (int i = 0; i < 40; i++) {
            events.add(event(all[random.nextInt(all.length)], "2026-03-0" + (1 + random.nextInt(3)))
                    .id("e" + i)
                    .sequence(random.nextInt(4))
                    .build());
        }
        List<ApprovalEvent> expected = EventOrder.sorted(events);
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(events, random);
            assertThat(EventOrder.sorted(events)).isEqualTo(expected);
        }
    }

    private static List<EventStatus> sorted(EventStatus... statuses) {
        List<ApprovalEvent> events = new ArrayList<>();
        for (EventStatus status : statuses) {
            events.add(event(status, DAY).build());
        }
        return EventOrder.sorted(events).stream().map(ApprovalEvent::status).toList();
    }
}
