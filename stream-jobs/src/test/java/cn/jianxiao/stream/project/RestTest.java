package cn.jianxiao.stream.project;

import static cn.jianxiao.stream.project.Reported.accepted;
import static cn.jianxiao.stream.project.Reported.at;
import static cn.jianxiao.stream.project.Reported.event;
import static cn.jianxiao.stream.project.Reported.passed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.clock.CountUnit;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.sql.row.WarningLevel;
import cn.jianxiao.sql.row.WarningState;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A project in which nothing can happen by itself any more costs no timer and little room, and loses nothing. */
class RestTest {

    private static final int CASES = 12;

    private final Room room = new Room();

    /** Cases that each took nine days with a limit of five, and so were late. */
    private void closeAll() {
        room.until(at("2026-03-01"));
        for (int i = 0; i < CASES; i++) {
            String id = "case " + i;
            room.receive(event(EventStatus.RECEIVED, "2026-03-01").caseId(id).build())
                    .receive(
                            event(EventStatus.ACCEPTED, "2026-03-02").caseId(id).build())
                    .receive(
                            event(EventStatus.HANDLING, "2026-03-04").caseId(id).build())
                    .receive(event(EventStatus.PASSED, "2026-03-13").caseId(id).build());
        }
    }

    @Test
    void a_project_of_which_all_cases_ended_has_no_timer_and_a_fraction_of_its_state() {
        closeAll();
        room.until(at("2026-03-14"));
        int before = Stored.write(room.state).length;
        assertThat(room.alarms()).as("it waits until it may rest").isEqualTo(1);

        room.until(at("2026-04-14"));

        int after = Stored.write(room.state).length;
        System.out.printf(
                "state of a closed project with %d cases: %,d bytes before, %,d at rest%n", CASES, before, after);
        assertThat(room.alarms()).isZero();
        assertThat(room.state.cases()).isEmpty();
        assertThat(after).isLessThan(before / 3);
    }

    @Test
    void a_project_with_an_open_case_does_not_rest() {
        room.receive(accepted("2026-03-02"))
                .receive(event(EventStatus.CORRECTION_STARTED, "2026-03-03").build())
                .until(at("2028-03-02"));
        assertThat(room.state.resting()).isNull();
    }

    @Test
    void an_event_that_comes_after_the_rest_corrects_what_was_written_before_it() {
        closeAll();
        room.until(at("2026-05-14"));
        assertThat(room.state.resting()).isNotNull();

        room.receive(event(EventStatus.PASSED, "2026-03-04").caseId("case 0").build());

        assertThat(room.rows.warning("case 0", WarningLevel.RED)).isEqualTo(WarningState.WITHDRAWN);
        assertThat(room.rows.warning("case 1", WarningLevel.RED)).isEqualTo(WarningState.RESOLVED);
        assertThat(room.rows.comparable()).isEqualTo(neverRested(CountingRule.standard()));
    }

    @Test
    void an_event_sent_again_after_the_rest_is_a_duplicate() {
        room.receive(accepted("2026-03-02")).receive(passed("2026-03-04")).until(at("2026-05-14"));
        Map<String, Object> before = new TreeMap<>(room.rows.comparable());
        room.receive(passed("2026-03-04"));
        before.remove("account");
        assertThat(room.rows.comparable()).containsAllEntriesOf(before);
        assertThat(room.rows.account().toString()).isEqualTo("{ACCEPTED=2, DUPLICATE=1}");
    }

    @Test
    void other_settings_measure_a_resting_project_again_and_let_it_rest_on() {
        closeAll();
        room.until(at("2026-05-14"));
        room.receive(event(EventStatus.PASSED, "2026-03-04").caseId("case 0").build())
                .until(at("2026-06-14"));
        CountingRule lenient = CountingRule.standard().withVersion(2).withUnit(CountUnit.CALENDAR_DAY);

        room.under(ClockSettings.shipped().with(lenient));

        assertThat(room.state.resting()).isNotNull();
        assertThat(room.alarms()).isZero();
        assertThat(room.rows.comparable()).isEqualTo(neverRested(lenient));
    }

    /** The same records, all at once, by a rule from the start. */
    private static Map<String, Object> neverRested(CountingRule rule) {
        RestTest other = new RestTest();
        if (!rule.equals(CountingRule.standard())) {
            other.room.under(ClockSettings.shipped().with(rule));
        }
        other.closeAll();
        other.room.receive(
                event(EventStatus.PASSED, "2026-03-04").caseId("case 0").build());
        return other.room.rows.comparable();
    }
}
