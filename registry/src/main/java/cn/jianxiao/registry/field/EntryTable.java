package cn.jianxiao.registry.field;

import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.database.StampColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every value ever attached. */
final class EntryTable {

    private static final String COLUMNS =
            "select code, field, content, matter, account, department, stamped_at from field_entry ";

    private final JdbcClient jdbc;

    EntryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String project, FieldEntry entry) {
        Stamp stamp = entry.stamp();
        jdbc.sql("insert into field_entry (project, code, field, content, matter, account, department, stamped_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(project, entry.code(), entry.field(), entry.content(), entry.matter())
                .params(stamp.by().account(), stamp.by().department(), StampColumns.time(stamp))
                .update();
    }

    /** From the oldest to the newest; of one moment in the order of arrival. */
    List<FieldEntry> ofCode(String code, String field) {
        return jdbc.sql(COLUMNS + "where code = ? and field = ? order by stamped_at, id")
                .params(code, field)
                .query((row, number) -> entry(row))
                .list();
    }

    /** Of all codes of a project, in the same order. */
    List<FieldEntry> ofProject(String project) {
        return jdbc.sql(COLUMNS + "where project = ? order by stamped_at, id")
                .param(project)
                .query((row, number) -> entry(row))
                .list();
    }

    private static FieldEntry entry(ResultSet row) throws SQLException {
        return new FieldEntry(
                row.getString("code"),
                row.getString("field"),
                row.getString("content"),
                row.getString("matter"),
                StampColumns.of(row));
    }
}
