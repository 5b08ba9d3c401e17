package cn.jianxiao.embedded.cli;

import cn.jianxiao.embedded.supervisor.ReplayProcess;
import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.print.PrintFormat;
import cn.jianxiao.sql.replay.Comparison;
import cn.jianxiao.sql.schema.Migrations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code replay}: everything computed again from the log, beside the live rows, and compared with them (X4, X5). */
@Command(name = "replay", mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String DATABASE = "jianxiao_replay";

    private final Console console;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--rules", paramLabel = "VERSION", descriptionKey = "option.rules", defaultValue = "current")
    private String rules = "current";

    @Option(names = "--known-then", descriptionKey = "option.known-then")
    private boolean knownThen;

    @Option(names = "--list", paramLabel = "N", descriptionKey = "option.list", defaultValue = "20")
    private int most = 20;

    @Mixin
    private AccountOptions account = new AccountOptions();

    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var data = account.data();
        var instance = data.running();
        var moment = asOf == null
                ? Instant.now()
                : asOf.atTime(LocalTime.MAX).atZone(ZONE).toInstant();
        var settings = settings();
        var home = Path.of(System.getProperty("jianxiao.home", "."));
        var process = new ReplayProcess(home, data.folder(), instance);
        var target = process.beside(DATABASE);
        empty(target);
        console.tell("replay.runs", moment, settings.lines().findFirst().orElse(""));
        var log = data.folder().logs().resolve("replay.log");
        var exit = process.run(settings, moment, knownThen, target, log);
        if (exit != 0) {
            throw new Failure("fail.child", "replay", exit, log);
        }
        return compared(process.live(), target);
    }

    /** Of the version that was asked for, as the server keeps it. */
    private String settings() throws IOException, InterruptedException {
        try (var api = account.api();
                var body = Answer.of(api.get("/api/v1/clock-settings/" + rules, Map.of()), rules)) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void empty(ClickHouseEndpoint target) {
        var system = new ClickHouseEndpoint(target.url(), "system", target.user(), target.password());
        try (var store = ClickHouse.open(system)) {
            store.execute("DROP DATABASE IF EXISTS " + target.database());
        }
        Migrations.run(target);
    }

    private int compared(ClickHouseEndpoint live, ClickHouseEndpoint target) {
        try (var store = ClickHouse.open(live)) {
            var result = Comparison.of(store, live.database(), target.database(), most);
            console.say(
                    "replay.result",
                    result.cases(),
                    result.differing(),
                    result.onlyLive(),
                    result.onlyReplay(),
                    result.different(),
                    result.judgedOtherwise());
            if (result.differing() > 0 && most > 0) {
                console.out()
                        .println(PrintFormat.TABLE.print(result.differences()).stripTrailing());
            }
            console.say("replay.kept", target.database());
        }
        return 0;
    }
}
