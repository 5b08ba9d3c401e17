package cn.jianxiao.approval.clock;

import static cn.jianxiao.approval.event.EventStatus.*;
import static cn.jianxiao.approval.event.Events.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.Events;
import cn.jianxiao.code.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseTimelineTest {

    /** A case under construction, in the words of the counter. */
    private static final class Case {
        private final List<ApprovalEvent> events = new ArrayList<>();
        private CountingRule rule = CountingRule.standard();
        private int limit = 5;

        Case then(EventStatus status, String time) {
            events.add(Events.event(status, time).limitDays(limit).build());
            return this;
        }

        /** As if the source had entered it all after the fact. */
        Case backfilled() {
            events.replaceAll(event -> EventBuilder.from(event)
                    .flags(EnumSet.of(EventFlag.BACKFILLED))
                    .build());
            return this;
        }

        Case limit(int days) {
            limit = days;
            return this;
        }

        Case under(CountingRule rule) {
            this.rule = rule;
            return this;
        }

        CaseTimeline asOf(String time) {
            return CaseTimeline.of(CaseHistory.of(events), rule, PublishedCalendar.national(), at(time));
        }

        CaseTimeline timeline() {
            return asOf(OfficialDay.of(events.get(events.size() - 1).occurredAt()) + "T23:59");
        }

        List<TimelineReason> reasons() {
            return CaseHistory.of(events).findings().stream()
                    .map(Finding::reason)
                    .map(TimelineReason.class::cast)
                    .toList();
        }
    }

    private static Case accepted(String time) {
        return new Case().then(RECEIVED, time).then(ACCEPTED, time);
    }

    @Test
    void the_day_after_acceptance_is_day_one() {
        assertThat(accepted("2026-03-02").then(PASSED, "2026-03-03").timeline().used())
                .isEqualTo(1);
        assertThat(accepted("2026-03-02")
                        .then(PASSED, "2026-03-02T17:00")
                        .timeline()
                        .used())
                .isZero();
    }

    @Test
    void the_deadline_is_the_end_of_the_nth_working_day_after_acceptance() {
        CaseTimeline timeline = accepted("2026-02-12").asOf("2026-02-12T12:00");

        assertThat(timeline.deadline()).isEqualTo(at("2026-02-26T23:59:59.999"));
    }

    @Test
    void a_case_never_accepted_has_no_clock() {
        CaseTimeline timeline = new Case().then(RECEIVED, "2026-03-02").asOf("2026-04-02");

        assertThat(timeline.deadline()).isNull();
        assertThat(timeline.lampAt(at("2026-06-01"))).isEqualTo(Lamp.NONE);
        assertThat(timeline.working().government()).isZero();
    }

    @Test
    void a_correction_moves_the_deadline_by_its_working_days() {
        CaseTimeline timeline = accepted("2026-03-02")
                .then(CORRECTION_STARTED, "2026-03-03")
                .then(CORRECTION_ENDED, "2026-03-10")
                .timeline();

        assertThat(timeline.working().correction()).isEqualTo(5);
        assertThat(OfficialDay.of(timeline.deadline())).isEqualTo(LocalDate.of(2026, 3, 16));
    }

    @Test
    void a_pause_within_one_day_costs_nothing() {
        CaseTimeline timeline = accepted("2026-03-02")
                .then(SPECIAL_STARTED, "2026-03-03T09:30")
                .then(SPECIAL_ENDED, "2026-03-03T16:30")
                .timeline();

        assertThat(timeline.working().special()).isZero();
        assertThat(OfficialDay.of(timeline.deadline())).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void overlapping_stops_are_merged_and_the_overlap_is_the_applicants() {
        CaseTimeline timeline = accepted("2026-03-02")
                .then(SPECIAL_STARTED, "2026-03-03")
                .then(CORRECTION_STARTED, "2026-03-05")
                .then(SPECIAL_ENDED, "2026-03-09")
                .then(CORRECTION_ENDED, "2026-03-11")
                .then(PASSED, "2026-03-12")
                .timeline();

        assertThat(timeline.working()).isEqualTo(new FourTimes(0, 2, 4, 2));
    }

    @Test
    void a_correction_before_acceptance_is_time_before_acceptance() {
        CaseTimeline timeline = new Case()
                .then(RECEIVED, "2026-03-02")
                .then(CORRECTION_STARTED, "2026-03-03")
                .then(CORRECTION_ENDED, "2026-03-06")
                .then(ACCEPTED, "2026-03-06T15:00")
                .then(PASSED, "2026-03-10")
                .timeline();

        assertThat(timeline.working()).isEqualTo(new FourTimes(4, 2, 0, 0));
    }

    @Test
    void a_case_that_ends_on_the_day_its_correction_does_keeps_its_deadline() {
        Case sameDay = accepted("2026-03-02")
                .then(CORRECTION_STARTED, "2026-03-03")
                .then(CORRECTION_ENDED, "2026-03-05")
                .then(PASSED, "2026-03-05");
        assertThat(sameDay.timeline().deadline()).isEqualTo(OfficialDay.end(LocalDate.of(2026, 3, 11)));
        assertThat(sameDay.timeline().used()).isEqualTo(1);

        Case unclosed =
                accepted("2026-03-02").then(CORRECTION_STARTED, "2026-03-03").then(PASSED, "2026-03-05");
        assertThat(unclosed.timeline().deadline()).as("stands still").isNull();
    }

    @Test
    void a_pause_after_the_deadline_has_passed_does_not_move_it_back() {
        CaseTimeline timeline = accepted("2026-03-02")
                .then(CORRECTION_STARTED, "2026-03-16")
                .then(CORRECTION_ENDED, "2026-03-27")
                .timeline();

        assertThat(OfficialDay.of(timeline.deadline())).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(timeline.lampAt(at("2026-03-20"))).isEqualTo(Lamp.RED);
    }

    @Test
    void a_case_is_overdue_when_it_used_more_than_its_limit() {
        assertThat(accepted("2026-03-02").then(PASSED, "2026-03-06").timeline().judgement())
                .isEqualTo(Judgement.EARLY);
        assertThat(accepted("2026-03-02").then(PASSED, "2026-03-09").timeline().judgement())
                .isEqualTo(Judgement.ON_TIME);
        assertThat(accepted("2026-03-02").then(PASSED, "2026-03-10").timeline().judgement())
                .isEqualTo(Judgement.OVERDUE);
    }

    @Test
    void under_the_strict_rule_a_case_is_overdue_when_it_used_its_limit() {
        Case onTheLastDay = accepted("2026-03-02")
                .then(FAILED, "2026-03-09")
                .under(CountingRule.standard().withOverdueAtLimit(true));

        assertThat(onTheLastDay.timeline().judgement()).isEqualTo(Judgement.OVERDUE);
    }

    @Test
    void withdrawn_refused_and_revoked_cases_are_not_judged() {
        for (EventStatus end : EnumSet.of(DISCARDED, NOT_ACCEPTED, REFUSED, RECALLED, REVOKED)) {
            assertThat(accepted("2026-03-02").then(end, "2026-05-02").timeline().judgement())
                    .as("%s", end)
                    .isEqualTo(Judgement.NOT_JUDGED);
        }
    }

    /** SC4: nobody gains by entering a case after the fact, and nobody escapes. */
    @Test
    void a_back_filled_case_never_counts_as_in_time_but_as_overdue_where_its_own_times_say_so() {
        assertThat(accepted("2026-03-02")
                        .then(PASSED, "2026-03-06")
                        .backfilled()
                        .timeline()
                        .judgement())
                .isEqualTo(Judgement.NOT_JUDGED);
        assertThat(accepted("2026-03-02")
                        .then(PASSED, "2026-03-20")
                        .backfilled()
                        .timeline()
                        .judgement())
                .isEqualTo(Judgement.OVERDUE);
    }

    @Test
    void a_revocation_after_the_end_keeps_the_end() {
        CaseHistory history = accepted("2026-03-02")
                .then(PASSED, "2026-03-06")
                .then(REVOKED, "2026-06-01")
                .timeline()
                .history();

        assertThat(history.ended()).isEqualTo(at("2026-03-06"));
        assertThat(history.finalStatus()).isEqualTo(REVOKED);
    }

    @Test
    void the_lamp_turns_yellow_when_two_working_days_remain_and_red_when_overdue() {
        CaseTimeline timeline = accepted("2026-03-02").asOf("2026-03-02T10:00");

        assertThat(timeline.lampAt(at("2026-03-04T23:59"))).isEqualTo(Lamp.GREEN);
        assertThat(timeline.lampAt(at("2026-03-05T00:00"))).isEqualTo(Lamp.YELLOW);
        assertThat(timeline.lampAt(at("2026-03-09T23:59"))).isEqualTo(Lamp.YELLOW);
        assertThat(timeline.lampAt(at("2026-03-10T00:00"))).isEqualTo(Lamp.RED);
    }

    @Test
    void while_the_clock_stands_still_the_lamp_does_not_change() {
        CaseTimeline timeline =
                accepted("2026-03-02").then(SPECIAL_STARTED, "2026-03-03").timeline();

        assertThat(timeline.deadline()).isNull();
        assertThat(timeline.running()).contains(TimeKind.SPECIAL);
        assertThat(timeline.lampAt(at("2026-12-01"))).isEqualTo(Lamp.GREEN);
    }

    @Test
    void with_the_first_day_counted_and_the_last_not_the_span_is_half_open() {
        CaseTimeline timeline = accepted("2026-03-02")
                .then(PASSED, "2026-03-06")
                .under(CountingRule.standard().withCountedDays(true, false))
                .timeline();

        assertThat(timeline.used()).isEqualTo(4);
    }

    @Test
    void with_first_and_last_day_counted_one_day_is_a_day() {
        CaseTimeline timeline = accepted("2026-03-02")
                .then(PASSED, "2026-03-02T16:00")
                .under(CountingRule.standard().withCountedDays(true, true))
                .timeline();

        assertThat(timeline.used()).isEqualTo(1);
    }

    @Test
    void a_result_beyond_the_published_calendar_is_provisional() {
        LocalDate last = PublishedCalendar.national().validUntil();

        assertThat(accepted(last.minusDays(200).toString())
                        .asOf(last.minusDays(190) + "T10:00")
                        .provisional())
                .isFalse();
        assertThat(accepted(last.minusDays(1).toString()).asOf(last + "T10:00").provisional())
                .isTrue();
    }

    @Test
    void an_unclosed_pause_runs_to_the_end_and_is_found() {
        Case unclosed =
                accepted("2026-03-02").then(SPECIAL_STARTED, "2026-03-03").then(PASSED, "2026-03-10");

        assertThat(unclosed.timeline().working()).isEqualTo(new FourTimes(0, 1, 0, 5));
        assertThat(unclosed.reasons()).containsExactly(TimelineReason.PAUSE_UNCLOSED);
    }

    @Test
    void a_repeated_pause_counts_from_its_first_beginning_and_is_found() {
        Case repeated = accepted("2026-03-02")
                .then(SPECIAL_STARTED, "2026-03-03")
                .then(SPECIAL_STARTED, "2026-03-05")
                .then(SPECIAL_ENDED, "2026-03-09");

        assertThat(repeated.timeline().working().special()).isEqualTo(4);
        assertThat(repeated.reasons()).containsExactly(TimelineReason.PAUSE_REPEATED);
    }

    @Test
    void what_is_missing_or_comes_too_late_is_found_and_stops_nothing() {
        assertThat(new Case().then(ACCEPTED, "2026-03-02").reasons()).containsExactly(TimelineReason.RECEIPT_MISSING);
        assertThat(new Case()
                        .then(RECEIVED, "2026-03-02")
                        .then(PASSED, "2026-03-03")
                        .reasons())
                .containsExactly(TimelineReason.ACCEPTANCE_MISSING);
        assertThat(accepted("2026-03-02").then(SPECIAL_ENDED, "2026-03-03").reasons())
                .containsExactly(TimelineReason.PAUSE_NOT_BEGUN);
        assertThat(accepted("2026-03-02")
                        .then(PASSED, "2026-03-03")
                        .then(HANDLING, "2026-03-04")
                        .reasons())
                .containsExactly(TimelineReason.EVENT_AFTER_END);
    }

    @Test
    void a_pause_that_ended_before_it_began_runs_from_the_earlier_to_the_later() {
        Case reversed = accepted("2026-03-02")
                .then(SPECIAL_ENDED, "2026-03-03")
                .then(SPECIAL_STARTED, "2026-03-05")
                .then(PASSED, "2026-03-10");
        assertThat(reversed.timeline().working()).isEqualTo(new FourTimes(0, 4, 0, 2));
        assertThat(reversed.reasons()).containsExactly(TimelineReason.PAUSE_REVERSED);
    }

    @Test
    void a_pause_that_begins_after_a_lone_end_runs_while_the_case_is_open() {
        Case open = accepted("2026-03-02").then(SPECIAL_ENDED, "2026-03-03").then(SPECIAL_STARTED, "2026-03-05");
        assertThat(open.timeline().running()).contains(TimeKind.SPECIAL);
        assertThat(open.reasons()).containsExactly(TimelineReason.PAUSE_NOT_BEGUN);
    }

    @Test
    void steps_two_seconds_apart_are_found() {
        Case hurried = new Case()
                .then(RECEIVED, "2026-03-02T09:00:00")
                .then(ACCEPTED, "2026-03-02T09:00:02")
                .then(PASSED, "2026-03-04T09:00:00");
        assertThat(hurried.timeline().used()).isEqualTo(2);
        assertThat(hurried.reasons()).containsExactly(TimelineReason.SECONDS_APART);
    }

    @Test
    void with_the_deadline_at_the_time_of_acceptance_an_hour_later_is_overdue() {
        CountingRule rule = CountingRule.standard().withDeadlineAt(DeadlineAt.TIME_OF_ACCEPTANCE);
        Case morning = accepted("2026-03-02T10:00").under(rule);
        assertThat(morning.asOf("2026-03-02T10:00").deadline()).isEqualTo(at("2026-03-09T10:00"));
        assertThat(accepted("2026-03-02T10:00")
                        .then(PASSED, "2026-03-09T10:00")
                        .under(rule)
                        .timeline()
                        .judgement())
                .isEqualTo(Judgement.ON_TIME);
        assertThat(accepted("2026-03-02T10:00")
                        .then(PASSED, "2026-03-09T11:00")
                        .under(rule)
                        .timeline()
                        .judgement())
                .isEqualTo(Judgement.OVERDUE);
    }

    @Test
    void the_lamp_may_turn_yellow_at_a_share_of_the_limit() {
        CaseTimeline timeline = new Case()
                .limit(10)
                .then(ACCEPTED, "2026-03-02")
                .under(CountingRule.standard().withYellow(new Yellow.Share(30)))
                .asOf("2026-03-02T10:00");
        assertThat(OfficialDay.of(timeline.yellowFrom())).isEqualTo(LocalDate.of(2026, 3, 11));
    }

    @Test
    void office_hours_leave_out_the_night_and_the_lunch_break() {
        CaseTimeline timeline = accepted("2026-03-02T11:30")
                .limit(1)
                .then(PASSED, "2026-03-03T09:10")
                .under(CountingRule.standard().withUnit(CountUnit.WORKING_HOUR))
                .timeline();
        assertThat(timeline.used()).isEqualTo(30 + 4 * 60 + 10);
        assertThat(timeline.deadline()).isEqualTo(at("2026-03-03T11:30"));
        assertThat(timeline.judgement()).isEqualTo(Judgement.EARLY);
        assertThat(timeline.usedDays()).isEqualTo(280 / 420.0);
    }

    @Test
    void a_case_without_events_has_no_history() {
        assertThatThrownBy(() -> CaseHistory.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
