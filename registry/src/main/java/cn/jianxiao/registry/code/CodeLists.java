package cn.jianxiao.registry.code;

import cn.jianxiao.code.graph.CodeStatus;
import cn.jianxiao.code.graph.SuspiciousSplits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists over all projects within reach. */
final class CodeLists {

    private static final String COLUMNS = "select n.code, n.name, n.level, n.status, n.entered_by, n.entered_for,"
            + " n.entered_at, p.project, p.name as project_name, m.code as main_code, p.owner, p.category, p.division,"
            + " p.applied_at";
    private static final String TABLES = " from code_node n join project p on p.project = n.project"
            + " left join code_node m on m.project = n.project and m.sole = 'MAIN'";
    private static final String ORDER = " order by p.applied_at desc, p.project, n.level, n.code";

    private final JdbcClient jdbc;
    private final Projects projects;

    CodeLists(JdbcClient jdbc, Projects projects) {
        this.jdbc = jdbc;
        this.projects = projects;
    }

    List<CodeLine> search(CodeSearch search, Reach reach) {
        Conditions conditions = Conditions.of(search, reach);
        return jdbc.sql(COLUMNS + TABLES + conditions.where() + ORDER + " limit :limit offset :offset")
                .params(conditions.values())
                .param("limit", search.limit())
                .param("offset", search.offset())
                .query((row, number) -> line(row))
                .list();
    }

    long count(CodeSearch search, Reach reach) {
        Conditions conditions = Conditions.of(search, reach);
        return jdbc.sql("select count(*)" + TABLES + conditions.where())
                .params(conditions.values())
                .query(Long.class)
                .single();
    }

    List<RecycledCode> recycled(Reach reach) {
        Conditions conditions = Conditions.of(CodeSearch.ALL.status(CodeStatus.RECYCLED), reach);
        return jdbc.sql(COLUMNS + ", f.account, f.department, f.happened" + TABLES
                        + " join code_fact f on f.code = n.code and f.project = n.project and f.kind = 'RECYCLED'"
                        + " and f.version = (select max(g.version) from code_fact g"
                        + " where g.code = n.code and g.kind = 'RECYCLED')" + conditions.where()
                        + " order by f.happened desc, n.code")
                .params(conditions.values())
                .query((row, number) -> new RecycledCode(line(row), FactTable.stamp(row)))
                .list();
    }

    /** Only where enough codes in use hang on one is a graph worth its reading. */
    List<SuspectedSplit> suspicious(Reach reach, SuspiciousSplits measure) {
        Conditions conditions = Conditions.of(CodeSearch.ALL.status(CodeStatus.ACTIVE), reach);
        int fewest = Math.min(measure.codesOfOneDay(), measure.singleBuildings());
        return jdbc
                .sql("select distinct n.project from code_node n join project p on p.project = n.project"
                        + " join code_parent c on c.code = n.code" + conditions.where()
                        + " and n.kind = 'PART' group by n.project, c.parent having count(*) >= :fewest"
                        + " order by n.project")
                .params(conditions.values())
                .param("fewest", fewest)
                .query((row, number) -> row.getString("project"))
                .list()
                .stream()
                .flatMap(project -> projects.find(project).stream())
                .flatMap(found -> measure.report(found.graph()).stream()
                        .map(suspicion -> new SuspectedSplit(found.head(), suspicion)))
                .toList();
    }

    private static CodeLine line(ResultSet row) throws SQLException {
        String main = row.getString("main_code");
        return new CodeLine(
                row.getString("code"),
                row.getString("name"),
                row.getInt("level"),
                CodeStatus.valueOf(row.getString("status")),
                NodeTable.entered(row),
                row.getString("project"),
                row.getString("project_name"),
                main == null ? "" : main,
                row.getString("owner"),
                row.getString("category"),
                row.getString("division"),
                Times.of(row, "applied_at"));
    }
}
