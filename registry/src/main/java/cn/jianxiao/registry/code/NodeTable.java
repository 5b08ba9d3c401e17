package cn.jianxiao.registry.code;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.CodeStatus;
import cn.jianxiao.code.graph.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The codes' own rows. */
final class NodeTable {

    private final JdbcTemplate jdbc;

    NodeTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String project, Collection<CodeNode> nodes, Map<String, Instant> ended) {
        Batch.of(
                jdbc,
                "insert into code_node (code, project, kind, sole, rule, stage, level, name, status, entered_by,"
                        + " entered_for, entered_at, ended_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                nodes.stream()
                        .map(node -> inserted(project, node, ended.get(node.value())))
                        .toList());
    }

    private static @Nullable Object[] inserted(String project, CodeNode node, @Nullable Instant end) {
        NodeKind kind = NodeKind.of(project, node);
        Stamp entered = node.entered();
        return new @Nullable Object[] {
            node.value(),
            project,
            kind.name(),
            kind.sole(),
            node.code().rule().reference(),
            node.code().stage(),
            Level.of(node.code()),
            PartName.of(node.part()),
            node.status().name(),
            entered.by().account(),
            entered.by().department(),
            Times.at(entered.at()),
            end == null ? null : Times.at(end)
        };
    }

    void update(Collection<CodeNode> nodes, Map<String, Instant> ended) {
        Batch.of(
                jdbc,
                "update code_node set name = ?, status = ?, ended_at = ? where code = ?",
                nodes.stream()
                        .map(node -> updated(node, ended.get(node.value())))
                        .toList());
    }

    private static @Nullable Object[] updated(CodeNode node, @Nullable Instant end) {
        return new @Nullable Object[] {
            PartName.of(node.part()), node.status().name(), end == null ? null : Times.at(end), node.value()
        };
    }

    List<NodeRow> of(String project) {
        return jdbc.query(
                "select code, rule, status, entered_by, entered_for, entered_at, ended_at from code_node"
                        + " where project = ?",
                (row, number) -> row(row),
                project);
    }

    private static NodeRow row(ResultSet row) throws SQLException {
        OffsetDateTime end = row.getObject("ended_at", OffsetDateTime.class);
        return new NodeRow(
                row.getString("code"),
                row.getString("rule"),
                CodeStatus.valueOf(row.getString("status")),
                entered(row),
                end == null ? null : end.toInstant());
    }

    static Stamp entered(ResultSet row) throws SQLException {
        return new Stamp(
                new Actor(row.getString("entered_by"), row.getString("entered_for")), Times.of(row, "entered_at"));
    }
}
