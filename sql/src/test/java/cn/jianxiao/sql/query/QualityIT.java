package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.row.CaseRow;
import cn.jianxiao.sql.row.Disposition;
import cn.jianxiao.sql.row.IntakeRow;
import cn.jianxiao.sql.row.ProjectRow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SH4: every figure of quality is what one counts with fingers over the same records. */
class QualityIT {

    private static final long TARGET = 30 * 60_000;
    private static final Arguments DAYS =
            Arguments.none().with("from", SeededFlows.FROM).with("to", SeededFlows.TO);
    private static final Set<String> GAPS =
            Set.of("RECEIPT_MISSING", "ACCEPTANCE_MISSING", "PAUSE_UNCLOSED", "PAUSE_NOT_BEGUN");
    private static final SeededFlows FLOWS = SeededFlows.of(4, 700);
    private static final List<Arrived> ARRIVED = Arrived.of(FLOWS.events());

    private static Store store;

    /** What a line is of. */
    private record Key(LocalDate bucket, String source, String division, String department) {}

    @BeforeAll
    static void fill() {
        store = FLOWS.stored();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({"source, whole", "division, whole", "department, month", "source, week", "all, day"})
    void timeliness_completeness_and_accuracy_are_what_one_counts_by_hand(String by, String unit) {
        List<QualityLine> expected = counted(by, unit);

        assertThat(expected).extracting(QualityLine::timely).anyMatch(timely -> timely > 0);
        assertThat(store.ask(QualityLine.QUERY, DAYS.with("by", by).with("unit", unit)))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeliness", "flow", "fields", "accuracy", "case"})
    void behind_each_figure_stand_the_records_that_it_leaves_out(String aspect) {
        QualityLine line = store.ask(QualityLine.QUERY, DAYS.with("by", "all")).get(0);
        List<QualityOffence> offences =
                store.ask(QualityOffence.QUERY, DAYS.with("aspect", aspect).with("limit", 100_000));
        long left = switch (aspect) {
            case "timeliness" -> line.measuredEvents() - line.timely();
            case "flow" -> line.ended() - line.whole();
            case "fields" -> line.stated() - line.filled();
            case "accuracy" -> line.records() - line.sound();
            default -> line.doubtfulCases();
        };

        assertThat(offences.stream()
                        .map(offence -> offence.project() + offence.caseId() + offence.recordId())
                        .distinct())
                .hasSize((int) left)
                .isNotEmpty();
        assertThat(store.ask(QualityReason.QUERY, DAYS.with("aspect", aspect)).stream()
                        .mapToLong(QualityReason::offences)
                        .sum())
                .isEqualTo(offences.size());
    }

    @Test
    void another_target_makes_other_events_late() {
        QualityLine strict = all(DAYS.with("target_minutes", 5));
        QualityLine usual = all(DAYS);

        assertThat(strict.timely()).isLessThan(usual.timely());
        assertThat(strict.measuredEvents()).isEqualTo(usual.measuredEvents());
    }

    @Test
    void a_filter_narrows_the_figures_to_a_source_a_division_or_a_department() {
        List<QualityLine> bySource = store.ask(QualityLine.QUERY, DAYS);

        assertThat(bySource)
                .contains(
                        store.ask(QualityLine.QUERY, DAYS.with("source", "two")).get(0));
        assertThat(all(DAYS.with("division", "A").with("department", "A-1")).events())
                .isEqualTo(store.ask(QualityLine.QUERY, DAYS.with("by", "department")).stream()
                        .filter(line ->
                                line.division().equals("A") && line.department().equals("A-1"))
                        .mapToLong(QualityLine::events)
                        .sum())
                .isPositive();
    }

    @Test
    void a_division_sees_its_own_quality_only() {
        List<QualityLine> seen =
                store.ask(QualityLine.QUERY, Scope.ofDivisions(Set.of("A")), DAYS.with("by", "division"));

        assertThat(seen).extracting(QualityLine::division).containsOnly("A");
    }

    /** The same digest as the figures, beside what became of what came (SH4). */
    @Test
    void the_digest_of_a_source_says_what_came_what_was_refused_and_how_good_it_was() {
        List<SourceDigest> digest = store.ask(SourceDigest.QUERY, DAYS);
        List<QualityLine> figures = store.ask(QualityLine.QUERY, DAYS);

        assertThat(digest).extracting(SourceDigest::source).containsExactly("one", "two");
        for (SourceDigest line : digest) {
            long refused = FLOWS.refused().stream()
                    .filter(row -> row.source().equals(line.source()) && inDays(day(row)))
                    .filter(row -> row.disposition() == Disposition.REJECTED)
                    .count();
            assertThat(line.rejected()).isEqualTo(refused).isPositive();
            assertThat(line.reasons()).isEqualTo("intake.missing " + refused);
            assertThat(line.received()).isEqualTo(line.accepted() + line.duplicate() + line.rejected());
            assertThat(figures)
                    .filteredOn(figure -> figure.source().equals(line.source()))
                    .extracting(QualityLine::timelyRate, QualityLine::wholeRate, QualityLine::soundRate)
                    .containsExactly(tuple(line.timelyRate(), line.wholeRate(), line.soundRate()));
        }
    }

    private static QualityLine all(Arguments arguments) {
        return store.ask(QualityLine.QUERY, arguments.with("by", "all")).get(0);
    }

    private static List<QualityLine> counted(String by, String unit) {
        List<Arrived> arrived =
                ARRIVED.stream().filter(one -> inDays(one.day())).toList();
        List<CaseRow> ended = FLOWS.cases().stream()
                .filter(row -> row.endedAt() != null && inDays(day(row)))
                .toList();
        List<IntakeRow> refused = FLOWS.refused().stream()
                .filter(row -> row.disposition() == Disposition.REJECTED && inDays(day(row)))
                .filter(row -> !by.equals("department"))
                .toList();
        Function<Arrived, Key> ofEvent = one -> key(
                by,
                unit,
                one.day(),
                one.said().source(),
                one.said().division(),
                one.said().department());
        Function<CaseRow, Key> ofCase = row -> key(
                by,
                unit,
                day(row),
                row.subject().source(),
                row.subject().division(),
                row.subject().department());
        Function<IntakeRow, Key> ofRefused = row -> key(by, unit, day(row), row.source(), division(row), "");
        Map<Key, List<Arrived>> events = arrived.stream().collect(Collectors.groupingBy(ofEvent));
        Map<Key, List<CaseRow>> cases = ended.stream().collect(Collectors.groupingBy(ofCase));
        Map<Key, List<IntakeRow>> refusals = refused.stream().collect(Collectors.groupingBy(ofRefused));
        Set<Key> keys = new TreeSet<>(Comparator.comparing(Key::bucket)
                .thenComparing(Key::source)
                .thenComparing(Key::division)
                .thenComparing(Key::department));
        keys.addAll(events.keySet());
        keys.addAll(cases.keySet());
        keys.addAll(refusals.keySet());
        return keys.stream()
                .map(key -> line(
                        by,
                        key,
                        events.getOrDefault(key, List.of()),
                        cases.getOrDefault(key, List.of()),
                        refusals.getOrDefault(key, List.of()).size()))
                .toList();
    }

    private static QualityLine line(String by, Key key, List<Arrived> events, List<CaseRow> cases, long refused) {
        List<Long> delays = events.stream()
                .filter(Arrived::measured)
                .map(Arrived::delay)
                .sorted()
                .toList();
        long timely = delays.stream().filter(delay -> delay <= TARGET).count();
        long whole = cases.stream()
                .filter(row -> row.findings().stream().noneMatch(GAPS::contains))
                .count();
        long stated = count(events, one -> !one.voided());
        long filled = count(events, one -> !one.voided() && one.filled());
        long sound = count(events, Arrived::sound);
        long records = events.size() + refused;
        return new QualityLine(
                key.bucket(),
                key.source(),
                key.division(),
                key.department(),
                by.equals("department") ? name(events, cases) : "",
                events.size(),
                delays.size(),
                timely,
                share(timely, delays.size()),
                minutes(delays, 0.5),
                minutes(delays, 0.95),
                count(events, Arrived::declared),
                count(events, one -> one.dayOnly() && !one.declared()),
                cases.size(),
                whole,
                share(whole, cases.size()),
                cases.stream()
                        .filter(row -> row.findings().stream().anyMatch(code -> !GAPS.contains(code)))
                        .count(),
                stated,
                filled,
                share(filled, stated),
                records,
                refused,
                count(events, Arrived::voided),
                count(events, one -> one.revised() && !one.voided()),
                count(events, one -> one.doubtful() && !one.revised() && !one.voided()),
                sound,
                share(sound, records));
    }

    /** Of the latest day, then the greatest. */
    private static String name(List<Arrived> events, List<CaseRow> cases) {
        List<Map.Entry<LocalDate, String>> names = new ArrayList<>();
        events.forEach(one -> names.add(Map.entry(one.day(), one.said().departmentName())));
        cases.forEach(row -> names.add(Map.entry(day(row), row.subject().departmentName())));
        return names.stream()
                .max(Map.Entry.<LocalDate, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .orElseThrow()
                .getValue();
    }

    private static Key key(String by, String unit, LocalDate day, String source, String division, String department) {
        LocalDate bucket = switch (unit) {
            case "month" -> day.withDayOfMonth(1);
            case "week" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case "day" -> day;
            default -> SeededFlows.FROM;
        };
        return switch (by) {
            case "source" -> new Key(bucket, source, "", "");
            case "division" -> new Key(bucket, "", division, "");
            case "department" -> new Key(bucket, "", division, department);
            default -> new Key(bucket, "", "", "");
        };
    }

    private static String division(IntakeRow row) {
        return FLOWS.projects().stream()
                .filter(project -> project.project().equals(row.project()))
                .map(ProjectRow::division)
                .findFirst()
                .orElse("");
    }

    private static LocalDate day(CaseRow row) {
        return LocalDate.ofInstant(Objects.requireNonNull(row.endedAt()), ACase.ZONE);
    }

    private static LocalDate day(IntakeRow row) {
        return LocalDate.ofInstant(row.receivedAt(), ACase.ZONE);
    }

    private static boolean inDays(LocalDate day) {
        return !day.isBefore(SeededFlows.FROM) && !day.isAfter(SeededFlows.TO);
    }

    private static long count(List<Arrived> events, Predicate<Arrived> which) {
        return events.stream().filter(which).count();
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }

    /** Between the two nearest, as far as the share lies. */
    private static @Nullable Double minutes(List<Long> sorted, double share) {
        if (sorted.isEmpty()) {
            return null;
        }
        double place = share * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        double value = sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
        return Math.rint(value / 60_000 * 10) / 10;
    }
}
