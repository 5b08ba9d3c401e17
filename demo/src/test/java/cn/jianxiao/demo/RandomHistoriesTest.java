package cn.jianxiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class RandomHistoriesTest {

    private static final int SOME = 2_000;

    @Test
    void legal_histories_run_forward_in_time_by_legal_transitions() {
        RandomHistories.of(1).legal().limit(SOME).forEach(history -> {
            assertThat(history).isSortedAccordingTo((a, b) -> a.occurredAt().compareTo(b.occurredAt()));
            assertThat(history)
                    .extracting(ApprovalEvent::caseId)
                    .containsOnly(history.get(0).caseId());
            Legality.assertLegal(history);
        });
    }

    @Test
    void disturbed_histories_are_the_same_for_the_same_seed_and_differ_between_seeds() {
        List<List<ApprovalEvent>> once =
                RandomHistories.of(3).disturbed().limit(200).toList();
        assertThat(RandomHistories.of(3).disturbed().limit(200).toList()).isEqualTo(once);
        assertThat(RandomHistories.of(4).disturbed().limit(200).toList()).isNotEqualTo(once);
    }

    @Test
    void disturbed_histories_hold_every_kind_of_dirt() {
        List<List<ApprovalEvent>> histories =
                RandomHistories.of(5).disturbed().limit(SOME).toList();
        assertThat(histories).noneMatch(List::isEmpty);
        assertThat(histories)
                .as("unknown status")
                .anyMatch(history -> has(history, EventStatus.UNKNOWN))
                .as("never received")
                .anyMatch(history -> !has(history, EventStatus.RECEIVED))
                .as("decided without acceptance")
                .anyMatch(history -> has(history, EventStatus.PASSED) && !has(history, EventStatus.ACCEPTED))
                .as("special procedure without end")
                .anyMatch(history ->
                        has(history, EventStatus.SPECIAL_STARTED) && !has(history, EventStatus.SPECIAL_ENDED))
                .as("voided")
                .anyMatch(history -> history.stream().anyMatch(event -> event.is(EventFlag.VOIDED)))
                .as("sent twice")
                .anyMatch(history ->
                        history.stream().map(ApprovalEvent::id).distinct().count() < history.size())
                .as("equal times")
                .anyMatch(history -> history.stream()
                                .map(ApprovalEvent::occurredAt)
                                .distinct()
                                .count()
                        < history.size());
    }

    private static boolean has(List<ApprovalEvent> history, EventStatus status) {
        return history.stream().anyMatch(event -> event.status() == status);
    }
}
