package cn.jianxiao.embedded.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.embedded.cli.JianxiaoCommand;
import cn.jianxiao.embedded.demo.DemoData;
import cn.jianxiao.embedded.instance.DataFolder;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.replay.TableDifference;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills at random moments while records come, many times over; then everything is computed again from the log in one
 * undisturbed run, and every table compared.
 */
@EnabledIfSystemProperty(named = "jianxiao.long", matches = "true")
class KillLoopIT {

    private static final int KILLS = Integer.getInteger("jianxiao.kills", 20);
    private static final long SEED = Long.getLong("jianxiao.seed", 1);
    private static final int LONGEST_PEACE_MILLIS = 12_000;
    private static final int MORE_PROJECTS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC);

    /** The engine three times as often as the others: it is what has most to lose. */
    private static final List<String> CHILDREN = List.of("engine", "engine", "engine", "clickhouse", "web");

    @TempDir
    Path root;

    @Test
    void invariant_2_after_kills_at_random_moments_every_table_is_that_of_an_undisturbed_run() throws Exception {
        var random = new Random(SEED);
        var over = new AtomicBoolean();
        try (var instance = AnInstance.below(root);
                var senders = Executors.newSingleThreadExecutor()) {
            var sending = senders.submit(() -> send(instance, over));
            for (var kill = 1; kill <= KILLS; kill++) {
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_PEACE_MILLIS));
                var child = CHILDREN.get(random.nextInt(CHILDREN.size()));
                System.out.printf("seed %d, kill %d of %d: %s%n", SEED, kill, KILLS, child);
                instance.kill(child);
                instance.awaitReady();
            }
            over.set(true);
            System.out.printf("%,d records sent%n", sending.get());
            assertThat(differences(instance)).as("seed %d", SEED).isEmpty();
        }
    }

    /** Demo projects, each time those of the last time and some more. */
    private long send(AnInstance instance, AtomicBoolean over) throws Exception {
        var records = new long[1];
        for (var times = 1; !over.get(); times++) {
            var folder = new DataFolder(root.resolve("sent-" + times)).make();
            var before = records[0];
            DemoData.of(folder, true, times * MORE_PROJECTS, CLOCK)
                    .load(instance.api(), sent -> records[0] = before + sent);
        }
        return records[0];
    }

    private static List<TableDifference> differences(AnInstance instance) throws Exception {
        System.setProperty("jianxiao.home", AnInstance.home().toString());
        var exit = JianxiaoCommand.execute(
                new String[] {"replay", "--data", instance.folder().root().toString(), "--list", "5"},
                Map.of("LANG", "C"));
        assertThat(exit).isZero();
        var replay = new ReplayProcess(
                AnInstance.home(), instance.folder(), instance.supervisor().instance());
        try (var store = ClickHouse.open(replay.live())) {
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (true) {
                var tables = TableDifference.between(store, replay.live().database(), "jianxiao_replay");
                var differing =
                        tables.stream().filter(table -> table.differences() > 0).toList();
                if (differing.isEmpty() || System.nanoTime() > deadline) {
                    tables.forEach(System.out::println);
                    return differing;
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
    }
}
