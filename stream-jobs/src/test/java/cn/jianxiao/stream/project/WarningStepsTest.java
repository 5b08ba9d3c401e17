package cn.jianxiao.stream.project;

import static cn.jianxiao.stream.project.Reported.accepted;
import static cn.jianxiao.stream.project.Reported.at;
import static cn.jianxiao.stream.project.Reported.event;
import static cn.jianxiao.stream.project.Reported.passed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.project.ClosingCheck;
import cn.jianxiao.approval.project.Milestone;
import cn.jianxiao.approval.project.StageRule;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.approval.warning.ArchivePromise;
import cn.jianxiao.approval.warning.Limits;
import cn.jianxiao.approval.warning.PauseLimits;
import cn.jianxiao.approval.warning.WarningRules;
import cn.jianxiao.sql.row.WarningAbout;
import cn.jianxiao.sql.row.WarningHolder;
import cn.jianxiao.sql.row.WarningLevel;
import cn.jianxiao.sql.row.WarningRow;
import cn.jianxiao.sql.row.WarningState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each kind of warning from being raised to its end, with nothing but time passing in between. */
class WarningStepsTest {

    /** Five days for the stage, seven for the whole, three for pauses; archives within ten days, told five before. */
    private static final ClockSettings STRICT = ClockSettings.shipped()
            .with(new Limits(
                    List.of(new StageRule(Stage.CONSTRUCTION_PERMIT, 5, Milestone.ALL, Set.of())),
                    7,
                    new ClosingCheck(Set.of("construction-permit"), Set.of("archive"))))
            .with(new WarningRules(
                    WarningRules.shipped().yellow(),
                    WarningRules.shipped().red(),
                    new PauseLimits(3, 3, Map.of()),
                    new ArchivePromise(10, 5)));

    private final Room room = new Room().under(STRICT);

    private WarningRow red(WarningAbout about) {
        return row(about, WarningLevel.RED);
    }

    private WarningRow row(WarningAbout about, WarningLevel level) {
        return room.rows
                .all(WarningRow.class)
                .filter(row -> row.about() == about && row.level() == level)
                .findFirst()
                .orElseThrow();
    }

    private void goesUp(WarningAbout about, String raised, String reminded, String office, String leader) {
        room.until(at(raised));
        assertThat(red(about).step().state()).isEqualTo(WarningState.RAISED);
        assertThat(red(about).step().dueAt()).isEqualTo(at(raised));
        room.until(at(reminded));
        assertThat(red(about).step().state()).isEqualTo(WarningState.REMINDED);
        assertThat(red(about).step().holder()).isEqualTo(WarningHolder.DEPARTMENT);
        room.until(at(office));
        assertThat(red(about).step().holder()).isEqualTo(WarningHolder.REFORM_OFFICE);
        room.until(at(leader));
        assertThat(red(about).step().holder()).isEqualTo(WarningHolder.DISTRICT_LEADER);
        assertThat(red(about).step().escalatedAt()).isEqualTo(at(leader));
    }

    private void isResolved(WarningAbout about, String when) {
        assertThat(red(about).step().state()).isEqualTo(WarningState.RESOLVED);
        assertThat(red(about).step().resolvedAt()).isEqualTo(at(when));
        assertThat(red(about).step().holder()).isEqualTo(WarningHolder.DISTRICT_LEADER);
    }

    @Test
    void a_case_is_warned_about_reminded_of_escalated_and_resolved() {
        room.receive(accepted("2026-03-02"));
        goesUp(WarningAbout.CASE, "2026-03-10T00:00", "2026-03-11T00:00", "2026-03-13T00:00", "2026-03-17T00:00");
        room.receive(passed("2026-03-18"));
        isResolved(WarningAbout.CASE, "2026-03-18");
    }

    @Test
    void a_stage_is_warned_about_reminded_of_escalated_and_resolved() {
        room.receive(accepted("2026-03-02"));
        goesUp(WarningAbout.STAGE, "2026-03-10T00:00", "2026-03-11T00:00", "2026-03-13T00:00", "2026-03-17T00:00");
        assertThat(red(WarningAbout.STAGE).subject().stage()).isEqualTo(Stage.CONSTRUCTION_PERMIT.code());
        room.receive(passed("2026-03-18"));
        isResolved(WarningAbout.STAGE, "2026-03-18");
    }

