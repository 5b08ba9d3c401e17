package cn.jianxiao.embedded.clickhouse.http;

import cn.jianxiao.embedded.clickhouse.engine.ClickHouseException;
import cn.jianxiao.embedded.clickhouse.engine.Connection;
import cn.jianxiao.embedded.clickhouse.engine.Engine;
import cn.jianxiao.embedded.clickhouse.engine.Lease;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** 会话: connections that keep their settings and temporary tables from request to request ({@code session_id}). */
final class Sessions implements AutoCloseable {
    private static final Duration USUAL = Duration.ofSeconds(60);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Engine engine;
    private final Map<String, Session> known = new HashMap<>();

    Sessions(Engine engine) {
        this.engine = engine;
    }

    synchronized Lease lease(Request request) {
        forgetIdle();
        String id = request.text("session_id");
        Session session = known.get(id);
        if (session == null && request.flag("session_check"))
            throw ClickHouseException.of(372, "SESSION_NOT_FOUND", "Session " + id + " not found");
        if (session != null && session.busy)
            throw ClickHouseException.of(
                    373, "SESSION_IS_LOCKED", "Session " + id + " is locked by a concurrent client");
        if (session == null) {
            session = new Session(engine.connect("", Map.of()));
            known.put(id, session);
        }
        session.busy = true;
        session.keep = keep(request);
        return new Turn(session, request);
    }

    private static Duration keep(Request request) {
        String seconds = request.text("session_timeout");
        if (seconds.isEmpty()) return USUAL;
        if (!seconds.matches("\\d{1,9}"))
            throw ClickHouseException.of(374, "INVALID_SESSION_TIMEOUT", "Invalid session timeout: '" + seconds + "'");
        Duration asked = Duration.ofSeconds(Long.parseLong(seconds));
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }

    private void forgetIdle() {
        long now = System.nanoTime();
        known.values().removeIf(session -> {
            boolean over = !session.busy && now - session.idleSince > session.keep.toNanos();
            if (over) session.connection.close();
            return over;
        });
    }

    @Override
    public synchronized void close() {
        known.values().forEach(session -> session.connection.close());
        known.clear();
    }

    private static final class Session {
        private final Connection connection;
        private boolean busy;
        private Duration keep = USUAL;
        private long idleSince;

        Session(Connection connection) {
            this.connection = connection;
        }
    }

    /** One request's turn: what its address sets holds for it alone, what its statement sets stays. */
    private final class Turn implements Lease {
        private final Session session;
        private final Request request;
        private Map<String, String> before = Map.of();

        Turn(Session session, Request request) {
            this.session = session;
            this.request = request;
            try {
                if (!request.database().isEmpty()) session.connection.use(request.database());
                Map<String, String> settings = request.settings();
                before = session.connection.settings(settings.keySet());
                session.connection.set(settings);
            } catch (RuntimeException e) {
                session.busy = false;
                throw e;
            }
        }

        @Override
        public Connection connection() {
            return session.connection;
        }

        @Override
        public void clean() {
            // a session keeps its traces: that is what it is for
        }

        @Override
        public void close() {
            synchronized (Sessions.this) {
                try {
                    session.connection.set(before);
                } finally {
                    session.idleSince = System.nanoTime();
                    session.busy = false;
                    if (request.flag("close_session")) {
                        known.values().remove(session);
                        session.connection.close();
                    }
                }
            }
        }
    }
}
