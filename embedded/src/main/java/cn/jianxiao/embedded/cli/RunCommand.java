package cn.jianxiao.embedded.cli;

import cn.jianxiao.embedded.client.Api;
import cn.jianxiao.embedded.demo.DemoData;
import cn.jianxiao.embedded.instance.Instance;
import cn.jianxiao.embedded.instance.Secrets;
import cn.jianxiao.embedded.process.ChildFailed;
import cn.jianxiao.embedded.supervisor.AlreadyRunning;
import cn.jianxiao.embedded.supervisor.PortTaken;
import cn.jianxiao.embedded.supervisor.RunSettings;
import cn.jianxiao.embedded.supervisor.Step;
import cn.jianxiao.embedded.supervisor.Supervisor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code run}: everything on this machine, until Ctrl-C. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    private static final String NONE = "";

    private final Console console;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            descriptionKey = "option.port",
            defaultValue = "${env:JIANXIAO_PORT:-0}")
    private int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            descriptionKey = "option.bind",
            defaultValue = "${env:JIANXIAO_BIND:-" + RunSettings.LOOPBACK + "}")
    private String bind = RunSettings.LOOPBACK;

    @Option(names = "--no-demo", descriptionKey = "option.no-demo", defaultValue = "${env:JIANXIAO_NO_DEMO:-false}")
    private boolean noDemo;

    @Option(
            names = "--demo-projects",
            paramLabel = "N",
            descriptionKey = "option.demo-projects",
            defaultValue = "${env:JIANXIAO_DEMO_PROJECTS:-2000}")
    private int demoProjects;

    @Option(names = "--detach", descriptionKey = "option.detach")
    private boolean detach;

    @Option(
            names = "--clickhouse",
            paramLabel = "URL",
            descriptionKey = "option.clickhouse",
            defaultValue = "${env:JIANXIAO_CLICKHOUSE:-}")
    private String clickhouse = NONE;

    @Option(
            names = "--kafka",
            paramLabel = "HOSTS",
            descriptionKey = "option.kafka",
            defaultValue = "${env:JIANXIAO_KAFKA:-}")
    private String kafka = NONE;

    @Option(
            names = "--postgres",
            paramLabel = "URL",
            descriptionKey = "option.postgres",
            defaultValue = "${env:JIANXIAO_POSTGRES:-}")
    private String postgres = NONE;

    @Option(
            names = "--drop",
            paramLabel = "DIR",
            descriptionKey = "option.drop",
            defaultValue = "${env:JIANXIAO_INGEST_DROP:-}")
    private String drop = NONE;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = data.folder().make();
        if (detach) {
            Detached.start(console, folder);
            return 0;
        }
        var log = Logs.open(folder, "supervisor");
        var embedded = clickhouse.isBlank() && kafka.isBlank(); // demo data never go into engines of somebody else
        var demo = DemoData.of(folder, embedded && !noDemo, demoProjects, Clock.systemUTC());
        var supervisor = take(new RunSettings(
                folder,
                port,
                bind,
                demo.isShown(),
                clickhouse.isBlank() ? null : URI.create(clickhouse),
                given(kafka),
                given(postgres),
                drop.isBlank() ? null : Path.of(drop).toAbsolutePath()));
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(supervisor, ended), "end"));
        try {
            var instance = supervisor.start(this::progress);
            if (demo.isDue()) {
                load(demo, instance);
            }
            show(supervisor.declareRunning());
            ended.await();
        } catch (ChildFailed e) {
            if (ended.getCount() > 0) {
                supervisor.close();
                var childLog = log.resolveSibling(e.child() + ".log");
                throw new Failure(e, "fail.child", e.child(), LastWords.of(childLog), childLog);
            }
        }
        return 0;
    }

    private Supervisor take(RunSettings settings) throws IOException, InterruptedException {
        try {
            return Supervisor.take(Path.of(System.getProperty("jianxiao.home", ".")), settings);
        } catch (AlreadyRunning e) {
            var root = settings.data().root();
            throw e.other()
                    .map(other -> new Failure("fail.in-use", root, other.pid(), other.address()))
                    .orElseGet(() -> new Failure("fail.in-use-unknown", root));
        } catch (PortTaken e) {
            throw new Failure("fail.port", String.valueOf(e.port()));
        }
    }

    private void progress(Step step) {
        console.tell("step." + step.name().toLowerCase(Locale.ROOT));
    }

    private void load(DemoData demo, Instance instance) {
        console.tell("step.demo");
        try (var api = new Api(instance, "cli", Secrets.read(data.folder()).cli())) {
            demo.load(api, records -> {});
        } catch (Exception e) { // the installation serves without it; the next start tries again
            console.tell("run.demo-failed", String.valueOf(e.getMessage()));
            LoggerFactory.getLogger(RunCommand.class).error("the demo data were not brought in", e);
        }
    }

    private void show(Instance instance) throws IOException {
        console.say("run.address", instance.address());
        for (var accounts : data.folder().firstAccounts()) {
            if (Files.exists(accounts)) {
                console.say("run.accounts", accounts);
                console.out().println(Files.readString(accounts).strip());
            }
        }
        console.tell("run.how-to-stop");
    }

    private void end(Supervisor supervisor, CountDownLatch ended) {
        ended.countDown();
        try {
            supervisor.close();
        } catch (IOException | InterruptedException e) {
            LoggerFactory.getLogger(RunCommand.class).error("the end was not in order", e);
        }
    }

    private static @Nullable String given(String value) {
        return value.isBlank() ? null : value;
    }
}
