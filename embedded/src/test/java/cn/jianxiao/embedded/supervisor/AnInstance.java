package cn.jianxiao.embedded.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.embedded.client.Api;
import cn.jianxiao.embedded.instance.DataFolder;
import cn.jianxiao.embedded.instance.Instance.ChildStatus;
import cn.jianxiao.embedded.instance.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A whole instance on a data folder of its own, without demo data, and its interface as the command line sees it. */
final class AnInstance implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration WORK = Duration.ofMinutes(6);

    private final DataFolder folder;
    private final Supervisor supervisor;
    private final Api api;

    private AnInstance(DataFolder folder, Supervisor supervisor, Api api) {
        this.folder = folder;
        this.supervisor = supervisor;
        this.api = api;
    }

    /** @param root below which its data folder is made */
    static AnInstance below(Path root) throws Exception {
        return below(root, null);
    }

    /** @param drop the folder whose files it brings in by itself */
    static AnInstance below(Path root, @Nullable Path drop) throws Exception {
        return below(root, drop, null);
    }

    /** @param postgres where its registry is, instead of a file */
    static AnInstance below(Path root, @Nullable Path drop, @Nullable String postgres) throws Exception {
        var folder = new DataFolder(root.resolve("data"));
        var settings = new RunSettings(folder, 0, RunSettings.LOOPBACK, false, null, null, postgres, drop);
        var supervisor = Supervisor.take(home(), settings);
        try {
            supervisor.start(step -> {});
            var api = new Api(
                    supervisor.declareRunning(), "cli", Secrets.read(folder).cli());
            return new AnInstance(folder, supervisor, api);
        } catch (IOException | RuntimeException e) {
            supervisor.close();
            throw e;
        }
    }

    DataFolder folder() {
        return folder;
    }

    Supervisor supervisor() {
        return supervisor;
    }

    Api api() {
        return api;
    }

    /** Ends a child as {@code kill -9} does and returns when it is gone. */
    void kill(String child) {
        var process = ProcessHandle.of(status(child).pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private ChildStatus status(String child) {
        return supervisor.instance().children().stream()
                .filter(one -> one.name().equals(child))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until every child serves. */
    void awaitReady() throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!supervisor.instance().children().stream()
                .allMatch(child -> child.pid() != 0 && child.state().equals("ready"))) {
            assertThat(System.nanoTime()).as("all children ready").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** 条件: something that comes true when the instance has worked long enough. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws Exception;
    }

    static void await(Condition condition) throws Exception {
        var deadline = System.nanoTime() + WORK.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @Override
    public void close() throws Exception {
        api.close();
        supervisor.close();
    }

    /** The project's folder. */
    static Path home() {
        var at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("embedded-clickhouse"))) {
            at = at.getParent();
        }
        return at;
    }
}
