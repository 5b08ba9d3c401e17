package cn.jianxiao.stream.project;

import static cn.jianxiao.stream.project.Reported.CASE;
import static cn.jianxiao.stream.project.Reported.PROJECT;
import static cn.jianxiao.stream.project.Reported.accepted;
import static cn.jianxiao.stream.project.Reported.at;
import static cn.jianxiao.stream.project.Reported.event;
import static cn.jianxiao.stream.project.Reported.passed;
import static cn.jianxiao.stream.project.Reported.received;
import static cn.jianxiao.stream.project.Reported.registration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.sql.row.CellRow;
import cn.jianxiao.sql.row.Counts;
import cn.jianxiao.sql.row.Disposition;
import cn.jianxiao.sql.row.EventRow;
import cn.jianxiao.sql.row.IntakeRow;
import cn.jianxiao.sql.row.WarningLevel;
import cn.jianxiao.sql.row.WarningState;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final String PART = PROJECT + "-1001";

    private final Room room = new Room();

    @Test
    void an_event_sent_twice_is_accepted_once_and_changes_nothing_the_second_time() {
        room.receive(accepted("2026-03-02")).receive(accepted("2026-03-02"));

        assertThat(room.rows.disposition(0)).isEqualTo(Disposition.ACCEPTED);
        assertThat(room.rows.disposition(1)).isEqualTo(Disposition.DUPLICATE);
        assertThat(room.rows.cases()).singleElement().matches(row -> row.eventCount() == 1);
    }

    @Test
    void the_earlier_arrival_of_an_event_sent_twice_is_the_one_that_is_archived() {
        Instant earlier = at("2026-03-02").minusSeconds(5);
        room.receive(accepted("2026-03-02"))
                .receive(EventBuilder.from(accepted("2026-03-02"))
                        .receivedAt(earlier)
                        .build());

        assertThat(room.rows.all(EventRow.class))
                .singleElement()
                .matches(row -> row.event().receivedAt().equals(earlier));
    }

    @Test
    void an_event_of_an_unregistered_part_waits_and_is_linked_as_soon_as_the_part_is_registered() {
        room.receive(event(EventStatus.ACCEPTED, "2026-03-02").code(PART).build());
        assertThat(room.rows.disposition(0)).isEqualTo(Disposition.WAITING);
        assertThat(room.rows.cases()).isEmpty();
        assertThat(room.rows.all(IntakeRow.class).filter(row -> row.offset() == 0))
                .singleElement()
                .matches(row -> !row.raw().isEmpty(), "kept whole for those who look after it");

        room.receive(registration("r1", "2026-03-03", PART));

        assertThat(room.rows.disposition(0)).isEqualTo(Disposition.ACCEPTED);
        assertThat(room.rows.all(IntakeRow.class).filter(row -> row.offset() == 0))
                .singleElement()
                .matches(row -> row.raw().isEmpty(), "the archive has it");
        assertThat(room.rows.cases())
                .singleElement()
                .matches(row -> row.subject().code().equals(PART));
    }

    @Test
    void a_waiting_event_sent_twice_is_one_waiting_and_one_duplicate() {
        ApprovalEvent event =
                event(EventStatus.ACCEPTED, "2026-03-02").code(PART).build();
        room.receive(event).receive(event).receive(registration("r1", "2026-03-03", PART));

        assertThat(room.rows.account()).isEqualTo(Map.of(Disposition.ACCEPTED, 2L, Disposition.DUPLICATE, 1L));
    }

    @Test
    void an_event_under_the_code_of_another_project_is_rejected_with_the_code_and_kept() {
        String other = "2509-320193-89-01-544060-1001";
        room.receive(event(EventStatus.ACCEPTED, "2026-03-02").code(other).build());

        assertThat(room.rows.all(IntakeRow.class)).singleElement().satisfies(row -> {
            assertThat(row.reason()).isEqualTo("CODE_OF_OTHER_PROJECT");
            assertThat(row.value()).isEqualTo(other);
            assertThat(row.raw()).isNotEmpty();
        });
    }

    @Test
    void a_unified_code_of_a_project_with_a_national_code_waits_for_its_registration() {
        room.receive(event(EventStatus.ACCEPTED, "2026-03-02")
                .code("5001120120260301010001-001")
                .build());

        assertThat(room.rows.disposition(0)).isEqualTo(Disposition.WAITING);
    }

    @Test
    void an_event_of_an_impossible_time_is_rejected() {
        room.receive(EventBuilder.from(accepted("2026-03-02"))
                .occurredAt(Instant.ofEpochMilli(Long.MAX_VALUE))
                .build());

        assertThat(room.rows.all(IntakeRow.class))
                .singleElement()
                .matches(row -> row.reason().equals("TIME_OUT_OF_RANGE"));
    }

    @Test
    void a_registration_sent_twice_is_a_duplicate() {
        room.receive(registration("r1", "2026-03-03", PART)).receive(registration("r1", "2026-03-03", PART));

        assertThat(room.rows.account()).isEqualTo(Map.of(Disposition.ACCEPTED, 1L, Disposition.DUPLICATE, 1L));
    }

    @Test
    void warnings_are_raised_when_time_passes_although_nothing_comes() {
        room.receive(accepted("2026-03-02")).until(at("2026-03-04T23:59"));
        assertThat(room.rows.warnings()).isEmpty();

        room.until(at("2026-03-05T00:00"));
        assertThat(room.rows.warning(CASE, WarningLevel.YELLOW)).isEqualTo(WarningState.RAISED);
        assertThat(room.rows.warning(CASE, WarningLevel.RED)).isNull();

        room.until(at("2026-03-10T00:00"));
        assertThat(room.rows.warning(CASE, WarningLevel.RED)).isEqualTo(WarningState.RAISED);
    }

    @Test
    void the_end_of_a_late_case_resolves_its_warnings() {
        room.receive(accepted("2026-03-02")).until(at("2026-03-11")).receive(passed("2026-03-11"));

        assertThat(room.rows.warnings())
                .hasSize(2)
                .allMatch(row -> row.step().state() == WarningState.RESOLVED)
                .allMatch(row -> at("2026-03-11").equals(row.step().resolvedAt()));
    }

    @Test
    void an_end_that_arrives_late_takes_back_the_warnings_of_a_case_that_was_in_time() {
        room.receive(accepted("2026-03-02")).until(at("2026-03-20")).receive(passed("2026-03-03"));

        assertThat(room.rows.warning(CASE, WarningLevel.YELLOW)).isEqualTo(WarningState.WITHDRAWN);
        assertThat(room.rows.warning(CASE, WarningLevel.RED)).isEqualTo(WarningState.WITHDRAWN);
    }

    @Test
    void a_matter_of_a_day_or_two_is_not_warned_about_from_its_first_moment() {
        room.receive(event(EventStatus.ACCEPTED, "2026-03-02").limitDays(2).build())
                .until(at("2026-03-20"));

        assertThat(room.rows.warnings()).singleElement().matches(row -> row.level() == WarningLevel.RED);
    }

    @Test
    void a_correction_started_late_but_before_the_warning_moves_it() {
        room.receive(accepted("2026-03-02"))
                .until(at("2026-03-06"))
                .receive(event(EventStatus.CORRECTION_STARTED, "2026-03-03").build())
                .until(at("2026-04-20"));

        assertThat(room.rows.warnings()).isEmpty();
    }

    @Test
    void a_warning_that_was_taken_back_is_raised_again_when_it_is_due_later() {
        room.receive(accepted("2026-03-02"))
                .until(at("2026-03-06"))
                .receive(event(EventStatus.CORRECTION_STARTED, "2026-03-03").build());
        assertThat(room.rows.warning(CASE, WarningLevel.YELLOW)).isEqualTo(WarningState.WITHDRAWN);

        room.receive(event(EventStatus.CORRECTION_ENDED, "2026-03-06").build()).until(at("2026-04-20"));

        assertThat(room.rows.warning(CASE, WarningLevel.YELLOW)).isEqualTo(WarningState.REMINDED);
    }

    @Test
    void a_case_whose_every_event_is_voided_stays_as_a_case_without_status() {
        room.receive(accepted("2026-03-02"))
                .until(at("2026-04-20"))
                .receive(event(EventStatus.ACCEPTED, "2026-03-02")
                        .flags(Set.of(EventFlag.VOIDED))
                        .build());

        assertThat(room.rows.cases()).singleElement().matches(row -> row.status() == 0 && row.receivedAt() == null);
        assertThat(room.rows.cells()).isEmpty();
        assertThat(room.rows.warnings()).isEmpty();
    }

    @Test
    void a_contribution_that_moves_to_another_day_leaves_zeros_behind() {
        room.receive(accepted("2026-03-03")).receive(received("2026-03-02"));

        assertThat(room.rows.all(CellRow.class))
                .extracting(
                        row -> row.key().day().toString(), row -> row.counts().received())
                .containsExactlyInAnyOrder(tuple("2026-03-02", 1L), tuple("2026-03-03", 0L));
    }

    @Test
    void a_case_is_received_accepted_and_closed_once_each_on_its_day() {
        room.receive(received("2026-03-02"))
                .receive(accepted("2026-03-02T15:00"))
                .receive(passed("2026-03-04"));

        assertThat(room.rows.cells().values())
                .containsExactlyInAnyOrder(
                        new Counts(1, 1, 0, 0, 0, 0, 0, 0, 0, 0), new Counts(0, 0, 1, 1, 1, 0, 0, 2, 5, 0));
    }
}
