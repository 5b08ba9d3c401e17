package cn.jianxiao.registry.code;

import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.Part;
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

/** Buildings and fields of codes: what is told of them. */
final class PartTables {

    private final JdbcTemplate jdbc;

    PartTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String project, Collection<CodeNode> nodes) {
        List<@Nullable Object[]> buildings = new ArrayList<>();
        List<@Nullable Object[]> fields = new ArrayList<>();
        for (CodeNode node : nodes) {
            String code = node.value();
            node.part().buildings().forEach(building -> buildings.add(new Object[] {code, building, project}));
            node.part().fields().forEach((field, text) -> fields.add(new Object[] {code, field, text, project}));
        }
        Batch.of(jdbc, "insert into code_building (code, building, project) values (?, ?, ?)", buildings);
        Batch.of(jdbc, "insert into code_field (code, field, content, project) values (?, ?, ?, ?)", fields);
    }

    void replace(String project, Collection<CodeNode> nodes) {
        List<@Nullable Object[]> codes = nodes.stream()
                .map(node -> new @Nullable Object[] {node.value()})
                .toList();
        Batch.of(jdbc, "delete from code_building where code = ?", codes);
        Batch.of(jdbc, "delete from code_field where code = ?", codes);
        insert(project, nodes);
    }

    /** By code; codes that nothing is told of are missing. */
    Map<String, Part> of(String project) {
        Map<String, SortedSet<String>> buildings = new HashMap<>();
        Map<String, SortedMap<String, String>> fields = new HashMap<>();
        jdbc.query(
                "select code, building from code_building where project = ?",
                row -> {
                    buildings
                            .computeIfAbsent(row.getString("code"), any -> new TreeSet<>())
                            .add(row.getString("building"));
                },
                project);
        jdbc.query(
                "select code, field, content from code_field where project = ?",
                row -> {
                    fields.computeIfAbsent(row.getString("code"), any -> new TreeMap<>())
                            .put(row.getString("field"), row.getString("content"));
                },
                project);
        Map<String, Part> parts = new HashMap<>();
        buildings.forEach(
                (code, covered) -> parts.put(code, new Part(covered, fields.getOrDefault(code, new TreeMap<>()))));
        fields.forEach((code, told) -> parts.putIfAbsent(code, new Part(new TreeSet<>(), told)));
        return parts;
    }
}
