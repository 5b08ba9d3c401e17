package cn.jianxiao.embedded.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.embedded.child.Tethered;
import cn.jianxiao.embedded.instance.Instance;
import cn.jianxiao.embedded.instance.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The restart logic, with children that start in a moment. */
class ChildIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void a_killed_child_is_started_again_and_counted() throws Exception {
        var child = new Child(spec("steady", Steady.class), () -> {}).start();
        child.awaitReady();
        for (var restarts = 1; restarts <= 2; restarts++) {
            var before = child.status().pid();
            ProcessHandle.of(before).orElseThrow().destroyForcibly();
            var expected = restarts;
            await(() -> child.status().restarts() == expected
                    && child.status().state().equals("ready"));
            assertThat(child.status().pid()).isNotEqualTo(before);
            assertThat(child.status().lastExit()).isEqualTo(137);
        }
        var last = child.status().pid();
        child.stop(PATIENCE);
        assertThat(child.status().state()).isEqualTo("stopped");
        assertThat(ProcessHandle.of(last).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void a_child_that_never_serves_is_given_up_after_some_tries() throws Exception {
        var child = new Child(spec("hopeless", Hopeless.class), () -> {}).start();
        assertThatThrownBy(child::awaitReady).isInstanceOf(ChildFailed.class).hasMessageContaining("hopeless");
        assertThat(child.status().lastExit()).isEqualTo(3);
        assertThat(child.status().restarts()).isEqualTo(Child.FIRST_TRIES - 1);
    }

    @Test
    void a_child_that_an_earlier_supervisor_left_is_ended_only_if_it_bears_our_mark() throws Exception {
        var left = start(spec("left", Steady.class));
        Orphans.end(recordOf(left), "-Dof.somebody=else");
        assertThat(left.isAlive()).isTrue();
        Orphans.end(recordOf(left), mark());
        assertThat(left.isAlive()).isFalse();
    }

    private static Instance recordOf(Process process) {
        var began = Processes.startedAt(process.toHandle()).orElseThrow();
        var child = new Instance.ChildStatus("left", process.pid(), began, "ready", 0, 0, null);
        return new Instance(1, Instant.EPOCH, Instance.State.RUNNING, "", "", "", "", List.of(child));
    }

    private static Process start(ChildSpec spec) throws IOException {
        var builder = new ProcessBuilder(spec.command());
        builder.environment().putAll(spec.environment());
        return builder.start();
    }

    private String mark() {
        return "-Djianxiao.data=" + folder;
    }

    private ChildSpec spec(String name, Class<?> main) {
        var ready = folder.resolve(name + ".ready");
        return new ChildSpec(
                name,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        mark(),
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        Tethered.class.getName(),
                        main.getName(),
                        ready.toString()),
                Map.of("CLASSPATH", System.getProperty("java.class.path")),
                0,
                new Readiness.Makes(ready),
                PATIENCE);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within " + PATIENCE).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    public static final class Steady {
        public static void main(String[] arguments) throws Exception {
            Files.writeString(Path.of(arguments[0]), "ready");
            Thread.currentThread().join();
        }
    }

    public static final class Hopeless {
        public static void main(String[] arguments) {
            System.exit(3);
        }
    }
}
