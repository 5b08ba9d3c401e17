package cn.jianxiao.bench;

import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.embedded.kafka.Topics;
import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.stream.ApprovalJob;
import cn.jianxiao.stream.JobSettings;
import cn.jianxiao.stream.store.RowSink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/**
 * 全程测量: the whole job beside reading alone, from the same topics, in turns, so that whatever else the machine does
 * strikes both.
 */
final class PipelineBench {

    private static final int WARM_UP = 0;

    private final Engines engines;
    private final Cluster cluster;
    private final Consumer<Pass> seen;
    private final List<Pass> passes = new ArrayList<>();
    private final Map<Integer, Long> stored = new HashMap<>();

    private PipelineBench(Engines engines, Cluster cluster, Consumer<Pass> seen) {
        this.engines = engines;
        this.cluster = cluster;
        this.seen = seen;
    }

    /**
     * Starts everything, measures, and leaves nothing behind.
     *
     * @param seen told of each pass as it ends, the warm-up as round 0 included
     */
    static Result run(Course course, Consumer<Pass> seen) throws Exception {
        try (var folder = Folder.create();
                var engines = Engines.start(folder);
                var cluster = Cluster.start(folder.inside("checkpoints"))) {
            return new PipelineBench(engines, cluster, seen).walk(course);
        }
    }

    private Result walk(Course course) throws Exception {
        var warm = new Topics("warm.");
        round(WARM_UP, warm, Feed.fill(warm, engines.bootstrap(), course.warmUpEvents()));
        passes.clear();
        stored.clear();
        var sample = Feed.fill(Topics.PRODUCT, engines.bootstrap(), course.events());
        for (var round = 1; round <= course.rounds(); round++) {
            round(round, Topics.PRODUCT, sample);
        }
        return new Result(course.events(), passes, stored);
    }

    private void round(int round, Topics topics, List<byte[]> sample) throws Exception {
        decode(round, sample);
        read(round, topics);
        pipeline(round, topics);
    }

    private void decode(int round, List<byte[]> sample) {
        var watch = Stopwatch.start(engines::cpu);
        var decoded = 0L;
        for (var message : sample) {
            // asking for the key keeps the compiler from leaving the work out
            decoded += EnvelopeCodec.decode(message).content().key() == null ? 0 : 1;
        }
        keep(watch.stop().pass(Stage.DECODE, round, decoded));
    }

    private void read(int round, Topics topics) throws Exception {
        var settings = settings(topics, engines.database("default"));
        var watch = Stopwatch.start(engines::cpu);
        var result = cluster.run(environment -> ApprovalJob.records(environment, settings)
                .filter(Counting.only())
                .sinkTo(new DiscardingSink<>()));
        keep(watch.stop().pass(Stage.READ, round, Counting.of(result)));
    }

    private void pipeline(int round, Topics topics) throws Exception {
        var database = engines.newDatabase("bench_" + round);
        var settings = settings(topics, database);
        var watch = Stopwatch.start(engines::cpu);
        var result = cluster.run(environment -> new ApprovalJob(
                        ApprovalJob.records(environment, settings).filter(Counting.andPassingOn()),
                        new RowSink(settings.store(), settings.pace()),
                        settings.asOf())
                .attach());
        keep(watch.stop().pass(Stage.PIPELINE, round, Counting.of(result)));
        stored.put(round, linesOfTheAccount(database));
        engines.drop(database);
    }

    private JobSettings settings(Topics topics, ClickHouseEndpoint database) {
        return JobSettings.of(engines.bootstrap(), database)
                .withTopics(topics.events(), topics.rules())
                .withAsOf(Feed.AS_OF);
    }

    private static long linesOfTheAccount(ClickHouseEndpoint database) {
        try (var clickHouse = ClickHouse.open(database)) {
            var count = clickHouse
                    .query("SELECT count() FROM intake FINAL", Map.of())
                    .rows()
                    .getFirst()
                    .getFirst();
            return ((Number) Objects.requireNonNull(count)).longValue();
        }
    }

    private void keep(Pass pass) {
        passes.add(pass);
        seen.accept(pass);
    }
}
