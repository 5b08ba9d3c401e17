package cn.jianxiao.dashboard.warning;

import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.client.ClickHouseFailure;
import cn.jianxiao.sql.query.Growth;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 预警动态: tells open pages that warnings changed. It asks the store once for all of them whether the table grew, which
 * costs next to nothing, and says only that something changed, never what: each page then asks within its own user's
 * scope. So a warning stands on an open page a moment after it was written; while many are written, pages are told once a
 * second.
 */
@Component
final class WarningNews {

    private static final Logger LOG = LoggerFactory.getLogger(WarningNews.class);
    private static final int LOOK_MS = 250;
    private static final int TELL_MS = 1_000;

    private final ClickHouse store;
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService look = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("warning-news").factory());
    private long known = -1;
    private long toldAt;
    private boolean away;

    WarningNews(ClickHouse store) {
        this.store = store;
        look.scheduleWithFixedDelay(this::look, LOOK_MS, LOOK_MS, TimeUnit.MILLISECONDS);
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

    /** A page that was opened before the first look is told once too often rather than not at all. */
    private void look() {
        long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - toldAt);
        if (listeners.isEmpty() || known >= 0 && since < TELL_MS) {
            return;
        }
        try {
            long rows = Growth.ofWarnings(store);
            if (rows != known) {
                known = rows;
                toldAt = System.nanoTime();
                listeners.forEach(Runnable::run);
            }
            away = false;
        } catch (ClickHouseFailure failure) {
            if (!away) {
                LOG.warn("Warnings could not be read; trying again: {}", failure.getMessage());
            }
            away = true;
        }
    }
}
