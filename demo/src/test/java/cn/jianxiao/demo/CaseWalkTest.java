package cn.jianxiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.EventStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseWalkTest {

    @Test
    void every_step_is_a_legal_transition_and_the_last_is_final() {
        for (long seed = 0; seed < 5_000; seed++) {
            List<EventStatus> walk = CaseWalk.of(seed, CaseHabits.LIVELY);
            EventStatus at = EventStatus.UNKNOWN;
            for (EventStatus next : walk) {
                assertThat(at.next()).as("seed %d", seed).contains(next);
                at = next;
            }
            assertThat(at.isFinal()).isTrue();
        }
    }

    @Test
    void a_case_is_accepted_once_and_decided_only_after_that() {
        Set<EventStatus> decisions =
                EnumSet.of(EventStatus.PASSED, EventStatus.PASSED_WITH_TOLERANCE, EventStatus.FAILED);
        for (long seed = 0; seed < 2_000; seed++) {
            List<EventStatus> walk = CaseWalk.of(seed, CaseHabits.LIVELY);
            long acceptances =
                    walk.stream().filter(EventStatus.ACCEPTED::equals).count();
            assertThat(acceptances).isLessThanOrEqualTo(1);
            if (walk.stream().anyMatch(decisions::contains)) {
                assertThat(acceptances).isEqualTo(1);
            }
        }
    }

    @Test
    void lively_habits_reach_every_status() {
        Set<EventStatus> reached = EnumSet.of(EventStatus.UNKNOWN);
        for (long seed = 0; seed < 2_000; seed++) {
            reached.addAll(CaseWalk.of(seed, CaseHabits.LIVELY));
        }
        assertThat(reached).containsExactlyInAnyOrder(EventStatus.values());
    }

    @Test
    void the_same_seed_walks_the_same_way() {
        assertThat(CaseWalk.of(7, CaseHabits.LIVELY)).isEqualTo(CaseWalk.of(7, CaseHabits.LIVELY));
    }
}
