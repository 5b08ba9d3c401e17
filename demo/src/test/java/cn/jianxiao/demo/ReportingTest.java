package cn.jianxiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** SH4, SH6: the demo has a slow source, one that forgets receipts, and a department that enters in blocks. */
class ReportingTest {

    private static final List<ApprovalEvent> EVENTS = DemoProjects.generate(1, 1_000, LocalDate.of(2026, 10, 30))
            .flatMap(project -> project.events().stream())
            .filter(event -> !event.is(EventFlag.BACKFILLED))
            .toList();

    @Test
    void one_source_sends_only_at_night() {
        assertThat(timely("cq-utility")).isLessThan(0.02);
        assertThat(timely("cq-administrative")).isGreaterThan(0.75);
    }

    @Test
    void one_source_forgets_the_receipt_of_many_cases() {
        assertThat(received("gd-intermediary")).isBetween(0.2, 0.6);
        assertThat(received("gd-technical-review")).isGreaterThan(0.9);
    }

    @Test
    void one_department_enters_the_cases_of_a_month_in_one_block() {
        Map<LocalDate, Long> days =
                cases(EVENTS.stream()
                                .filter(event -> event.department().equals("500113-ZJW"))
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                events -> LocalDate.ofInstant(events.get(0).receivedAt(), OfficeHours.ZONE),
                                Collectors.counting()));
        assertThat(days.keySet()).allMatch(day -> day.getDayOfMonth() >= 28 || days.get(day) < 3);
        assertThat(days.values()).anyMatch(count -> count > 10);
    }

    private static double timely(String source) {
        return EVENTS.stream()
                .filter(event -> event.source().equals(source))
                .mapToInt(event ->
                        Duration.between(event.occurredAt(), event.receivedAt()).toMinutes() <= 30 ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static double received(String source) {
        return cases(EVENTS.stream()
                        .filter(event -> event.source().equals(source))
                        .toList())
                .stream()
                .mapToInt(events -> events.stream().anyMatch(event -> event.status() == EventStatus.RECEIVED) ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static Collection<List<ApprovalEvent>> cases(List<ApprovalEvent> events) {
        return events.stream()
                .collect(Collectors.groupingBy(ApprovalEvent::caseId))
                .values();
    }
}
