package cn.jianxiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.Feedback;
import cn.jianxiao.approval.event.FeedbackKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoFeedbackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 30);
    private static final Instant MIDNIGHT =
            TODAY.plusDays(1).atStartOfDay(OfficeHours.ZONE).toInstant();
    private static final List<DemoProject> PROJECTS =
            DemoProjects.generate(1, 300, TODAY).toList();
    private static final List<Feedback> SAID = said();

    private static List<Feedback> said() {
        return PROJECTS.stream()
                .flatMap(project -> DemoFeedback.of(1, project, TODAY).stream())
                .toList();
    }

    @Test
    void the_same_seed_says_the_same_and_nothing_twice() {
        assertThat(said()).isEqualTo(SAID);
        assertThat(SAID).extracting(Feedback::id).doesNotHaveDuplicates();
    }

    @Test
    void NA8_there_is_feedback_of_every_kind_and_score_and_nothing_after_today() {
        for (FeedbackKind kind : FeedbackKind.values()) {
            assertThat(SAID.stream().anyMatch(each -> each.kind() == kind))
                    .as(kind.title())
                    .isEqualTo(kind != FeedbackKind.UNKNOWN);
        }
        assertThat(SAID).extracting(Feedback::score).contains(0, 1, 2, 3, 4, 5);
        assertThat(SAID).allSatisfy(each -> {
            assertThat(each.occurredAt()).isBefore(MIDNIGHT);
            assertThat(each.receivedAt()).isAfter(each.occurredAt()).isBefore(MIDNIGHT);
        });
    }

    @Test
    void NA8_complaints_are_answered_soon_late_or_not_yet() {
        List<Feedback> complaints = SAID.stream()
                .filter(each -> each.kind() == FeedbackKind.COMPLAINT)
                .toList();

        assertThat(complaints).anyMatch(each -> each.answeredAt().equals(Instant.EPOCH));
        assertThat(complaints)
                .filteredOn(each -> !each.answeredAt().equals(Instant.EPOCH))
                .isNotEmpty()
                .allMatch(each -> each.answeredAt().isAfter(each.occurredAt()));
    }

    @Test
    void NA6_only_promises_are_kept_or_broken() {
        Set<String> promised = PROJECTS.stream()
                .flatMap(project -> project.events().stream())
                .filter(event -> event.is(EventFlag.COMMITMENT))
                .map(ApprovalEvent::caseId)
                .collect(Collectors.toSet());

        assertThat(SAID)
                .filteredOn(each ->
                        each.kind() == FeedbackKind.COMMITMENT_KEPT || each.kind() == FeedbackKind.COMMITMENT_BROKEN)
                .hasSizeGreaterThan(5)
                .allMatch(each -> promised.contains(each.caseId()));
    }
}
