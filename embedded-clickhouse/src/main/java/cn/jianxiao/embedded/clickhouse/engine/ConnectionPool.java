package cn.jianxiao.embedded.clickhouse.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Idle connections by their database and settings. A request gets a connection that is as new for just these; the
 * number kept is bounded over all of them, for some settings (a deduplication token) differ with each request.
 */
public final class ConnectionPool implements AutoCloseable {
    private static final int KEPT = 32;

    private record Key(String database, Map<String, String> settings) {}

    private record Idle(Key key, Connection connection) {}

    private final Engine engine;
    private final Deque<Idle> idle = new ArrayDeque<>();
    private boolean closed;

    public ConnectionPool(Engine engine) {
        this.engine = engine;
    }

    /** @param database empty for the engine's default */
    public Lease lease(String database, SortedMap<String, String> settings) {
        Key key = new Key(database, Map.copyOf(settings));
        Connection known = idle(key);
        return new Pooled(key, known != null ? known : engine.connect(database, settings));
    }

    private synchronized @Nullable Connection idle(Key key) {
        for (Iterator<Idle> each = idle.iterator(); each.hasNext(); ) {
            Idle candidate = each.next();
            if (!candidate.key.equals(key)) continue;
            each.remove();
            return candidate.connection;
        }
        return null;
    }

    private synchronized void keep(Key key, Connection connection) {
        if (closed) {
            connection.close();
            return;
        }
        idle.addFirst(new Idle(key, connection));
        if (idle.size() > KEPT) idle.removeLast().connection.close();
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(each -> each.connection.close());
        idle.clear();
    }

    private final class Pooled implements Lease {
        private final Key key;
        private final Connection connection;
        private boolean clean;

        Pooled(Key key, Connection connection) {
            this.key = key;
            this.connection = connection;
        }

        @Override
        public Connection connection() {
            return connection;
        }

        @Override
        public void clean() {
            clean = true;
        }

        @Override
        public void close() {
            if (clean) keep(key, connection);
            else connection.close();
        }
    }
}
