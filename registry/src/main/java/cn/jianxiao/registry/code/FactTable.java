package cn.jianxiao.registry.code;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** 履历: facts and what differed by them; rows are added and never changed. */
final class FactTable {

    private record Place(long version, int ordinal) {}

    private final JdbcTemplate jdbc;

    FactTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String project, long version, List<FactLine> lines) {
        List<@Nullable Object[]> facts = new ArrayList<>();
        List<@Nullable Object[]> values = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            FactLine line = lines.get(i);
            Stamp stamp = line.stamp();
            facts.add(new Object[] {
                project,
                version,
                i,
                line.kind().name(),
                line.code(),
                stamp.by().account(),
                stamp.by().department(),
                Times.at(stamp.at()),
                line.reason()
            });
            SortedSet<String> fields = new TreeSet<>(line.before().keySet());
            fields.addAll(line.after().keySet());
            for (String field : fields) {
                String before = line.before().getOrDefault(field, "");
                values.add(new Object[] {
                    project, version, i, field, before, line.after().getOrDefault(field, "")
                });
            }
        }
        Batch.of(
                jdbc,
                "insert into code_fact (project, version, ordinal, kind, code, account, department, happened, reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                facts);
        Batch.of(
                jdbc,
                "insert into code_fact_value (project, version, ordinal, field, before_text, after_text)"
                        + " values (?, ?, ?, ?, ?, ?)",
                values);
    }

    List<CodeHistoryLine> of(String project) {
        Map<Place, List<CodeHistoryLine.Value>> values = new HashMap<>();
        jdbc.query(
                "select * from code_fact_value where project = ? order by version, ordinal, field",
                row -> {
                    values.computeIfAbsent(place(row), any -> new ArrayList<>()).add(value(row));
                },
                project);
        return jdbc.query(
                "select * from code_fact where project = ? order by version, ordinal",
                (row, number) -> line(row, values.getOrDefault(place(row), List.of())),
                project);
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getLong("version"), row.getInt("ordinal"));
    }

    private static CodeHistoryLine.Value value(ResultSet row) throws SQLException {
        return new CodeHistoryLine.Value(
                row.getString("field"), row.getString("before_text"), row.getString("after_text"));
    }

    private static CodeHistoryLine line(ResultSet row, List<CodeHistoryLine.Value> values) throws SQLException {
        return new CodeHistoryLine(
                row.getLong("version"),
                HistoryKind.valueOf(row.getString("kind")),
                row.getString("code"),
                stamp(row),
                row.getString("reason"),
                values);
    }

    static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(new Actor(row.getString("account"), row.getString("department")), Times.of(row, "happened"));
    }
}
