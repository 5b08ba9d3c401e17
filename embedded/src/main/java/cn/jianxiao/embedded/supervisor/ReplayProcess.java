package cn.jianxiao.embedded.supervisor;

import cn.jianxiao.embedded.child.Tethered;
import cn.jianxiao.embedded.child.Variable;
import cn.jianxiao.embedded.instance.DataFolder;
import cn.jianxiao.embedded.instance.Instance;
import cn.jianxiao.embedded.instance.Secrets;
import cn.jianxiao.sql.ClickHouseEndpoint;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** 重算进程: a job of its own beside a running instance, which reads its log or a file and writes into another database. */
public record ReplayProcess(Path home, DataFolder data, Instance instance) {

    private static final String MAIN = "cn.jianxiao.embedded.engine.ReplayMain";
    private static final String OWN_STORE = "clickhouse";

    /** The store of the instance, with its live database. */
    public ClickHouseEndpoint live() throws IOException {
        return store().endpoint();
    }

    /** The same store with another database. */
    public ClickHouseEndpoint beside(String database) throws IOException {
        var live = live();
        return new ClickHouseEndpoint(live.url(), database, live.user(), live.password());
    }

    /**
     * Runs to the end.
     *
     * @param log where its output goes
     * @return its exit code
     */
    public int run(ReplayOrder order, ClickHouseEndpoint target, Path log) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(data.run(), "replay");
        try {
            var told = new HashMap<>(order.environment(folder));
            told.put(Variable.CLICKHOUSE_URL.key(), target.url());
            told.put(Variable.CLICKHOUSE_DATABASE.key(), target.database());
            told.put(Variable.CLICKHOUSE_USER.key(), target.user());
            told.put(Variable.CLICKHOUSE_PASSWORD.key(), target.password());
            told.put(Variable.KAFKA_BOOTSTRAP.key(), instance.kafka());
            told.put(Variable.ENGINE_FOLDER.key(), folder.resolve("engine").toString());
            told.put("CLASSPATH", ClassPath.of(home, Role.ENGINE).toString());
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(Role.ENGINE.options());
            command.addAll(List.of(Tethered.class.getName(), MAIN));
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(told);
            return builder.start().waitFor();
        } finally {
            delete(folder);
        }
    }

    private Store store() throws IOException {
        var own = instance.children().stream().anyMatch(child -> child.name().equals(OWN_STORE));
        var secrets = Secrets.read(data);
        return Store.at(URI.create(instance.clickhouse()), own, secrets);
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
