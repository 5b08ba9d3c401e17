package cn.jianxiao.embedded.cli;

import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.approval.settings.ClockSettingsText;
import cn.jianxiao.embedded.supervisor.ReplayOrder;
import cn.jianxiao.embedded.supervisor.ReplayProcess;
import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.client.Table;
import cn.jianxiao.sql.print.PrintFormat;
import cn.jianxiao.sql.replay.Comparison;
import cn.jianxiao.sql.replay.FeedbackComparison;
import cn.jianxiao.sql.row.CalendarRow;
import cn.jianxiao.sql.row.CalendarRows;
import cn.jianxiao.sql.row.RowInserter;
import cn.jianxiao.sql.schema.Migrations;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

/**
 * {@code replay}: everything computed again from a bounded source, beside the live rows, and compared with them (X4,
 * X5).
 */
@Command(name = "replay", mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String DATABASE = "jianxiao_replay";
    private static final String SETTINGS = "/api/v1/clock-settings/";
    private static final String CURRENT = "current";
    private static final int NOT_FOUND = 404;

    private final Console console;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--rules", paramLabel = "VERSION", descriptionKey = "option.rules", defaultValue = CURRENT)
    private String rules = CURRENT;

    @Option(names = "--known-then", descriptionKey = "option.known-then")
    private boolean knownThen;

    @Option(names = "--list", paramLabel = "N", descriptionKey = "option.list", defaultValue = "20")
    private int most = 20;

    @Mixin
    private ReplaySource source = new ReplaySource();

    @Mixin
    private AccountOptions account = new AccountOptions();

    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var data = account.data();
        var instance = data.running();
        source.check(knownThen);
        var moment = moment(Instant.now());
        var settings = settings();
        var home = Path.of(System.getProperty("jianxiao.home", "."));
        var process = new ReplayProcess(home, data.folder(), instance);
        var target = process.beside(DATABASE);
        var records = Files.createTempFile(data.folder().run(), "replay", ".records");
        try {
            if (source.isWritten()) {
                source.write(records, process.live(), console);
            }
            empty(target, ClockSettingsText.read(settings));
            console.tell("replay.runs", moment, settings.lines().findFirst().orElse(""));
            var log = data.folder().logs().resolve("replay.log");
            var order = new ReplayOrder(settings, moment, knownThen, source.isWritten() ? records : null);
            var exit = process.run(order, target, log);
            if (exit != 0) {
                throw new Failure("fail.child", "replay", exit, log);
            }
        } finally {
            Files.delete(records);
        }
        return compared(process.live(), target);
    }

    /** The end of the day that was named, but never a moment that has not come. */
    private Instant moment(Instant now) {
        if (asOf == null) {
            return now;
        }
        var today = LocalDate.ofInstant(now, ZONE);
        if (asOf.isAfter(today)) {
            throw new Failure("fail.replay-future", asOf, today);
        }
        return asOf.equals(today)
                ? now
                : asOf.atTime(LocalTime.MAX).atZone(ZONE).toInstant();
    }

    /** Of the version that was asked for, as the server keeps it. */
    private String settings() throws IOException, InterruptedException {
        try (var api = account.api()) {
            var answer = api.get(SETTINGS + rules, Map.of());
            if (answer.statusCode() == NOT_FOUND) {
                answer.body().close();
                throw new Failure("fail.unknown-rules", rules, version(text(api.get(SETTINGS + CURRENT, Map.of()))));
            }
            return text(answer);
        }
    }

    private String text(HttpResponse<InputStream> answer) throws IOException {
        try (var body = Answer.of(answer, rules)) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static long version(String settings) {
        return ClockSettingsText.read(settings).version();
    }

    private static void empty(ClickHouseEndpoint target, ClockSettings settings)
            throws IOException, InterruptedException {
        var system = new ClickHouseEndpoint(target.url(), "system", target.user(), target.password());
        try (var store = ClickHouse.open(system)) {
            store.execute("DROP DATABASE IF EXISTS " + target.database());
        }
        Migrations.run(target);
        new RowInserter(target).insert(CalendarRow.TABLE, CalendarRows.of(settings));
    }

    private int compared(ClickHouseEndpoint live, ClickHouseEndpoint target) {
        try (var store = ClickHouse.open(live)) {
            var result = source.isFile()
                    ? Comparison.ofItsProjects(store, live.database(), target.database(), most)
                    : Comparison.of(store, live.database(), target.database(), most);
            if (source.isFile()) {
                console.say("replay.part");
            }
            console.say(
                    "replay.result",
                    result.cases(),
                    result.differing(),
                    result.onlyLive(),
                    result.onlyReplay(),
                    result.different(),
                    result.judgedOtherwise());
            print(result.differing(), result.differences());
            feedback(store, live, target);
            console.say("replay.kept", target.database());
        }
        return 0;
    }

    /** Only the log has all of it. */
    private void feedback(ClickHouse store, ClickHouseEndpoint live, ClickHouseEndpoint target) {
        if (source.isWritten()) {
            console.say("replay.no-feedback");
            return;
        }
        var result = FeedbackComparison.of(store, live.database(), target.database(), most);
        console.say(
                "replay.feedback",
                result.records(),
                result.differing(),
                result.onlyLive(),
                result.onlyReplay(),
                result.different());
        print(result.differing(), result.differences());
    }

    private void print(long differing, Table differences) {
        if (differing > 0 && most > 0) {
            console.out().println(PrintFormat.TABLE.print(differences).stripTrailing());
        }
    }
}
