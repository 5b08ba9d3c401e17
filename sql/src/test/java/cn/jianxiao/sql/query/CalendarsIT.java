package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxiao.approval.settings.CalendarYear;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.row.CalendarRow;
import cn.jianxiao.sql.row.CalendarRows;
import cn.jianxiao.sql.row.Judgement;
import cn.jianxiao.sql.row.Running;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries count by the calendars of the settings in force: edited years, and departments' own. */
class CalendarsIT {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 3, 7);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);

    /** For all, Wednesday 4 March is off; for the counter of Saturdays it is not, and it works on Saturday 7 March. */
    private static final ClockSettings EDITED =
            ClockSettings.shipped().with(year("saturdays", SATURDAY, true)).with(year("", WEDNESDAY, false));

    private final Store store = Store.open();

    @BeforeEach
    void fill() {
        store.insertBatch(CalendarRow.TABLE, CalendarRows.of(EDITED));
        for (String department : List.of("saturdays", "another")) {
            store.insert(
                    ACase.of("p", "ended at " + department)
                            .in(department, department)
                            .accepted("2026-03-02")
                            .ended("2026-03-08", Judgement.EARLY)
                            .row(),
                    ACase.of("p", "open at " + department)
                            .in(department, department)
                            .accepted("2026-03-02")
                            .measuredTo("2026-03-06", Running.GOVERNMENT)
                            .row());
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void an_edited_year_counts_for_all_and_a_departments_own_calendar_for_its_cases() {
        assertThat(durations()).containsExactly(tuple("another", 3L), tuple("saturdays", 5L));
        assertThat(usedByMonday()).containsExactly(tuple("open at another", 1.0), tuple("open at saturdays", 2.0));
    }

    @Test
    void a_calendar_that_the_newest_settings_do_not_have_counts_no_more() {
        store.insertBatch(
                CalendarRow.TABLE, CalendarRows.of(ClockSettings.shipped().withVersion(EDITED.version() + 1)));

        assertThat(durations()).containsExactly(tuple("another", 4L), tuple("saturdays", 4L));
        assertThat(usedByMonday()).containsExactly(tuple("open at another", 1.0), tuple("open at saturdays", 1.0));
    }

    @Test
    void older_settings_that_come_late_change_nothing() {
        store.insertBatch(CalendarRow.TABLE, CalendarRows.of(ClockSettings.shipped()));

        assertThat(durations()).containsExactly(tuple("another", 3L), tuple("saturdays", 5L));
    }

    private List<Tuple> durations() {
        return store.ask(DistrictDurations.QUERY, Arguments.none()).stream()
                .map(line -> tuple(line.district(), line.workingDaysSum()))
                .toList();
    }

    /** From Friday noon to Monday noon. */
    private List<Tuple> usedByMonday() {
        Arguments monday =
                Arguments.none().with("as_of", "2026-03-09T12:00:00+08:00").with("status", "open");
        return store.ask(CaseLine.QUERY, monday).stream()
                .map(line -> tuple(line.caseId(), line.used()))
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    private static CalendarYear year(String department, LocalDate day, boolean working) {
        TreeMap<LocalDate, Boolean> days = new TreeMap<>();
        days.put(day, working);
        return new CalendarYear(department, day.getYear(), days);
    }
}
