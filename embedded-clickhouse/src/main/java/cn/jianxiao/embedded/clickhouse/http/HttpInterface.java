package cn.jianxiao.embedded.clickhouse.http;

import cn.jianxiao.embedded.clickhouse.engine.ConnectionPool;
import cn.jianxiao.embedded.clickhouse.engine.Engine;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** ClickHouse's HTTP interface on the loopback address, in front of an engine. */
public final class HttpInterface implements AutoCloseable {
    private static final int BACKLOG = 256;
    private static final int THREADS = 128;
    private static final int IDLE_SECONDS = 60;
    private static final int GRACE_SECONDS = 1;
    private static final int LONGEST_CANCELLING_SECONDS = 15;

    static {
        // Read once by the JDK's server; without the first every small answer waits 40 ms.
        setDefault("sun.net.httpserver.nodelay", "true");
        setDefault("sun.net.httpserver.idleInterval", "3600");
        setDefault("sun.net.httpserver.maxIdleConnections", "1000");
    }

    private final Engine engine;
    private final HttpServer server;
    private final ExecutorService threads;
    private final ConnectionPool pool;
    private final Sessions sessions;

    private HttpInterface(
            Engine engine, HttpServer server, ExecutorService threads, ConnectionPool pool, Sessions sessions) {
        this.engine = engine;
        this.server = server;
        this.threads = threads;
        this.pool = pool;
        this.sessions = sessions;
    }

    /** @param port zero for a free one */
    public static HttpInterface start(Engine engine, int port, Credentials credentials) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), BACKLOG);
        ConnectionPool pool = new ConnectionPool(engine);
        Sessions sessions = new Sessions(engine);
        ExecutorService threads = threads();
        server.setExecutor(threads);
        server.createContext("/", new Door(credentials, pool, sessions));
        server.start();
        return new HttpInterface(engine, server, threads, pool, sessions);
    }

    /** As many as there are requests, to a limit beyond which requests wait. */
    private static ExecutorService threads() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threadFactory());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static ThreadFactory threadFactory() {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(null, task, "clickhouse-http-" + number.incrementAndGet(), Engine.STACK);
            thread.setDaemon(true);
            return thread;
        };
    }

    private static void setDefault(String property, String value) {
        if (System.getProperty(property) == null) System.setProperty(property, value);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Gives running queries a moment, then cancels them. */
    @Override
    public void close() {
        server.stop(GRACE_SECONDS);
        threads.shutdown();
        engine.cancelQueries();
        awaitThreads();
        sessions.close();
        pool.close();
    }

    /** A connection must not be closed under a statement that still runs on it. */
    private void awaitThreads() {
        try {
            if (!threads.awaitTermination(LONGEST_CANCELLING_SECONDS, TimeUnit.SECONDS))
                throw new IllegalStateException("a query did not end when it was cancelled");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while queries were ending", e);
        }
    }
}
