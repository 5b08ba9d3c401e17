package cn.jianxiao.registry.code;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The projects' rows, whose locks are the locks of the projects. */
final class ProjectTable {

    private static final String OF_CODE =
            "select project, version from project where project = (select project from code_node where code = ?)";

    private final JdbcClient jdbc;

    ProjectTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ProjectVersion> of(String code) {
        return found(OF_CODE, code);
    }

    /** Waits until nobody else changes the project, and keeps others from it until the transaction ends. */
    Optional<ProjectVersion> lock(String code) {
        return found(OF_CODE + " for update", code);
    }

    private Optional<ProjectVersion> found(String sql, String code) {
        return jdbc.sql(sql)
                .param(code)
                .query((row, number) -> new ProjectVersion(row.getString("project"), row.getLong("version")))
                .optional();
    }

    Map<String, Long> versions(Collection<String> projects) {
        Map<String, Long> versions = new HashMap<>();
        if (!projects.isEmpty()) {
            jdbc.sql("select project, version from project where project in (:projects)")
                    .param("projects", List.copyOf(projects))
                    .query(row -> {
                        versions.put(row.getString("project"), row.getLong("version"));
                    });
        }
        return versions;
    }

    List<ProjectHead> ofDivision(String division) {
        return jdbc.sql("select * from project where division = ? order by project")
                .param(division)
                .query((row, number) -> head(row))
                .list();
    }

    void insert(ProjectRecord made, Instant now) {
        ProjectHead head = made.head();
        jdbc.sql("insert into project (project, name, owner, category, division, flow_type, total_investment,"
                        + " applied_at, source, told_at, version, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(head.project())
                .params(head.name(), head.owner(), head.category(), head.division(), head.flowTypeCode())
                .params(head.totalInvestment(), Times.at(head.appliedAt()), head.source(), Times.at(made.toldAt()))
                .params(made.version(), Times.at(now))
                .update();
    }

    void updateHead(ProjectRecord changed) {
        ProjectHead head = changed.head();
        jdbc.sql("update project set name = ?, owner = ?, category = ?, division = ?, flow_type = ?,"
                        + " total_investment = ?, applied_at = ?, source = ?, told_at = ? where project = ?")
                .params(head.name(), head.owner(), head.category(), head.division(), head.flowTypeCode())
                .params(head.totalInvestment(), Times.at(head.appliedAt()), head.source(), Times.at(changed.toldAt()))
                .param(head.project())
                .update();
    }

    void updateVersion(ProjectRecord changed, Instant now) {
        jdbc.sql("update project set version = ?, changed_at = ? where project = ?")
                .params(changed.version(), Times.at(now), changed.head().project())
                .update();
    }

    /** The row with everything that is in other tables still missing. */
    Told told(String project) {
        return jdbc.sql("select * from project where project = ?")
                .param(project)
                .query((row, number) -> new Told(head(row), Times.of(row, "told_at"), row.getLong("version")))
                .single();
    }

    /** A project's own row. */
    record Told(ProjectHead head, Instant at, long version) {}

    static ProjectHead head(ResultSet row) throws SQLException {
        return new ProjectHead(
                row.getString("project"),
                row.getString("name"),
                row.getString("owner"),
                row.getString("category"),
                row.getString("division"),
                row.getInt("flow_type"),
                row.getBigDecimal("total_investment"),
                Times.of(row, "applied_at"),
                row.getString("source"));
    }
}
