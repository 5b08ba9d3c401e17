package cn.jianxiao.registry.code;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The projects used last. The row's version decides whether one is still true, so that several instances may have a cache
 * each.
 */
final class ProjectCache {

    private final Map<String, ProjectRecord> latest;

    ProjectCache(int most) {
        this.latest = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, ProjectRecord> eldest) {
                return size() > most;
            }
        };
    }

    Optional<ProjectRecord> get(ProjectVersion wanted) {
        synchronized (latest) {
            return Optional.ofNullable(latest.get(wanted.project()))
                    .filter(found -> found.version() == wanted.version());
        }
    }

    void put(ProjectRecord read) {
        synchronized (latest) {
            latest.merge(read.graph().project(), read, (old, young) -> old.version() > young.version() ? old : young);
        }
    }

    /** Keeps what was read or made: within a transaction once that is committed. */
    void keep(ProjectRecord made) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            put(made);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                put(made);
            }
        });
    }
}
