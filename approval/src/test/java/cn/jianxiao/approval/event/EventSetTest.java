package cn.jianxiao.approval.event;

import static cn.jianxiao.approval.event.EventStatus.ACCEPTED;
import static cn.jianxiao.approval.event.EventStatus.PASSED;
import static cn.jianxiao.approval.event.Events.at;
import static cn.jianxiao.approval.event.Events.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventSetTest {

    private final ApprovalEvent accepted = event(ACCEPTED, "2026-03-02").build();

    @Test
    void sending_twice_changes_nothing() {
        EventSet set = EventSet.of(List.of(accepted));

        assertThat(set.add(later(accepted))).isEqualTo(EventSet.Change.SAME);
        assertThat(set.size()).isEqualTo(1);
        assertThat(set.valid()).containsExactly(accepted);
    }

    @Test
    void the_earliest_arrival_of_a_content_is_kept() {
        EventSet set = EventSet.of(List.of(later(accepted), accepted));

        assertThat(set.valid()).containsExactly(accepted);
    }

    @Test
    void a_voided_event_is_taken_out_even_when_the_voiding_arrives_first() {
        ApprovalEvent voided = EventBuilder.from(later(accepted))
                .flags(Set.of(EventFlag.VOIDED))
                .build();

        assertThat(EventSet.of(List.of(accepted, voided)).valid()).isEmpty();
        assertThat(EventSet.of(List.of(voided, accepted)).valid()).isEmpty();
    }

    @Test
    void of_two_contents_the_one_that_arrived_last_is_valid() {
        ApprovalEvent corrected =
                EventBuilder.from(later(accepted)).occurredAt(at("2026-03-03")).build();
        EventSet set = EventSet.of(List.of(accepted));

        assertThat(set.add(corrected)).isEqualTo(EventSet.Change.REVISED);
        assertThat(set.valid()).containsExactly(corrected);
    }

    @Test
    void the_same_id_from_two_sources_is_two_events() {
        EventSet set = EventSet.of(
                List.of(accepted, EventBuilder.from(accepted).source("other").build()));

        assertThat(set.valid()).hasSize(2);
    }

    @Test
    void any_order_of_arrival_gives_the_same_valid_events() {
        List<ApprovalEvent> sent = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            sent.add(event(random.nextBoolean() ? ACCEPTED : PASSED, "2026-03-0" + (1 + random.nextInt(9)))
                    .id("e" + random.nextInt(12))
                    .receivedAt(at("2026-04-01").plusSeconds(random.nextInt(5)))
                    .flags(random.nextInt(15) == 0 ? Set.of(EventFlag.VOIDED) : Set.of())
                    .build());
        }
        Set<ApprovalEvent> expected = Set.copyOf(EventSet.of(sent).valid());
        for (int i = 0; i < 300; i++) {
            Collections.shuffle(sent, random);
            assertThat(Set.copyOf(EventSet.of(sent).valid())).isEqualTo(expected);
        }
    }

    private static ApprovalEvent later(ApprovalEvent event) {
        return EventBuilder.from(event)
                .receivedAt(event.receivedAt().plusSeconds(3_600))
                .build();
    }
}
