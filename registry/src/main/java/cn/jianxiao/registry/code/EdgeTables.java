package cn.jianxiao.registry.code;

import cn.jianxiao.code.graph.Alias;
import cn.jianxiao.code.graph.CodeNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What codes hang on, what others call them, and how far they are counted. */
final class EdgeTables {

    private final JdbcTemplate jdbc;

    EdgeTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insertParents(String project, Map<CodeNode, ? extends Collection<String>> parents) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        parents.forEach((node, above) ->
                above.forEach(parent -> rows.add(new Object[] {node.value(), parent, project})));
        Batch.of(jdbc, "insert into code_parent (code, parent, project) values (?, ?, ?)", rows);
    }

    Map<String, SortedSet<String>> parents(String project) {
        Map<String, SortedSet<String>> parents = new HashMap<>();
        jdbc.query(
                "select code, parent from code_parent where project = ?",
                row -> {
                    parents.computeIfAbsent(row.getString("code"), any -> new TreeSet<>())
                            .add(row.getString("parent"));
                },
                project);
        return parents;
    }

    void insertAliases(String project, SortedMap<Alias, String> aliases) {
        Batch.of(
                jdbc,
                "insert into code_alias (system, text, code, project) values (?, ?, ?, ?)",
                aliases.entrySet().stream()
                        .map(entry -> new @Nullable Object[] {
                            entry.getKey().system(), entry.getKey().text(), entry.getValue(), project
                        })
                        .toList());
    }

    SortedMap<Alias, String> aliases(String project) {
        SortedMap<Alias, String> aliases = new TreeMap<>();
        jdbc.query(
                "select system, text, code from code_alias where project = ?",
                row -> {
                    aliases.put(new Alias(row.getString("system"), row.getString("text")), row.getString("code"));
                },
                project);
        return aliases;
    }

    void count(String project, Map<String, Integer> before, Map<String, Integer> after) {
        List<@Nullable Object[]> fresh = new ArrayList<>();
        List<@Nullable Object[]> further = new ArrayList<>();
        after.forEach((counter, serial) -> {
            Integer last = before.get(counter);
            if (!serial.equals(last)) {
                (last == null ? fresh : further).add(new Object[] {serial, project, counter});
            }
        });
        Batch.of(jdbc, "insert into split_serial (last_serial, project, counter) values (?, ?, ?)", fresh);
        Batch.of(jdbc, "update split_serial set last_serial = ? where project = ? and counter = ?", further);
    }

    Map<String, Integer> counted(String project) {
        Map<String, Integer> serials = new HashMap<>();
        jdbc.query(
                "select counter, last_serial from split_serial where project = ?",
                row -> {
                    serials.put(row.getString("counter"), row.getInt("last_serial"));
                },
                project);
        return serials;
    }
}
