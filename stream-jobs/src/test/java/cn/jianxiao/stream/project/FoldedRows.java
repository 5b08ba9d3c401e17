package cn.jianxiao.stream.project;

import cn.jianxiao.sql.row.CalendarRow;
import cn.jianxiao.sql.row.CaseRow;
import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.CellRow;
import cn.jianxiao.sql.row.CodeRow;
import cn.jianxiao.sql.row.Counts;
import cn.jianxiao.sql.row.Disposition;
import cn.jianxiao.sql.row.EventRow;
import cn.jianxiao.sql.row.FeedbackRow;
import cn.jianxiao.sql.row.FollowUpRow;
import cn.jianxiao.sql.row.IntakeRow;
import cn.jianxiao.sql.row.ProjectRow;
import cn.jianxiao.sql.row.ProjectTimesRow;
import cn.jianxiao.sql.row.Row;
import cn.jianxiao.sql.row.WarningAbout;
import cn.jianxiao.sql.row.WarningLevel;
import cn.jianxiao.sql.row.WarningRow;
import cn.jianxiao.sql.row.WarningState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the store shows of the rows written to it: of each identity the greatest version, of equal ones the last. */
final class FoldedRows {

    private final Map<List<Object>, Row> rows = new LinkedHashMap<>();

    void write(Row row) {
        rows.merge(
                identity(row),
                row,
                (before, now) -> Long.compareUnsigned(version(now), version(before)) >= 0 ? now : before);
    }

    <R extends Row> Stream<R> all(Class<R> type) {
        return rows.values().stream().filter(type::isInstance).map(type::cast);
    }

    /** The cases that have an event; one whose every event was taken back is as good as none. */
    List<CaseRow> cases() {
        return all(CaseRow.class).filter(row -> row.eventCount() > 0).toList();
    }

    /** The warnings of cases that stand or stood; one that was taken back is as good as none. */
    List<WarningRow> warnings() {
        return warnings(WarningAbout.CASE);
    }

    List<WarningRow> warnings(WarningAbout about) {
        return standing().filter(row -> row.about() == about).toList();
    }

    private Stream<WarningRow> standing() {
        return all(WarningRow.class).filter(row -> row.step().state() != WarningState.WITHDRAWN);
    }

    WarningState warning(String caseId, WarningLevel level) {
        return all(WarningRow.class)
                .filter(row -> row.subject().caseId().equals(caseId) && row.level() == level)
                .filter(row -> row.about() == WarningAbout.CASE)
                .map(row -> row.step().state())
                .findFirst()
                .orElse(null);
    }

    /** The cells in which something is left. */
    Map<CellKey, Counts> cells() {
        return all(CellRow.class)
                .filter(row -> !row.counts().equals(Counts.NONE))
                .collect(Collectors.toMap(CellRow::key, CellRow::counts));
    }

    Map<Disposition, Long> account() {
        return all(IntakeRow.class)
                .collect(Collectors.groupingBy(IntakeRow::disposition, TreeMap::new, Collectors.counting()));
    }

    Disposition disposition(long offset) {
        return all(IntakeRow.class)
                .filter(row -> row.offset() == offset)
                .map(IntakeRow::disposition)
                .findFirst()
                .orElseThrow();
    }

    /** What projects and stages took, without that of which nothing is left. */
    Map<Object, Object> times() {
        return all(ProjectTimesRow.class)
                .filter(row -> row.cases() > 0)
                .collect(Collectors.toMap(FoldedRows::identity, Unversioned::of));
    }

    /** Everything that must not depend on the order of arrival, in a form that can be compared. */
    Map<String, Object> comparable() {
        Map<String, Object> comparable = new TreeMap<>();
        cases().forEach(row -> comparable.put("case " + row.subject().caseId(), Unversioned.of(row)));
        all(EventRow.class)
                .filter(row -> !row.takenBack())
                .forEach(row -> comparable.put("event " + identity(row), row.event()));
        all(CodeRow.class).forEach(row -> comparable.put("code " + row.code(), Unversioned.of(row)));
        all(ProjectRow.class).forEach(row -> comparable.put("project " + row.project(), Unversioned.of(row)));
        standing().forEach(row -> comparable.put("warning " + identity(row), Unversioned.of(row)));
        cells().forEach((cell, counts) -> comparable.put("cell " + cell, counts));
        comparable.put("account", account());
        return comparable;
    }

    private static List<Object> identity(Row row) {
        return switch (row) {
            case EventRow it ->
                List.of(
                        "event",
                        it.event().caseId(),
                        it.event().source(),
                        it.event().id(),
                        it.digest());
            case IntakeRow it -> List.of("intake", it.topic(), it.partition(), it.offset());
            case CaseRow it ->
                List.of("case", it.subject().project(), it.subject().caseId());
            case WarningRow it ->
                List.of("warning", it.subject().project(), it.subject().caseId(), it.about(), it.part(), it.level());
            case ProjectRow it -> List.of("project", it.project());
            case CodeRow it -> List.of("code", it.project(), it.code());
            case CellRow it -> List.of("cell", it.key());
            case CalendarRow it -> List.of("calendar", it.department(), it.day());
            case FeedbackRow it ->
                List.of("feedback", it.feedback().source(), it.feedback().id());
            case FollowUpRow it -> List.of("follow-up", it.topic(), it.partition(), it.offset());
            case ProjectTimesRow it -> List.of("times", it.project(), it.part(), it.stage());
        };
    }

    private static long version(Row row) {
        return switch (row) {
            case EventRow it -> it.version();
            case IntakeRow it -> it.version();
            case CaseRow it -> it.version();
            case WarningRow it -> it.version();
            case ProjectRow it -> it.version();
            case CodeRow it -> it.version();
            case CellRow it -> it.version();
            case CalendarRow it -> it.version();
            case FeedbackRow it -> it.version();
            case FollowUpRow it -> it.version();
            case ProjectTimesRow it -> it.version();
        };
    }
}
