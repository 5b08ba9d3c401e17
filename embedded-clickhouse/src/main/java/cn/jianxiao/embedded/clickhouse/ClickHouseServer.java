package cn.jianxiao.embedded.clickhouse;

import cn.jianxiao.embedded.clickhouse.engine.Engine;
import cn.jianxiao.embedded.clickhouse.failure.ClickHouseUnavailable;
import cn.jianxiao.embedded.clickhouse.failure.Text;
import cn.jianxiao.embedded.clickhouse.http.Credentials;
import cn.jianxiao.embedded.clickhouse.http.HttpInterface;
import cn.jianxiao.embedded.clickhouse.library.ChdbLibrary;
import java.io.IOException;

/**
 * 内嵌 ClickHouse 服务器: a ClickHouse in this process that unmodified drivers reach over HTTP on 127.0.0.1.
 *
 * <p>A process can have one at a time, and a data folder one process. Its time zone is UTC whatever this JVM's is.
 *
 * <pre>{@code
 * try (ClickHouseServer server = ClickHouseServer.start(Settings.of(folder))) {
 *     DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
 * }
 * }</pre>
 */
public final class ClickHouseServer implements AutoCloseable {
    private final Settings settings;
    private final Engine engine;
    private final HttpInterface http;

    private ClickHouseServer(Settings settings, Engine engine, HttpInterface http) {
        this.settings = settings;
        this.engine = engine;
        this.http = http;
    }

    /**
     * Fetches the engine's library if this machine has not got it yet, saying so on standard error.
     *
     * @throws ClickHouseUnavailable with a sentence for the person who started it
     */
    public static ClickHouseServer start(Settings settings) {
        Engine engine =
                Engine.start(ChdbLibrary.locate(System.err), settings.data(), EngineSettings.within(settings.memory()));
        try {
            engine.createDatabase(settings.database());
            return new ClickHouseServer(settings, engine, listen(engine, settings));
        } catch (RuntimeException | Error e) {
            engine.close();
            throw e;
        }
    }

    private static HttpInterface listen(Engine engine, Settings settings) {
        try {
            return HttpInterface.start(engine, settings.port(), new Credentials(settings.user(), settings.password()));
        } catch (IOException e) {
            throw new ClickHouseUnavailable(
                    e, Text.PORT_UNUSABLE, Integer.toString(settings.port()), String.valueOf(e.getMessage()));
        }
    }

    /** {@code http://127.0.0.1:PORT} */
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    /** For clickhouse-jdbc, with {@link #database()} as the database; user and password are given beside it. */
    public String jdbcUrl() {
        return "jdbc:clickhouse:" + url() + "/" + database();
    }

    public int port() {
        return http.port();
    }

    public String database() {
        return settings.database();
    }

    public String user() {
        return settings.user();
    }

    public String password() {
        return settings.password();
    }

    /** The engine's version, such as {@code 26.7.2.1}. */
    public String version() {
        return engine.version();
    }

    void createDatabase(String name) {
        engine.createDatabase(name);
    }

    /** Lets running queries end for a moment, then stops. Everything acknowledged is on disk. */
    @Override
    public void close() {
        http.close();
        engine.close();
    }
}
