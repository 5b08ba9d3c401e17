package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.CountUnit;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.row.Judgement;
import cn.jianxiao.sql.row.Running;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Used time and limit in the unit that the rule counts, and never another's number under its name. */
class UnitsIT {

    private static final CountingRule STANDARD = CountingRule.standard();

    private final Store store = Store.open();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void each_unit_shows_its_own_number_and_name() {
        for (CountUnit unit : CountUnit.values()) {
            store.insert(ACase.of("p", unit.text())
                    .countedBy(STANDARD.withUnit(unit))
                    .accepted("2026-03-02")
                    .limit(5)
                    .used(7)
                    .ended("2026-03-11", Judgement.OVERDUE)
                    .row());
        }

        assertThat(cases("2026-04-01T00:00:00+08:00"))
                .extracting(CaseLine::caseId, CaseLine::unit, CaseLine::used, CaseLine::allowed, CaseLine::exceeded)
                .containsExactlyInAnyOrder(
                        tuple("working-day", "working_day", 7.0, 5.0, 2.0),
                        tuple("calendar-day", "calendar_day", 7.0, 5.0, 2.0),
                        tuple("working-hour", "working_hour", 49.0, 35.0, 14.0));
    }

    /** Accepted on Monday at nine, asked at each of many moments: what the list says is what the clock says. */
    @ParameterizedTest
    @EnumSource(CountUnit.class)
    void an_open_case_is_counted_on_as_the_clock_does(CountUnit unit) {
        Random random = new Random(unit.ordinal());
        CountingRule rule = STANDARD.withUnit(unit);
        store.insert(ACase.of("p", "default")
                .countedBy(rule)
                .accepted("2026-02-12")
                .limit(5)
                .row());
        store.insert(ACase.of("p", "begins")
                .countedBy(rule.withCountedDays(true, false))
                .accepted("2026-02-12")
                .limit(5)
                .row());
        for (int i = 0; i < 40; i++) {
            Instant asOf = ACase.morning("2026-02-12").plus(random.nextInt(60 * 24 * 40), ChronoUnit.MINUTES);

            assertThat(cases(asOf.toString()))
                    .extracting(CaseLine::caseId, CaseLine::used)
                    .as("%s", asOf)
                    .containsExactlyInAnyOrder(
                            tuple("default", clock(rule, asOf)),
                            tuple("begins", clock(rule.withCountedDays(true, false), asOf)));
        }
    }

    @Test
    void a_paused_case_is_not_counted_on() {
        store.insert(ACase.of("p", "c")
                .countedBy(STANDARD.withUnit(CountUnit.WORKING_HOUR))
                .accepted("2026-03-02")
                .used(1)
                .measuredTo("2026-03-03", Running.CORRECTION)
                .row());

        assertThat(cases("2026-03-20T12:00:00+08:00"))
                .extracting(CaseLine::used)
                .containsExactly(7.0);
    }

    @Test
    void a_ranking_relates_used_hours_to_allowed_hours() {
        for (int used = 3; used < 6; used++) {
            store.insert(ACase.of("p", "" + used)
                    .countedBy(STANDARD.withUnit(CountUnit.WORKING_HOUR))
                    .accepted("2026-03-02")
                    .limit(5)
                    .used(used)
                    .ended("2026-03-09", Judgement.EARLY)
                    .row());
        }

        RankingLine line = store.ask(
                        RankingLine.QUERY,
                        Arguments.none()
                                .with("as_of", "2026-04-01T00:00:00+08:00")
                                .with("from", "2026-03-01")
                                .with("to", "2026-03-31"))
                .get(0);

        assertThat(line.unit()).isEqualTo("working_hour");
        assertThat(line.usedSum()).isEqualTo(12 * 7.0);
        assertThat(line.allowedSum()).isEqualTo(15 * 7.0);
        assertThat(line.timeRatio()).isEqualTo(0.8);
    }

    private List<CaseLine> cases(String asOf) {
        return store.ask(CaseLine.QUERY, Arguments.none().with("as_of", asOf));
    }

    private static double clock(CountingRule rule, Instant asOf) {
        ApprovalEvent accepted = ApprovalEvent.builder()
                .id("e")
                .status(EventStatus.ACCEPTED)
                .occurredAt(ACase.morning("2026-02-12"))
                .limitDays(5)
                .build();
        int used = CaseTimeline.of(CaseHistory.of(List.of(accepted)), rule, PublishedCalendar.national(), asOf)
                .used();
        return rule.counting().unit() == CountUnit.WORKING_HOUR ? Math.round(used / 60.0 * 100) / 100.0 : used;
    }
}
