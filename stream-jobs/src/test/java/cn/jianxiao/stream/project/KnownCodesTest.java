package cn.jianxiao.stream.project;

import static cn.jianxiao.stream.project.Reported.CASE;
import static cn.jianxiao.stream.project.Reported.PROJECT;
import static cn.jianxiao.stream.project.Reported.at;
import static cn.jianxiao.stream.project.Reported.event;
import static cn.jianxiao.stream.project.Snapshot.codes;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.sql.row.CellRow;
import cn.jianxiao.sql.row.CodeRow;
import cn.jianxiao.sql.row.CodeStatus;
import cn.jianxiao.sql.row.Counts;
import cn.jianxiao.sql.row.Disposition;
import cn.jianxiao.sql.row.EventRow;
import cn.jianxiao.sql.row.IntakeRow;
import cn.jianxiao.sql.row.WarningLevel;
import cn.jianxiao.sql.row.WarningState;
import org.junit.jupiter.api.Test;

/** What a project's dossier makes of the registry's snapshots. */
class KnownCodesTest {

    private static final String PART = "-1001";

    private final Room room = new Room();

    private static ApprovalEvent accepted(String time) {
        return event(EventStatus.ACCEPTED, time).code(PROJECT + PART).build();
    }

    private static ApprovalEvent passed(String time) {
        return event(EventStatus.PASSED, time).code(PROJECT + PART).build();
    }

    @Test
    void GD5_an_event_that_was_linked_before_its_code_was_known_to_be_cancelled_is_refused_when_that_comes() {
        room.receive(codes(1).part(PART).told()).receive(accepted("2026-03-02")).receive(passed("2026-03-04"));
        assertThat(room.rows.cases()).singleElement().matches(row -> row.eventCount() == 2 && row.endedAt() != null);

        room.receive(codes(2).cancelled(PART, "2026-03-03").told());

        assertThat(room.rows.disposition(1)).isEqualTo(Disposition.ACCEPTED);
        assertThat(room.rows.disposition(2)).isEqualTo(Disposition.REJECTED);
        assertThat(room.rows.all(IntakeRow.class).filter(row -> row.offset() == 2))
                .singleElement()
                .matches(row -> row.reason().equals("CODE_CANCELLED")
                        && row.value().equals(PROJECT + PART)
                        && !row.raw().isEmpty());
        assertThat(room.rows.cases()).singleElement().matches(row -> row.eventCount() == 1 && row.endedAt() == null);
        assertThat(room.rows.all(EventRow.class).filter(EventRow::takenBack)).hasSize(1);
    }

    @Test
    void GD5_a_case_whose_every_event_came_after_the_cancellation_is_no_case_any_more() {
        room.receive(codes(1).part(PART).told()).receive(accepted("2026-03-02")).until(at("2026-04-20"));
        assertThat(room.rows.warning(CASE, WarningLevel.RED)).isEqualTo(WarningState.REMINDED);

        room.receive(codes(2).cancelled(PART, "2026-03-01").told());

        assertThat(room.rows.cases()).isEmpty();
        assertThat(room.rows.cells()).isEmpty();
        assertThat(room.rows.all(CellRow.class))
                .isNotEmpty()
                .allMatch(row -> row.counts().equals(Counts.NONE));
        assertThat(room.rows.warnings()).isEmpty();
    }

    @Test
    void SC2_an_event_under_a_recycled_code_comes_in_when_the_code_is_restored() {
        room.receive(codes(1).recycled(PART, "2026-03-01").told()).receive(accepted("2026-03-02"));
        assertThat(room.rows.disposition(1)).isEqualTo(Disposition.REJECTED);

        room.receive(codes(2).part(PART).told());

        assertThat(room.rows.disposition(1)).isEqualTo(Disposition.ACCEPTED);
        assertThat(room.rows.cases()).hasSize(1);
    }

    @Test
    void SH3_an_event_under_a_departments_own_code_is_counted_under_the_code_it_stands_for() {
        room.receive(event(EventStatus.ACCEPTED, "2026-03-02").code("GH-7").build());
        assertThat(room.rows.disposition(0)).isEqualTo(Disposition.WAITING);

        room.receive(codes(1).part(PART).alias("GH-7", PART).told());

        assertThat(room.rows.disposition(0)).isEqualTo(Disposition.ACCEPTED);
        assertThat(room.rows.cases())
                .singleElement()
                .matches(row -> row.subject().code().equals(PROJECT + PART));
        assertThat(room.rows.all(EventRow.class))
                .singleElement()
                .matches(row -> row.event().code().equals("GH-7"));
    }

    @Test
    void GD6_a_filing_under_a_part_is_refused() {
        room.receive(codes(1).part(PART).told())
                .receive(event(EventStatus.ACCEPTED, "2026-03-02")
                        .code(PROJECT + PART)
                        .stage(Stage.PLANNING_PERMIT)
                        .matterName("企业投资项目备案")
                        .build());

        assertThat(room.rows.all(IntakeRow.class))
                .singleElement()
                .matches(row -> row.reason().equals("INITIATION_UNDER_PART"));
    }

    @Test
    void an_older_snapshot_and_the_same_one_again_change_nothing_and_are_no_lines_of_the_account() {
        ProjectCodes newer = codes(2).cancelled(PART, "2026-03-01").told();
        room.receive(newer).receive(codes(1).part(PART).told()).receive(newer).receive(accepted("2026-03-02"));

        assertThat(room.rows.disposition(3)).isEqualTo(Disposition.REJECTED);
        assertThat(room.rows.all(IntakeRow.class)).hasSize(1);
    }

    @Test
    void a_refused_event_sent_twice_is_one_refusal_and_one_duplicate() {
        room.receive(codes(1).cancelled(PART, "2026-03-01").told())
                .receive(accepted("2026-03-02"))
                .receive(accepted("2026-03-02"));

        assertThat(room.rows.disposition(1)).isEqualTo(Disposition.REJECTED);
        assertThat(room.rows.disposition(2)).isEqualTo(Disposition.DUPLICATE);
    }

    @Test
    void codes_bear_the_registrys_status_and_buildings() {
        room.receive(Reported.registration("r1", "2026-03-03", PROJECT + PART))
                .receive(codes(1).cancelled(PART, "2026-03-10").told());

        assertThat(room.rows.all(CodeRow.class)).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo(CodeStatus.CANCELLED);
            assertThat(row.buildings()).containsExactly("1#");
        });
    }
}
