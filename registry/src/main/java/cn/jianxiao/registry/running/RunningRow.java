package cn.jianxiao.registry.running;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.database.StampColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows of the tables as lines and differences. */
final class RunningRow {

    static final String COLUMNS = "select p.*, d.state, d.project as decided_project, d.taken_over, d.reason,"
            + " d.account as decided_by, d.department as decided_for, d.stamped_at as decided_at";

    private RunningRow() {}

    /** Without its differences, which stand in a table of their own. */
    static RunningLine line(ResultSet row, int line) throws SQLException {
        RunningProject told = new RunningProject(
                row.getString("own_code"),
                row.getString("project"),
                row.getString("unified_code"),
                row.getString("name"),
                row.getString("owner"),
                row.getString("division"),
                row.getString("category"),
                row.getObject("applied_on", LocalDate.class));
        return new RunningLine(
                row.getLong("line_number"),
                row.getString("system"),
                row.getString("file_name"),
                told,
                RunningMatch.valueOf(row.getString("outcome")),
                Stream.of(row.getString("found").split(" "))
                        .filter(code -> !code.isEmpty())
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                List.of(),
                StampColumns.of(row),
                decision(row));
    }

    private static Optional<RunningDecision> decision(ResultSet row) throws SQLException {
        String state = row.getString("state");
        if (state == null) {
            return Optional.empty();
        }
        Stamp stamp = new Stamp(
                new Actor(row.getString("decided_by"), row.getString("decided_for")),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
        return Optional.of(new RunningDecision(
                RunningState.valueOf(state),
                row.getString("decided_project"),
                row.getBoolean("taken_over"),
                row.getString("reason"),
                stamp));
    }

    static RunningDifference difference(ResultSet row) throws SQLException {
        return new RunningDifference(
                RunningField.valueOf(row.getString("field")), row.getString("registered"), row.getString("listed"));
    }

    /** Wildcards that were typed stand for themselves. */
    static String containing(String text) {
        String literal = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + literal + "%";
    }
}
