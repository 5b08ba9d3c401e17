package cn.jianxiao.stream;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.row.CaseRow;
import cn.jianxiao.sql.row.Disposition;
import cn.jianxiao.sql.row.ProjectRow;
import cn.jianxiao.sql.row.WarningRow;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The same lines of text from a recount and from the store, so that they can be compared table by table. */
final class RecountLines {

    private static final Map<String, String> QUERIES = Map.of(
            "cases", """
                    SELECT concat(project, ' ', case_id, ' status ', toString(status), ' events ', toString(event_count),
                           ' used ', toString(government_working), ' of ', toString(limit_days),
                           ' span ', toString(span_calendar), ' ', toString(toInt8(judgement)))
                    FROM cases FINAL WHERE event_count > 0""",
            "warnings", """
                    SELECT concat(project, ' ', case_id, ' ', upper(toString(subject)), ' ', part, ' ',
                           upper(toString(level)), ' ', upper(toString(state)), ' ', upper(toString(holder)), ' ',
                           toString(toUnixTimestamp64Milli(due_at)))
                    FROM warnings FINAL WHERE state != 'withdrawn'""",
            "event_log", """
                    SELECT concat(project, ' ', case_id, ' ', source, ' ', id, ' ',
                           toString(toUnixTimestamp64Milli(received_at)))
                    FROM event_log FINAL WHERE NOT taken_back""",
            "projects", "SELECT concat(project, ' ', name) FROM projects FINAL",
            "intake", """
                    SELECT concat(upper(toString(disposition)), ' ', toString(count()))
                    FROM intake FINAL WHERE kind != 'rejection' GROUP BY disposition""");

    private RecountLines() {}

    static SortedSet<String> ofStore(String table, ClickHouse database) {
        return database.query(QUERIES.get(table), Map.of()).rows().stream()
                .map(row -> (String) row.get(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Map<String, SortedSet<String>> ofRecount(Map<String, Object> recount) {
        Map<String, SortedSet<String>> lines = new TreeMap<>();
        QUERIES.keySet().forEach(table -> lines.put(table, new TreeSet<>()));
        Map<Disposition, Long> account = new TreeMap<>();
        recount.forEach((name, row) -> {
            switch (row) {
                case CaseRow it -> lines.get("cases").add(line(it));
                case ApprovalEvent it -> lines.get("event_log").add(line(it));
                case ProjectRow it -> lines.get("projects").add(it.project() + " " + it.name());
                case WarningRow it -> lines.get("warnings").add(line(it));
                case Map<?, ?> it ->
                    it.forEach(
                            (disposition, count) -> account.merge((Disposition) disposition, (Long) count, Long::sum));
                default -> {} // codes and cells: the store checks its cells against its cases
            }
        });
        account.forEach((disposition, count) -> lines.get("intake").add(disposition + " " + count));
        return lines;
    }

    private static String line(CaseRow it) {
        return String.format(
                Locale.ROOT,
                "%s %s status %d events %d used %d of %d span %d %d",
                it.subject().project(),
                it.subject().caseId(),
                it.status(),
                it.eventCount(),
                it.working().government(),
                it.limitDays(),
                it.calendar().span(),
                it.judgement().number());
    }

    private static String line(ApprovalEvent it) {
        return String.join(
                " ",
                it.project(),
                it.caseId(),
                it.source(),
                it.id(),
                String.valueOf(it.receivedAt().toEpochMilli()));
    }

    private static String line(WarningRow it) {
        return String.join(
                " ",
                it.subject().project(),
                it.subject().caseId(),
                it.about().name(),
                it.part(),
                it.level().name(),
                it.step().state().name(),
                it.step().holder().name(),
                String.valueOf(it.step().dueAt().toEpochMilli()));
    }
}
