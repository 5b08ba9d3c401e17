package cn.jianxiao.approval.warning;

import static cn.jianxiao.approval.event.EventStatus.ACCEPTED;
import static cn.jianxiao.approval.event.EventStatus.CORRECTION_ENDED;
import static cn.jianxiao.approval.event.EventStatus.CORRECTION_STARTED;
import static cn.jianxiao.approval.event.EventStatus.PASSED;
import static cn.jianxiao.approval.event.EventStatus.SPECIAL_ENDED;
import static cn.jianxiao.approval.event.EventStatus.SPECIAL_STARTED;
import static cn.jianxiao.approval.event.Events.at;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.TimeKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseWarningsTest {

    private static final Warned LATE = new Warned("a").then(ACCEPTED, "2026-03-02");

    private static Warning only(List<Warning> warnings, Subject subject, Level level) {
        List<Warning> found = warnings.stream()
                .filter(each -> each.key().subject() == subject && each.key().level() == level)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Standing standing(Warning warning, String time) {
        return warning.at(at(time)).orElseThrow();
    }

    @Test
    void a_case_is_soon_over_two_working_days_before_its_deadline_and_over_on_the_day_after_it() {
        assertThat(only(LATE.warnings(), Subject.CASE, Level.YELLOW).raisedAt()).isEqualTo(at("2026-03-05T00:00"));
        Warning red = only(LATE.warnings(), Subject.CASE, Level.RED);
        assertThat(red.raisedAt()).isEqualTo(at("2026-03-10T00:00"));
        assertThat(red.deadline()).isEqualTo(at("2026-03-10T00:00").minusMillis(1));
    }

    @Test
    void a_warning_is_new_until_the_first_reminder() {
        Warning red = only(LATE.warnings(), Subject.CASE, Level.RED);
        assertThat(red.at(at("2026-03-10T00:00").minusMillis(1))).isEmpty();
        assertThat(standing(red, "2026-03-10T00:00"))
                .isEqualTo(new Standing(State.RAISED, Holder.DEPARTMENT, 0, null, null));
        assertThat(standing(red, "2026-03-11T00:00"))
                .isEqualTo(new Standing(State.REMINDED, Holder.DEPARTMENT, 1, at("2026-03-11T00:00"), null));
    }

    @Test
    void a_red_warning_goes_up_to_the_reform_office_and_then_to_the_district_leader_over_a_weekend() {
        Warning red = only(LATE.warnings(), Subject.CASE, Level.RED);
        assertThat(standing(red, "2026-03-13T00:00").holder()).isEqualTo(Holder.REFORM_OFFICE);
        assertThat(standing(red, "2026-03-16T23:59").holder()).isEqualTo(Holder.REFORM_OFFICE);
        assertThat(standing(red, "2026-03-17T00:00"))
                .isEqualTo(new Standing(
                        State.REMINDED, Holder.DISTRICT_LEADER, 4, at("2026-03-12T00:00"), at("2026-03-17T00:00")));
    }

    @Test
    void nobody_is_reminded_of_a_yellow_warning_once_it_is_red() {
        WarningRules slow =
                WarningRulesText.with(WarningRules.shipped(), "yellow-steps", List.of("department:1", "department:3"));
        Warned late = LATE;
        CaseTimeline timeline = CaseTimeline.of(
                late.history(), Warned.RULE, Warned.CALENDAR, late.history().lastEventAt());
        Warning yellow = only(CaseWarnings.of(timeline, new Scale(slow, Warned.CALENDAR)), Subject.CASE, Level.YELLOW);
        assertThat(yellow.told()).containsExactly(new Told(at("2026-03-06T00:00"), Holder.DEPARTMENT));
    }

    @Test
    void the_end_resolves_what_was_due_before_it_with_the_steps_that_were_taken() {
        Warning red = only(
                new Warned("a")
                        .then(ACCEPTED, "2026-03-02")
                        .then(PASSED, "2026-03-12")
                        .warnings(),
                Subject.CASE,
                Level.RED);
        assertThat(red.at(Instant.MIN))
                .contains(new Standing(State.RESOLVED, Holder.DEPARTMENT, 2, at("2026-03-12T00:00"), null));
        assertThat(red.changesAfter(Instant.MIN)).isNull();
    }

    @Test
    void a_case_that_ended_in_time_is_warned_about_never() {
        assertThat(new Warned("a")
                        .then(ACCEPTED, "2026-03-02")
                        .then(PASSED, "2026-03-04")
                        .warnings())
                .isEmpty();
    }

    @Test
    void every_moment_at_which_a_warning_changes_is_told_beforehand() {
        Warning red = only(LATE.warnings(), Subject.CASE, Level.RED);
        Instant next = red.changesAfter(at("2026-03-02"));
        int changes = 0;
        while (next != null) {
            assertThat(red.at(next)).isNotEqualTo(red.at(next.minusMillis(1)));
            changes++;
            next = red.changesAfter(next);
        }
        assertThat(changes).isEqualTo(5);
    }

    @Test
    void NA4_a_special_procedure_that_lasts_longer_than_its_kind_may_is_warned_about_until_it_ends() {
        WarningRules rules = WarningRulesText.with(
                WarningRules.shipped(), "pause-limits", List.of("correction:0", "special:30", "3:5"));
        Warned paused = new Warned("a").then(ACCEPTED, "2026-03-02").then(SPECIAL_STARTED, "2026-03-03", "3");
        assertThat(pauses(paused, rules)).singleElement().satisfies(warning -> {
            assertThat(warning.raisedAt()).isEqualTo(at("2026-03-11T00:00"));
            assertThat(warning.resolvedAt()).isNull();
            assertThat(warning.limitDays()).isEqualTo(5);
        });
        paused.then(SPECIAL_ENDED, "2026-03-12");
        assertThat(pauses(paused, rules))
                .singleElement()
                .satisfies(warning -> assertThat(warning.resolvedAt()).isEqualTo(at("2026-03-12")));
    }

    @Test
    void NA4_each_of_several_corrections_is_held_against_the_limit_alone() {
        WarningRules rules =
                WarningRulesText.with(WarningRules.shipped(), "pause-limits", List.of("correction:3", "special:0"));
        Warned paused = new Warned("a")
                .then(ACCEPTED, "2026-03-02")
                .then(CORRECTION_STARTED, "2026-03-03")
                .then(CORRECTION_ENDED, "2026-03-05")
                .then(CORRECTION_STARTED, "2026-03-09");
        assertThat(pauses(paused, rules))
                .extracting(each -> each.key().part())
                .containsExactly("correction " + at("2026-03-09"));
    }

    private static List<Warning> pauses(Warned of, WarningRules rules) {
        CaseTimeline timeline = CaseTimeline.of(
                of.history(), Warned.RULE, Warned.CALENDAR, of.history().lastEventAt());
        return CaseWarnings.of(timeline, new Scale(rules, Warned.CALENDAR)).stream()
                .filter(each -> each.key().subject() == Subject.PAUSE)
                .toList();
    }

    @Test
    void pauses_of_a_kind_without_limit_may_last() {
        assertThat(new PauseLimits(0, 0, Map.of("3", 5)).of(TimeKind.SPECIAL, "8"))
                .isZero();
    }
}
