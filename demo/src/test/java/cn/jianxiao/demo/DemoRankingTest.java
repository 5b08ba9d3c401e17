package cn.jianxiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.clock.Judgement;
import cn.jianxiao.approval.clock.Lamp;
import cn.jianxiao.approval.event.ApprovalEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the clock makes of the demo cases: without open, late and differing ones nobody would look at a ranking. */
class DemoRankingTest {

    private static final Instant END = Instant.parse("2026-10-30T16:00:00Z");
    private static final List<List<ApprovalEvent>> CASES = cases();

    @Test
    void some_open_cases_are_yellow_and_some_are_red_today() {
        List<Lamp> lamps =
                CASES.stream().map(events -> timeline(events).lampAt(END)).toList();
        assertThat(lamps.stream().filter(Lamp.GREEN::equals).count()).isBetween(80L, 500L);
        assertThat(lamps.stream().filter(Lamp.YELLOW::equals).count()).isBetween(10L, 120L);
        assertThat(lamps.stream().filter(Lamp.RED::equals).count()).isBetween(10L, 120L);
    }

    @Test
    void districts_differ_in_how_often_they_are_late() {
        assertThat(overdueShare("500113")).isGreaterThan(3 * overdueShare("500103"));
        assertThat(overdueShare("440305")).isBetween(0.005, 0.05);
    }

    private static double overdueShare(String division) {
        List<Judgement> judgements = CASES.stream()
                .filter(events -> events.get(0).division().equals(division))
                .map(events -> timeline(events).judgement())
                .toList();
        return (double) judgements.stream().filter(Judgement.OVERDUE::equals).count() / judgements.size();
    }

    private static CaseTimeline timeline(Collection<ApprovalEvent> events) {
        return CaseTimeline.of(CaseHistory.of(events), CountingRule.standard(), PublishedCalendar.national(), END);
    }

    private static List<List<ApprovalEvent>> cases() {
        return List.copyOf(DemoProjects.generate(1, 2_000, LocalDate.of(2026, 10, 30))
                .flatMap(project -> project.events().stream())
                .collect(Collectors.groupingBy(ApprovalEvent::caseId))
                .values());
    }
}
