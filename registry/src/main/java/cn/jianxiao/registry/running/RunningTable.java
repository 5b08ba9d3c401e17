package cn.jianxiao.registry.running;

import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.database.StampColumns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of lines, differences and decisions. */
final class RunningTable {

    private static final String LINES =
            " from running_project p left join running_decision d" + " on d.line_number = p.line_number where 1 = 1";
    private static final String TEXT =
            " and (lower(p.name) like :text escape '!' or lower(p.owner) like :text escape '!'"
                    + " or lower(p.own_code) like :text escape '!' or lower(p.project) like :text escape '!'"
                    + " or lower(p.unified_code) like :text escape '!')";

    private final JdbcClient jdbc;

    RunningTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever brings a list in waits here for the one before; the answer is the last number given out. */
    long lock() {
        return jdbc.sql("select counted from registry_counter where name = 'running' for update")
                .query(Long.class)
                .single();
    }

    /** Gives out numbers up to this one. */
    void countTo(long number) {
        jdbc.sql("update registry_counter set counted = ? where name = 'running'")
                .param(number)
                .update();
    }

    /** Keeps others from deciding about a line until the transaction ends. */
    void lock(long number) {
        jdbc.sql("select line_number from running_project where line_number = ? for update")
                .param(number)
                .query(Long.class)
                .optional();
    }

    Optional<Long> number(String system, String key) {
        return jdbc.sql("select line_number from running_project where system = ? and line_key = ? for update")
                .params(system, key)
                .query(Long.class)
                .optional();
    }

    Optional<RunningLine> find(long number) {
        return whole(jdbc.sql(RunningRow.COLUMNS + LINES + " and p.line_number = :number")
                        .param("number", number)
                        .query(RunningRow::line)
                        .list())
                .stream()
                .findFirst();
    }

    List<RunningLine> search(RunningSearch search) {
        return whole(jdbc.sql(RunningRow.COLUMNS + LINES + where(search)
                        + " order by p.line_number desc limit :limit offset :offset")
                .params(values(search))
                .param("limit", search.limit())
                .param("offset", search.offset())
                .query(RunningRow::line)
                .list());
    }

    long count(RunningSearch search) {
        return jdbc.sql("select count(*)" + LINES + where(search))
                .params(values(search))
                .query(Long.class)
                .single();
    }

    List<RunningCount> counts() {
        return jdbc.sql("select p.outcome, coalesce(d.state, 'OPEN') as state, count(*) as lines" + LINES
                        + " group by p.outcome, coalesce(d.state, 'OPEN')")
                .query((row, line) -> new RunningCount(
                        RunningMatch.valueOf(row.getString("outcome")),
                        RunningState.valueOf(row.getString("state")),
                        row.getLong("lines")))
                .list();
    }

    void insert(long number, String system, String file, RunningProject told, Found found, Stamp stamp) {
        jdbc.sql("insert into running_project (line_number, system, line_key, file_name, own_code, project,"
                        + " unified_code, name, owner, division, category, applied_on, outcome, found, account,"
                        + " department, stamped_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(number, system, told.key(), file, told.ownCode(), told.project(), told.unifiedCode())
                .params(told.name(), told.owner(), told.division(), told.category())
                .param(told.appliedOn())
                .params(found.match().name(), String.join(" ", found.projects()))
                .params(stamp.by().account(), stamp.by().department(), StampColumns.time(stamp))
                .update();
        differences(number, found.differences());
    }

    /** A line that came again. */
    void renew(long number, String file, RunningProject told, Found found, Stamp stamp) {
        jdbc.sql("update running_project set file_name = ?, project = ?, unified_code = ?, name = ?, owner = ?,"
                        + " division = ?, category = ?, applied_on = ?, account = ?, department = ?, stamped_at = ?"
                        + " where line_number = ?")
                .params(file, told.project(), told.unifiedCode(), told.name(), told.owner())
                .params(told.division(), told.category())
                .param(told.appliedOn())
                .params(stamp.by().account(), stamp.by().department(), StampColumns.time(stamp), number)
                .update();
        found(number, found);
    }

    /** What is found for a line now. */
    void found(long number, Found found) {
        jdbc.sql("update running_project set outcome = ?, found = ? where line_number = ?")
                .params(found.match().name(), String.join(" ", found.projects()), number)
                .update();
        jdbc.sql("delete from running_difference where line_number = ?")
                .param(number)
                .update();
        differences(number, found.differences());
    }

    void decide(long number, RunningDecision decision) {
        Stamp stamp = decision.stamp();
        jdbc.sql("insert into running_decision (line_number, state, project, taken_over, reason, account, department,"
                        + " stamped_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(number, decision.state().name(), decision.project(), decision.takenOver(), decision.reason())
                .params(stamp.by().account(), stamp.by().department(), StampColumns.time(stamp))
                .update();
    }

    private void differences(long number, List<RunningDifference> all) {
        for (RunningDifference each : all) {
            jdbc.sql("insert into running_difference (line_number, field, registered, listed) values (?, ?, ?, ?)")
                    .params(number, each.field().name(), each.registered(), each.listed())
                    .update();
        }
    }

    /** The differences are read after the lines: one question at a time on a connection. */
    private List<RunningLine> whole(List<RunningLine> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        Map<Long, List<RunningDifference>> differences = new HashMap<>();
        jdbc.sql("select * from running_difference where line_number between :first and :last")
                .param(
                        "first",
                        lines.stream().mapToLong(RunningLine::number).min().orElseThrow())
                .param(
                        "last",
                        lines.stream().mapToLong(RunningLine::number).max().orElseThrow())
                .query(row -> {
                    differences
                            .computeIfAbsent(row.getLong("line_number"), any -> new ArrayList<>())
                            .add(RunningRow.difference(row));
                });
        return lines.stream()
                .map(line -> line.with(differences.getOrDefault(line.number(), List.of())))
                .toList();
    }

    private static String where(RunningSearch search) {
        return (search.text().isBlank() ? "" : TEXT)
                + (search.match().isPresent() ? " and p.outcome = :outcome" : "")
                + (search.state().isPresent() ? " and coalesce(d.state, 'OPEN') = :state" : "");
    }

    private static Map<String, Object> values(RunningSearch search) {
        Map<String, Object> values = new TreeMap<>();
        if (!search.text().isBlank()) {
            values.put("text", RunningRow.containing(search.text()));
        }
        search.match().ifPresent(match -> values.put("outcome", match.name()));
        search.state().ifPresent(state -> values.put("state", state.name()));
        return values;
    }
}
