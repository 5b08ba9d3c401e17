package cn.jianxiao.embedded.clickhouse;

import java.nio.file.Path;

/** Opens a folder, another one, and the first again, all in one process. */
final class ReopeningMain {
    private ReopeningMain() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(System.getenv("JIANXIAO_CLICKHOUSE_DATA"));
        String first = in(data.resolve("a"), "CREATE TABLE t ENGINE = MergeTree ORDER BY a AS SELECT 7 AS a");
        String other = in(data.resolve("b"), "SHOW TABLES");
        String again = in(data.resolve("a"), "SELECT a, timezone() FROM t");
        System.out.println("[" + first + "][" + other + "][" + again + "]");
    }

    private static String in(Path folder, String statement) throws Exception {
        try (ClickHouseServer server = ClickHouseServer.start(Settings.of(folder))) {
            return new Http(server.url(), server.user(), server.password(), server.database()).ask(statement);
        }
    }
}
