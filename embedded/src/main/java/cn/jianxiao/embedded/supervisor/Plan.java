package cn.jianxiao.embedded.supervisor;

import cn.jianxiao.embedded.child.Tethered;
import cn.jianxiao.embedded.child.Variable;
import cn.jianxiao.embedded.instance.Secrets;
import cn.jianxiao.embedded.process.ChildSpec;
import cn.jianxiao.embedded.process.Readiness;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 编排: what each child is told, given the settings, the addresses and the secrets. */
record Plan(Path home, RunSettings settings, Addresses addresses, Secrets secrets, Store store) {
    /** All queries and merges of the embedded store together. */
    private static final long STORE_MEMORY = 800L << 20;

    static Plan of(Path home, RunSettings settings, Secrets secrets) throws IOException {
        var addresses = Addresses.choose(settings);
        return new Plan(home, settings, addresses, secrets, Store.of(addresses, settings, secrets));
    }

    /** On the command line of each child of this data folder and of nobody else's. */
    static String mark(RunSettings settings) {
        return "-Djianxiao.data=" + settings.data().root();
    }

    /** Null when an existing ClickHouse is used. */
    @Nullable
    ChildSpec clickhouse() throws IOException {
        if (settings.clickhouse() != null) {
            return null;
        }
        var port = addresses.clickhousePort();
        var told = new HashMap<>(store.environment());
        told.put(Variable.CLICKHOUSE_DATA.key(), settings.data().clickhouse().toString());
        told.put(Variable.CLICKHOUSE_PORT.key(), Integer.toString(port));
        told.put(Variable.CLICKHOUSE_MEMORY.key(), Long.toString(STORE_MEMORY));
        told.put("TZ", "UTC"); // the library takes its time zone from here
        return spec(
                Role.CLICKHOUSE, told, port, new Readiness.Answers(store.url().resolve("/ping")));
    }

    ChildSpec engine() throws IOException {
        var ready = settings.data().engineReady();
        var told = new HashMap<>(store.environment());
        told.put(Variable.ENGINE_FOLDER.key(), settings.data().engine().toString());
        told.put(Variable.ENGINE_READY.key(), ready.toString());
        if (settings.kafka() == null) {
            told.put(Variable.KAFKA_PORT.key(), Integer.toString(addresses.kafkaPort()));
            told.put(Variable.KAFKA_CONTROLLER_PORT.key(), Integer.toString(addresses.controllerPort()));
        } else {
            told.put(Variable.KAFKA_BOOTSTRAP.key(), addresses.kafka());
        }
        return spec(Role.ENGINE, told, addresses.kafkaPort(), new Readiness.Makes(ready));
    }

    ChildSpec web() throws IOException {
        var told = new HashMap<>(store.environment());
        told.put(Variable.KAFKA_BOOTSTRAP.key(), addresses.kafka());
        var postgres = settings.postgres();
        if (postgres != null) { // otherwise a file in the data folder
            told.put(Variable.REGISTRY_URL.key(), postgres);
        }
        var drop = settings.drop();
        if (drop != null) {
            told.put(Variable.INGEST_DROP.key(), drop.toString());
        }
        told.put(Variable.CLI_PASSWORD.key(), secrets.cli());
        told.put(Variable.DEMO.key(), Boolean.toString(settings.demo()));
        told.put(Variable.DATA.key(), settings.data().root().toString());
        told.put("SERVER_PORT", Integer.toString(addresses.web()));
        told.put("SERVER_ADDRESS", settings.bind());
        return spec(
                Role.WEB,
                told,
                addresses.web(),
                new Readiness.Answers(URI.create(addresses.local() + "/api/v1/health")));
    }

    /** The class path by the environment: a command line as long as it would make is not told to others in full. */
    private ChildSpec spec(Role role, Map<String, String> told, int port, Readiness readiness) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(mark(settings));
        command.addAll(role.options());
        command.addAll(List.of(Tethered.class.getName(), role.main()));
        var copies = settings.data().run().resolve("lib").resolve(role.title());
        told.put("CLASSPATH", ClassPath.of(home, role).copied(home, copies).toString());
        return new ChildSpec(role.title(), command, told, port, readiness, role.patience());
    }
}
