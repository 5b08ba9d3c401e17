package cn.jianxiao.approval.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = PublishedCalendar.national();

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-02-12, 5, 2026-02-26",
        "2026-09-24, 10, 2026-10-15",
        "2025-01-24, 3, 2025-02-05",
        "2024-09-30, 5, 2024-10-12",
        "2026-04-30, 1, 2026-05-06",
        "2026-02-14, 1, 2026-02-24",
        "2026-02-17, 1, 2026-02-24",
    })
    void the_nth_working_day_after_a_day_skips_holidays_and_takes_make_up_days(
            LocalDate day, int n, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(day, n)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void a_year_has_its_published_number_of_working_days(int year, int expected) {
        int days = calendar.ordinal(LocalDate.of(year, 12, 31)) - calendar.ordinal(LocalDate.of(year - 1, 12, 31));

        assertThat(days).isEqualTo(expected);
    }

    @Test
    void every_day_since_2007_agrees_with_the_reference_table() throws IOException {
        Path table = Path.of("../../shared/data/calendar/workday_2007_2026.csv");
        assumeTrue(Files.exists(table), "no reference table at ../shared/data/calendar");
        List<String> wrong = Files.readAllLines(table).stream()
                .skip(1)
                .filter(line -> calendar.isWorkingDay(LocalDate.parse(line.substring(0, 10))) != line.endsWith(",1"))
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void a_year_without_a_published_calendar_is_not_known() {
        assertThat(calendar.validUntil()).isAfterOrEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(calendar.isKnown(calendar.validUntil())).isTrue();
        assertThat(calendar.isKnown(calendar.validUntil().plusDays(1))).isFalse();
        assertThat(calendar.isKnown(calendar.validFrom().minusDays(1))).isFalse();
    }

    @Test
    void ordinals_count_the_working_days_one_by_one_also_far_outside_the_table() {
        for (LocalDate start : List.of(LocalDate.of(1965, 3, 2), LocalDate.of(2019, 12, 1), LocalDate.of(2048, 5, 5))) {
            int expected = calendar.ordinal(start);
            for (LocalDate day = start.plusDays(1); day.isBefore(start.plusYears(30)); day = day.plusDays(1)) {
                expected += calendar.isWorkingDay(day) ? 1 : 0;
                assertThat(calendar.ordinal(day)).as("%s", day).isEqualTo(expected);
            }
        }
    }

    @Test
    void the_nth_working_day_agrees_with_walking_day_by_day() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 5_000; i++) {
            LocalDate day = LocalDate.of(2001, 1, 1).plusDays(random.nextInt(20_000));
            int n = 1 + random.nextInt(150);

            assertThat(calendar.plusWorkingDays(day, n)).as("%s + %s", day, n).isEqualTo(walk(day, n));
        }
    }

    @Test
    void there_is_no_zeroth_working_day() {
        assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 1, 1), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_day_can_be_decided_otherwise_without_changing_the_original() {
        LocalDate monday = LocalDate.of(2026, 3, 2);

        assertThat(calendar.with(monday, false).isWorkingDay(monday)).isFalse();
        assertThat(calendar.isWorkingDay(monday)).isTrue();
    }

    @Test
    void a_calendar_of_no_exceptions_is_monday_to_friday() {
        WorkingCalendar plain = WorkingCalendar.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), Map.of());

        assertThat(plain.plusWorkingDays(LocalDate.of(2026, 2, 13), 5)).isEqualTo(LocalDate.of(2026, 2, 20));
    }

    private LocalDate walk(LocalDate day, int n) {
        LocalDate walked = day;
        for (int left = n; left > 0; ) {
            walked = walked.plusDays(1);
            left -= calendar.isWorkingDay(walked) ? 1 : 0;
        }
        return walked;
    }

    @Test
    void a_notice_makes_the_next_year_known_and_is_replaced_by_a_later_one() {
        int next = calendar.validUntil().getYear() + 1;
        LocalDate day = LocalDate.of(next, 5, 4);
        WorkingCalendar told = calendar.withYear(next, Map.of(day, false));
        assertThat(told.isKnown(day)).isTrue();
        assertThat(told.isWorkingDay(day)).isFalse();
        assertThat(told.exceptionsOf(next)).containsExactly(Map.entry(day, false));
        WorkingCalendar corrected = told.withYear(next, Map.of(day.plusDays(1), false));
        assertThat(corrected.exceptionsOf(next)).containsOnlyKeys(day.plusDays(1));
    }

    @Test
    void a_year_beyond_a_gap_stays_assumed() {
        int afterNext = calendar.validUntil().getYear() + 2;
        WorkingCalendar told = calendar.withYear(afterNext, Map.of());
        assertThat(told.isKnown(LocalDate.of(afterNext, 3, 1))).isFalse();
    }

    @Test
    void a_notice_of_another_year_is_refused() {
        assertThatThrownBy(() -> calendar.withYear(2026, Map.of(LocalDate.of(2025, 1, 1), false)))
                .hasMessageContaining("2025-01-01");
    }

    @Test
    void a_department_may_work_on_days_of_its_own() {
        LocalDate saturday = LocalDate.of(2026, 3, 7);
        Calendars calendars = new Calendars(2, calendar, Map.of("hall", calendar.with(saturday, true)));
        assertThat(calendars.of("hall").isWorkingDay(saturday)).isTrue();
        assertThat(calendars.of("tax").isWorkingDay(saturday)).isFalse();
    }
}
