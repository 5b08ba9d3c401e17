package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.row.CaseRow;
import cn.jianxiao.sql.row.Judgement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictDurationsIT {

    private static final Arguments FIRST_COUNTED =
            Arguments.none().with("first", "counted").with("last", "not-counted");

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_day_of_acceptance_does_not_count_and_the_spring_festival_neither() {
        store.insert(
                ACase.of("p", "1")
                        .accepted("2026-02-12")
                        .ended("2026-02-26", Judgement.EARLY)
                        .row(),
                ACase.of("p", "2")
                        .accepted("2026-02-12")
                        .ended("2026-02-12", Judgement.EARLY)
                        .row(),
                ACase.of("p", "open").accepted("2026-02-12").row(),
                ACase.of("p", "discarded")
                        .received("2026-02-12")
                        .ended("2026-02-13", Judgement.NOT_JUDGED)
                        .row());

        assertThat(store.ask(DistrictDurations.QUERY, Arguments.none()))
                .containsExactly(new DistrictDurations("500112", 4, 3, 2, 14, 7.0, 7.0, 5, 2.5, 2.5, 4.5));
    }

    @Test
    void a_district_without_ended_cases_has_no_means() {
        store.insert(ACase.of("p", "open").accepted("2026-02-12").row());

        assertThat(store.ask(DistrictDurations.QUERY, Arguments.none()))
                .containsExactly(new DistrictDurations("500112", 1, 0, 0, 0, null, null, 0, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"counted,counted", "counted,not-counted", "not-counted,counted", "not-counted,not-counted"})
    void every_convention_agrees_with_counting_day_by_day(String first, String last) {
        Random random = new Random(15);
        List<CaseRow> cases = new ArrayList<>();
        List<Long> days = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            LocalDate from = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1000));
            LocalDate to = from.plusDays(random.nextInt(60));
            cases.add(ACase.of("p", "" + i)
                    .accepted(from.toString())
                    .ended(to.toString(), Judgement.EARLY)
                    .row());
            days.add(workingDays(
                    first.equals("counted") ? from : from.plusDays(1), last.equals("counted") ? to : to.minusDays(1)));
        }
        store.insertBatch(CaseRow.TABLE, cases);

        DistrictDurations line = store.ask(
                        DistrictDurations.QUERY,
                        Arguments.none().with("first", first).with("last", last))
                .get(0);

        List<Long> sorted = days.stream().sorted().toList();
        assertThat(line.workingDaysSum())
                .isEqualTo(days.stream().mapToLong(Long::longValue).sum());
        assertThat(line.workingDaysMedian()).isEqualTo((sorted.get(149) + sorted.get(150)) / 2.0);
        double p90 = sorted.get(269) + 0.1 * (sorted.get(270) - sorted.get(269));
        assertThat(line.workingDaysP90()).isEqualTo(Math.round(p90 * 10) / 10.0);
    }

    @Test
    void real_permit_logs_agree_with_figures_computed_elsewhere() throws Exception {
        store.insertBatch(CaseRow.TABLE, PermitLog.cases("1"));
        store.insertBatch(CaseRow.TABLE, PermitLog.cases("4"));

        assertThat(store.ask(DistrictDurations.QUERY, FIRST_COUNTED))
                .containsExactly(
                        new DistrictDurations("1", 1199, 956, 956, 111_525, 116.658, 64.0, 76_291, 79.802, 45.0, 153.0),
                        new DistrictDurations("4", 1053, 974, 974, 51_996, 53.384, 31.0, 35_574, 36.524, 21.0, 67.7));
    }

    private static long workingDays(LocalDate first, LocalDate last) {
        return LongStream.rangeClosed(first.toEpochDay(), last.toEpochDay())
                .mapToObj(LocalDate::ofEpochDay)
                .filter(PublishedCalendar.national()::isWorkingDay)
                .count();
    }
}
