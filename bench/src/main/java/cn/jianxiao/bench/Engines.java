package cn.jianxiao.bench;

import cn.jianxiao.embedded.clickhouse.ClickHouseMain;
import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.schema.Migrations;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** 配套引擎: Kafka and ClickHouse as the one-machine run has them, each a process of its own. */
final class Engines implements AutoCloseable {

    private static final String USER = "jianxiao";

    private final ChildJvm broker;
    private final ChildJvm store;
    private final String password;

    private Engines(ChildJvm broker, ChildJvm store, String password) {
        this.broker = broker;
        this.store = store;
        this.password = password;
    }

    static Engines start(Folder folder) throws IOException {
        var password = UUID.randomUUID().toString();
        var broker = BrokerMain.start(folder);
        try {
            return new Engines(broker, startStore(folder.inside("clickhouse"), password), password);
        } catch (IOException e) {
            broker.close();
            throw e;
        }
    }

    private static ChildJvm startStore(Path data, String password) throws IOException {
        var environment = Map.of(
                "JIANXIAO_CLICKHOUSE_DATA",
                data.toString(),
                "JIANXIAO_CLICKHOUSE_USER",
                USER,
                "JIANXIAO_CLICKHOUSE_PASSWORD",
                password,
                "JIANXIAO_CLICKHOUSE_MEMORY",
                Long.toString(2L << 30),
                "JIANXIAO_CLICKHOUSE_END_WITH_INPUT",
                "true");
        return ChildJvm.start(
                List.of("-Xmx256m", "-Xss1m", "-Duser.timezone=UTC", ClickHouseMain.class.getName()),
                environment,
                Pattern.compile("http://127\\.0\\.0\\.1:\\d+"));
    }

    String bootstrap() {
        return broker.address();
    }

    ClickHouseEndpoint database(String name) {
        return new ClickHouseEndpoint(store.address(), name, USER, password);
    }

    /** An empty database with the product's tables. */
    ClickHouseEndpoint newDatabase(String name) {
        var database = database(name);
        Migrations.run(database);
        return database;
    }

    /** Ends its merges too, so that they do not run into the next pass. */
    void drop(ClickHouseEndpoint database) {
        try (var system = ClickHouse.open(database("system"))) {
            system.execute("DROP DATABASE " + database.database() + " SYNC");
        }
    }

    /** Used so far by this process and by the two others. */
    Cpu cpu() {
        var own = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return new Cpu(Duration.ofNanos(own.getProcessCpuTime()), broker.cpu(), store.cpu());
    }

    @Override
    public void close() throws IOException {
        try (broker) {
            store.close();
        }
    }
}
