package cn.jianxiao.registry.code;

import cn.jianxiao.registry.rule.CodeRules;
import java.util.Optional;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The projects, read through a cache. */
final class Projects {

    private static final int CACHED = 1_024;
    private static final int MOST_TRIES = 100;

    private final ProjectTable table;
    private final GraphStore graphs;
    private final ProjectCache cache = new ProjectCache(CACHED);

    Projects(JdbcTemplate jdbc, CodeRules rules) {
        this.table = new ProjectTable(JdbcClient.create(jdbc));
        this.graphs = new GraphStore(jdbc, rules);
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

    /**
     * Reads a project whole. It stands in several tables, and a caller's transaction may see what others commit between two
     * of them: so it is read again until its version is the same afterwards as it was before.
     */
    private ProjectRecord readAtOnce(String project) {
        for (int tries = 1; ; tries++) {
            long before = version(project);
            try {
                ProjectRecord read = graphs.load(table.told(project));
                if (read.version() == before && version(project) == before) {
                    cache.keep(read);
                    return read;
                }
            } catch (IllegalArgumentException torn) {
                if (version(project) == before) {
                    throw torn; // nobody changed it: that is how it is stored
                }
            }
            if (tries == MOST_TRIES) {
                throw new CannotAcquireLockException("The project " + project + " changes faster than it can be read");
            }
        }
    }

    private long version(String project) {
        return table.of(project).map(ProjectVersion::version).orElse(0L);
    }

    /** The project of a code, from now on changed by this transaction only. */
    Optional<ProjectRecord> lock(String code) {
        return table.lock(code).map(wanted -> cache.get(wanted).orElseGet(() -> readLocked(wanted.project())));
    }

    private ProjectRecord readLocked(String project) {
        ProjectRecord read = graphs.load(table.told(project));
        cache.keep(read);
        return read;
    }
}
