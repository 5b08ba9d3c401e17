package cn.jianxiao.registry.code;

import cn.jianxiao.registry.rule.CodeRules;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The projects, read through a cache. */
final class Projects {

    private static final int CACHED = 1_024;

    private final ProjectTable table;
    private final GraphStore graphs;
    private final ProjectCache cache = new ProjectCache(CACHED);
    private final TransactionTemplate oneMoment;

    Projects(DataSource database, JdbcTemplate jdbc, CodeRules rules) {
        this.table = new ProjectTable(JdbcClient.create(jdbc));
        this.graphs = new GraphStore(jdbc, rules);
        this.oneMoment = new TransactionTemplate(new JdbcTransactionManager(database));
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    ProjectTable table() {
        return table;
    }

    GraphStore graphs() {
        return graphs;
    }

    ProjectCache cache() {
        return cache;
    }

    /** The project of a code as it was committed last. */
    Optional<ProjectRecord> find(String code) {
        return table.of(code).map(wanted -> cache.get(wanted).orElseGet(() -> readAtOnce(wanted.project())));
    }

    private ProjectRecord readAtOnce(String project) {
        return oneMoment.execute(status -> read(project));
    }

    /** The project of a code, from now on changed by this transaction only. */
    Optional<ProjectRecord> lock(String code) {
        return table.lock(code).map(wanted -> cache.get(wanted).orElseGet(() -> read(wanted.project())));
    }

    private ProjectRecord read(String project) {
        ProjectRecord read = graphs.load(table.told(project));
        cache.putAfterCommit(read);
        return read;
    }
}
