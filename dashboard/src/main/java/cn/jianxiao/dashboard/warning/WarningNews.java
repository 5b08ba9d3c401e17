package cn.jianxiao.dashboard.warning;

import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.client.ClickHouseFailure;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.Scope;
import cn.jianxiao.sql.query.WarningLine;
import cn.jianxiao.sql.query.WarningsTotal;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 预警动态: tells open pages that warnings changed. It looks at the store once for all of them and says only that
 * something changed, never what: each page then asks within its own user's scope.
 */
@Component
final class WarningNews {

    private static final Logger LOG = LoggerFactory.getLogger(WarningNews.class);
    private static final int SECONDS = 3;
    private static final int LATEST = 50;

    private record State(List<WarningLine> latest, long standing, long all) {}

    private final ClickHouse store;
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService look = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("warning-news").factory());
    private State known = new State(List.of(), -1, -1);

    WarningNews(ClickHouse store) {
        this.store = store;
        look.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Calls back after each change, from another thread, until the registration is removed. */
    Registration listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @PreDestroy
    void stop() {
        look.shutdownNow();
    }

    private void look() {
        if (listeners.isEmpty()) {
            return;
        }
        try {
            State now = new State(
                    WarningLine.QUERY.run(
                            store, Scope.everything(), Arguments.none().with("limit", LATEST)),
                    total("raised"),
                    total("any"));
            if (!now.equals(known)) {
                known = now;
                listeners.forEach(Runnable::run);
            }
        } catch (ClickHouseFailure away) {
            LOG.warn("Warnings could not be read; trying again in {} s: {}", SECONDS, away.getMessage());
        }
    }

    private long total(String state) {
        return WarningsTotal.QUERY
                .run(store, Scope.everything(), Arguments.none().with("state", state))
                .getFirst()
                .total();
    }
}
