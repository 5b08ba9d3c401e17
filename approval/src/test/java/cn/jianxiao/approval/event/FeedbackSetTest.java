package cn.jianxiao.approval.event;

import static cn.jianxiao.approval.event.Events.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** NA8: what a source says of one thing, in whatever order it arrives. */
class FeedbackSetTest {

    private final Feedback first = Feedbacks.evaluation("f1", 2).receivedAt(at("2026-03-02"));
    private final Feedback corrected = Feedbacks.evaluation("f1", 5).receivedAt(at("2026-03-05"));
    private final Feedback takenOut = Feedbacks.voided("f1", 5).receivedAt(at("2026-03-03"));

    @Test
    void NA8_the_same_again_changes_nothing() {
        FeedbackSet set = new FeedbackSet(List.of(first));

        assertThat(set.add(first.receivedAt(at("2026-04-01")))).isFalse();
        assertThat(set.size()).isEqualTo(1);
        assertThat(set.latest()).isEqualTo(first);
    }

    @Test
    void NA8_what_arrived_last_is_in_force_in_either_order() {
        for (List<Feedback> order : List.of(List.of(first, corrected), List.of(corrected, first))) {
            FeedbackSet set = new FeedbackSet(List.of());
            order.forEach(each -> assertThat(set.add(each)).isTrue());
            assertThat(set.latest()).isEqualTo(corrected);
            assertThat(set.isVoided()).isFalse();
        }
    }

    @Test
    void NA8_of_two_contents_that_arrive_at_once_the_same_is_in_force_in_either_order() {
        Feedback atOnce = corrected.receivedAt(first.receivedAt());

        assertThat(new FeedbackSet(List.of(first, atOnce)).latest())
                .isEqualTo(new FeedbackSet(List.of(atOnce, first)).latest());
    }

    @Test
    void NA8_what_was_voided_once_stays_out_in_either_order() {
        assertThat(new FeedbackSet(List.of(takenOut, corrected)).isVoided()).isTrue();
        assertThat(new FeedbackSet(List.of(corrected, takenOut)).isVoided()).isTrue();
    }

    @Test
    void NA8_a_kind_that_is_not_known_is_kept_by_its_number() {
        assertThat(FeedbackKind.of(77)).isEqualTo(FeedbackKind.UNKNOWN);
        assertThat(FeedbackKind.of(5)).isEqualTo(FeedbackKind.COMMITMENT_BROKEN);
    }
}
