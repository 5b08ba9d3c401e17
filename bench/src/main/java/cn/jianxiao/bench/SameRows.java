package cn.jianxiao.bench;

import cn.jianxiao.approval.event.Received;
import cn.jianxiao.demo.DemoProjects;
import cn.jianxiao.embedded.kafka.Topics;
import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.replay.TableDifference;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * 同样的事件，同样的行: the same records in every {@link Way} through the real engines, each into a database of its own, and all
 * tables of each beside those of the batch run.
 */
final class SameRows {

    /** For time to pass in a job that has read everything. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Engines engines;
    private final Folder folder;
    private final List<Received> records;
    private final long seed;

    private SameRows(Engines engines, Folder folder, List<Received> records, long seed) {
        this.engines = engines;
        this.folder = folder;
        this.records = records;
        this.seed = seed;
    }

    /**
     * Starts everything, sends the records in each way, and leaves nothing behind.
     *
     * @param seen told of each way as it is done
     */
    static List<WayResult> run(int projects, long seed, Consumer<WayResult> seen) throws Exception {
        try (var folder = Folder.create();
                var engines = Engines.start(folder)) {
            var same = new SameRows(engines, folder, records(projects, seed), seed);
            var results = new ArrayList<WayResult>();
            for (var way : Way.values()) {
                var result = same.go(way);
                results.add(result);
                seen.accept(result);
            }
            return results;
        }
    }

    /** In the order of their arrival, projects mixed. */
    private static List<Received> records(int projects, long seed) {
        return DemoProjects.generate(seed, projects, Feed.TODAY)
                .<Received>flatMap(
                        project -> Stream.concat(Stream.of(project.registration()), project.events().stream()))
                .sorted(Comparator.comparing(Received::receivedAt))
                .toList();
    }

    private WayResult go(Way way) throws Exception {
        var began = System.nanoTime();
        var topics = new Topics(name(way) + ".");
        topics.createAt(engines.bootstrap());
        var database = engines.newDatabase(name(way));
        var job = new LiveJob(engines.bootstrap(), topics, database, Feed.AS_OF, checkpoints(way));
        var sent = ordered(way);
        try (var publisher = Publisher.of(topics, engines.bootstrap());
                var store = ClickHouse.open(database)) {
            var delivery = new WayDelivery(publisher, store, sent);
            var restarts = switch (way) {
                case BATCH -> {
                    delivery.sendAll();
                    job.runAsBatch();
                    yield 0;
                }
                case IN_ORDER, SHUFFLED, DOUBLED -> {
                    job.start();
                    delivery.sendAll();
                    yield 0;
                }
                case RESTARTED -> restarted(job, delivery);
            };
            delivery.awaitRead(sent.size());
            var tables = way == Way.BATCH ? compared(store, database) : settled(store, database);
            if (way != Way.BATCH) {
                job.stop();
            }
            return new WayResult(way, sent.size(), restarts, Duration.ofNanos(System.nanoTime() - began), tables);
        }
    }

    private List<Received> ordered(Way way) {
        var random = new Random(seed);
        var sent = new ArrayList<>(records);
        switch (way) {
            case BATCH, IN_ORDER, RESTARTED -> {}
            case SHUFFLED -> Collections.shuffle(sent, random);
            case DOUBLED -> {
                var again = new ArrayList<>(records);
                Collections.shuffle(again, random);
                sent.addAll(again);
            }
        }
        return sent;
    }

    /** A failure of the job, a stop with a savepoint and a kill, each while records come. */
    private static int restarted(LiveJob job, WayDelivery delivery) throws Exception {
        Stumble.after(delivery.quarter() / 2);
        job.start();
        delivery.sendQuarter();
        delivery.awaitRead(delivery.quarter());
        if (!Stumble.happened()) {
            throw new IllegalStateException("The job did not fail where it was to");
        }
        delivery.sendQuarter();
        delivery.awaitRead(delivery.quarter() + 1);
        job.stopAndGoOn();
        delivery.sendQuarter();
        delivery.awaitRead(2 * delivery.quarter() + 1);
        job.killAndGoOn();
        delivery.sendRest();
        return 3;
    }

    /** As soon as nothing differs, or as it is when patience ends: a live job's time comes after its records. */
    private List<TableDifference> settled(ClickHouse store, ClickHouseEndpoint database) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var tables = compared(store, database);
        while (tables.stream().anyMatch(table -> table.differences() > 0) && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(500);
            tables = compared(store, database);
        }
        return tables;
    }

    private static List<TableDifference> compared(ClickHouse store, ClickHouseEndpoint database) {
        return TableDifference.between(store, name(Way.BATCH), database.database());
    }

    private Path checkpoints(Way way) throws IOException {
        return folder.inside("checkpoints-" + name(way));
    }

    private static String name(Way way) {
        return way.name().toLowerCase(Locale.ROOT);
    }
}