    @Test
    void a_project_is_warned_about_reminded_of_escalated_and_resolved() {
        room.receive(accepted("2026-03-02"));
        goesUp(WarningAbout.PROJECT, "2026-03-12T00:00", "2026-03-13T00:00", "2026-03-17T00:00", "2026-03-19T00:00");
        assertThat(red(WarningAbout.PROJECT).subject().caseId()).isEmpty();
        assertThat(red(WarningAbout.PROJECT).subject().division()).isEqualTo("420984");
        room.receive(passed("2026-03-20"));
        isResolved(WarningAbout.PROJECT, "2026-03-20");
    }

    @Test
    void a_pause_is_warned_about_reminded_of_escalated_and_resolved() {
        room.receive(accepted("2026-03-02"))
                .receive(event(EventStatus.SPECIAL_STARTED, "2026-03-03").build());
        goesUp(WarningAbout.PAUSE, "2026-03-09T00:00", "2026-03-10T00:00", "2026-03-12T00:00", "2026-03-16T00:00");
        room.receive(event(EventStatus.SPECIAL_ENDED, "2026-03-17").build());
        isResolved(WarningAbout.PAUSE, "2026-03-17");
    }

    @Test
    void SC7_archives_are_reminded_of_before_their_day_and_warned_about_and_escalated_after_it() {
        room.receive(accepted("2026-03-02")).receive(passed("2026-03-03"));
        room.until(at("2026-03-11T00:00"));
        assertThat(row(WarningAbout.ARCHIVE, WarningLevel.YELLOW).step().state())
                .isEqualTo(WarningState.RAISED);
        goesUp(WarningAbout.ARCHIVE, "2026-03-18T00:00", "2026-03-19T00:00", "2026-03-23T00:00", "2026-03-25T00:00");
        room.receive(event(EventStatus.PASSED, "2026-03-26")
                .caseId("archives")
                .matter("archive")
                .build());
        isResolved(WarningAbout.ARCHIVE, "2026-03-26");
    }

    @Test
    void what_arrives_late_and_shows_that_nothing_was_late_withdraws_the_warnings_of_every_kind() {
        room.receive(accepted("2026-03-02"))
                .receive(event(EventStatus.SPECIAL_STARTED, "2026-03-12T15:00").build())
                .until(at("2026-04-20"));
        assertThat(room.rows.warnings(WarningAbout.STAGE)).isNotEmpty();
        assertThat(room.rows.warnings(WarningAbout.PROJECT)).isNotEmpty();
        assertThat(room.rows.warnings(WarningAbout.PAUSE)).isNotEmpty();

        room.receive(passed("2026-03-03"));

        for (WarningAbout about : List.of(WarningAbout.CASE, WarningAbout.STAGE, WarningAbout.PROJECT)) {
            assertThat(red(about).step().state()).as("%s", about).isEqualTo(WarningState.WITHDRAWN);
        }
        assertThat(red(WarningAbout.PAUSE).step().state()).isEqualTo(WarningState.WITHDRAWN);
    }

    @Test
    void archives_are_not_warned_about_any_more_when_the_filing_is_voided() {
        room.receive(accepted("2026-03-02")).receive(passed("2026-03-03")).until(at("2026-04-20"));
        assertThat(red(WarningAbout.ARCHIVE).step().state()).isEqualTo(WarningState.REMINDED);

        room.receive(event(EventStatus.PASSED, "2026-03-03")
                .flags(Set.of(EventFlag.VOIDED))
                .build());

        assertThat(red(WarningAbout.ARCHIVE).step().state()).isEqualTo(WarningState.WITHDRAWN);
    }

    @Test
    void other_settings_have_what_was_raised_by_those_before_withdrawn() {
        room.receive(accepted("2026-03-02")).until(at("2026-03-19"));
        assertThat(room.rows.warnings(WarningAbout.STAGE)).hasSize(2);
        assertThat(room.rows.warnings(WarningAbout.PROJECT)).hasSize(2);

        room.under(STRICT.with(new Limits(List.of(), 120, STRICT.closing())));

        assertThat(room.rows.warnings(WarningAbout.STAGE)).isEmpty();
        assertThat(room.rows.warnings(WarningAbout.PROJECT)).isEmpty();
        assertThat(room.rows.warnings(WarningAbout.CASE)).hasSize(2);
    }
}
