package cn.jianxiao.approval.clock;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.event.ApprovalEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What must hold of every case, over seeded histories with all the dirt of real ones. */
class InvariantsTest {

    private final WorkingCalendar calendar = PublishedCalendar.national();

    @Test
    void invariant_1_any_order_of_arrival_with_equal_times_and_any_duplicates_give_the_same_case() {
        Histories.each("invariant 1, any order and any duplicates", (seed, sent) -> {
            CaseTimeline expected = Measured.timeline(seed, sent);
            List<ApprovalEvent> shuffled = new ArrayList<>(sent);
            Random random = new Random(seed);
            for (ApprovalEvent event : sent) {
                if (random.nextInt(3) == 0) {
                    shuffled.add(event);
                }
            }
            Collections.shuffle(shuffled, random);

            assertThat(Measured.timeline(seed, shuffled)).isEqualTo(expected);
        });
    }

    @Test
    void invariant_3_government_correction_special_and_before_acceptance_add_up_to_the_span_in_every_unit() {
        Histories.each("invariant 3, the four times add up", (seed, sent) -> {
            CountingRule rule = Measured.rule(seed);
            CaseTimeline timeline = Measured.timeline(seed, sent);
            CaseTimeline hours = Measured.timeline(seed, sent, rule.withUnit(CountUnit.WORKING_HOUR));
            Instant from = timeline.history().received();
            TimeScale scale = TimeScale.of(hours.rule(), calendar);

            for (FourTimes times : List.of(timeline.working(), timeline.calendar(), hours.counted())) {
                for (TimeKind kind : TimeKind.values()) {
                    assertThat(times.of(kind)).isNotNegative();
                }
            }
            assertThat(hours.counted().span()).isEqualTo(scale.counted(from, timeline.measuredTo()));
            if (rule.counting().firstDayCounted() != rule.counting().lastDayCounted()) {
                TimeScale days = TimeScale.of(rule, calendar);
                assertThat(timeline.working().span()).isEqualTo(days.workingDays(from, timeline.measuredTo()));
                assertThat(timeline.calendar().span()).isEqualTo(days.calendarDays(from, timeline.measuredTo()));
            }
        });
    }

    @Test
    void invariant_4_adding_a_working_day_never_moves_a_deadline_away_nor_takes_a_day_of_the_limit() {
        TreeMap<LocalDate, WorkingCalendar> changed = withOneMoreWorkingDay();
        Histories.each("invariant 4, one more working day", (seed, sent) -> {
            CountingRule rule = Measured.rule(seed);
            CaseTimeline before = Measured.timeline(seed, sent);
            Map.Entry<LocalDate, WorkingCalendar> more = changed.ceilingEntry(
                    OfficialDay.of(before.history().received()).plusDays(seed % 40));
            CaseTimeline after = Measured.timeline(before.history(), rule, seed, more.getValue());
            if (before.deadline() != null) {
                assertThat(after.deadline()).isNotNull().isBeforeOrEqualTo(before.deadline());
            }
            if (after.deadline() != null) {
                LocalDate due = OfficialDay.of(after.deadline());
                assertThat(new SlowClock(sent, rule, more.getValue()).dayReaching(after.limit()))
                        .isEqualTo(due);
            }
        });
    }

    @Test
    void invariant_4_adding_a_pause_never_makes_a_case_late() {
        Histories.each("invariant 4, one more pause", (seed, sent) -> {
            CaseTimeline before = Measured.timeline(seed, sent);
            CaseHistory paused = withPause(before.history(), new Random(seed));
            CaseTimeline after = Measured.timeline(paused, Measured.rule(seed), seed, calendar);

            assertThat(after.used()).isLessThanOrEqualTo(before.used());
            if (before.judgement() != Judgement.OVERDUE) {
                assertThat(after.judgement()).isNotEqualTo(Judgement.OVERDUE);
            }
            if (before.lampAt(before.measuredTo()) != Lamp.RED) {
                assertThat(after.lampAt(after.measuredTo())).isNotEqualTo(Lamp.RED);
            }
            if (before.deadline() != null && after.deadline() != null) {
                assertThat(after.deadline()).isAfterOrEqualTo(before.deadline());
            }
        });
    }

    /** Each day off of the years in which the histories happen, made a working day. */
    private TreeMap<LocalDate, WorkingCalendar> withOneMoreWorkingDay() {
        TreeMap<LocalDate, WorkingCalendar> changed = new TreeMap<>();
        LocalDate last = LocalDate.of(2028, 6, 30);
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.isBefore(last); day = day.plusDays(1)) {
            if (!calendar.isWorkingDay(day)) {
                changed.put(day, calendar.with(day, true));
            }
        }
        return changed;
    }

    private static CaseHistory withPause(CaseHistory history, Random random) {
        Instant from = history.received().plus(Duration.ofHours(random.nextInt(24 * 60)));
        Instant to = random.nextInt(10) == 0 ? null : from.plus(Duration.ofHours(random.nextInt(24 * 30)));
        TimeKind kind = random.nextBoolean() ? TimeKind.CORRECTION : TimeKind.SPECIAL;
        boolean ended = history.ended() != null && !history.ended().isAfter(from);
        if (ended || from.isAfter(history.lastEventAt())) {
            return history;
        }
        List<CaseHistory.Pause> stops = new ArrayList<>(history.stops());
        stops.add(new CaseHistory.Pause(kind, from, to));
        return new CaseHistory(
                history.events(),
                history.status(),
                history.received(),
                history.accepted(),
                history.ended(),
                history.finalStatus(),
                stops,
                history.findings());
    }
}
