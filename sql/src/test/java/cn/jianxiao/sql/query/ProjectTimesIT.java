package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxiao.approval.clock.CountUnit;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.row.CountedTime;
import cn.jianxiao.sql.row.Judgement;
import cn.jianxiao.sql.row.ProjectPart;
import cn.jianxiao.sql.row.ProjectTimesRow;
import cn.jianxiao.sql.row.SixTimes;
import cn.jianxiao.sql.row.TimeOwner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Measured at nine on Monday 2 March 2026, asked at noon on Monday 9 March: five working and seven calendar days later. */
class ProjectTimesIT {

    private static final Arguments LATER = Arguments.none().with("as_of", "2026-03-09T12:00:00+08:00");

    private final Store store = Store.open();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void X7_the_time_of_whoever_has_it_goes_on_and_the_shares_add_up() {
        store.insert(
                project("government", TimeOwner.GOVERNMENT, 1, CountUnit.WORKING_DAY),
                project("applicant", TimeOwner.APPLICANT, 0, CountUnit.WORKING_DAY),
                project("ended", TimeOwner.NONE, 0, CountUnit.WORKING_DAY));

        assertThat(store.ask(ProjectTimesLine.QUERY, LATER))
                .extracting(
                        ProjectTimesLine::project,
                        ProjectTimesLine::used,
                        ProjectTimesLine::governmentWorking,
                        ProjectTimesLine::applicantWorking,
                        ProjectTimesLine::spanWorking,
                        ProjectTimesLine::spanCalendar,
                        ProjectTimesLine::exceededWorking)
                .containsExactly(
                        tuple("applicant", 118.0, 118, 9, 129, 207, 0),
                        tuple("ended", 118.0, 118, 4, 124, 200, 0),
                        tuple("government", 123.0, 123, 4, 129, 207, 3));
    }

    @Test
    void used_time_is_told_in_the_unit_of_the_rule() {
        store.insert(
                project("days", TimeOwner.GOVERNMENT, 1, CountUnit.CALENDAR_DAY),
                project("hours", TimeOwner.GOVERNMENT, 2, CountUnit.WORKING_HOUR));

        assertThat(store.ask(ProjectTimesLine.QUERY, LATER))
                .extracting(ProjectTimesLine::project, ProjectTimesLine::unit, ProjectTimesLine::used)
                .containsExactly(
                        tuple("days", "calendar_day", 118.0 + 7),
                        // five days of seven hours and three hours of the sixth, of two cases that are added up
                        tuple("hours", "working_hour", 118 * 7.0 + 2 * (5 * 7.0 + 3)));
    }

    @Test
    void a_stage_of_which_nothing_is_left_has_no_line() {
        store.insert(stage(2, 3, 1), stage(3, 1, 1), stage(3, 0, 2));

        assertThat(store.ask(StageTimesLine.QUERY, LATER))
                .extracting(StageTimesLine::stage, StageTimesLine::cases, StageTimesLine::used, StageTimesLine::allowed)
                .containsExactly(tuple(2, 3L, 123.0, 60.0));
        assertThat(store.ask(StageTimesLine.QUERY, LATER.with("stage", 3))).isEmpty();
    }

    private static ProjectTimesRow project(String project, TimeOwner running, int growing, CountUnit unit) {
        CountingRule rule = CountingRule.standard().withUnit(unit);
        return row(project, ProjectPart.PROJECT, 0, 2, running, growing, rule, 0, 120, 1);
    }

    private static ProjectTimesRow stage(int stage, int cases, long version) {
        return row(
                "p", ProjectPart.STAGE, stage, cases, TimeOwner.GOVERNMENT, 1, CountingRule.standard(), 60, 0, version);
    }

    private static ProjectTimesRow row(
            String project,
            ProjectPart part,
            int stage,
            int cases,
            TimeOwner running,
            int growing,
            CountingRule rule,
            int limit,
            int limitWorking,
            long version) {
        return new ProjectTimesRow(
                project,
                part,
                stage,
                cases,
                ACase.start("2025-09-01"),
                ACase.morning("2026-03-02"),
                running != TimeOwner.NONE,
                running,
                growing,
                new SixTimes(118, 4, 2, 0, 0, 0),
                new SixTimes(190, 6, 4, 0, 0, 0),
                CountedTime.of(rule, rule.limitOf(118), limit),
                false,
                limitWorking,
                null,
                Judgement.NOT_JUDGED,
                false,
                rule.label(),
                version);
    }
}
