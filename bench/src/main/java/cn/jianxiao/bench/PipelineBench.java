package cn.jianxiao.bench;

import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.embedded.kafka.Topics;
import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.stream.ApprovalJob;
import cn.jianxiao.stream.JobSettings;
import cn.jianxiao.stream.store.EncodedRow;
import cn.jianxiao.stream.store.RowSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.flink.api.connector.sink2.Sink;
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
                var cluster = Cluster.start(folder.inside("flink"))) {
            return new PipelineBench(engines, cluster, seen).walk(course);
        }
    }

    private Result walk(Course course) throws Exception {
        var warm = new Topics("warm.");
        var sample = Feed.fill(warm, engines.bootstrap(), course.warmUpEvents());
        for (var again = 0; again < course.warmUpRounds(); again++) {
            round(course, WARM_UP, warm, sample);
        }
        passes.clear();
        var measured = Feed.fill(Topics.PRODUCT, engines.bootstrap(), course.events());
        for (var round = 1; round <= course.rounds(); round++) {
            round(course, round, Topics.PRODUCT, measured);
        }
        return new Result(course.events(), passes);
    }

    private void round(Course course, int round, Topics topics, List<byte[]> sample) throws Exception {
        for (var stage : course.stages()) {
            var pass = switch (stage) {
                case DECODE -> decode(round, sample);
                case READ -> read(round, topics);
                case UNSTORED, UNSTORED_ROCKSDB -> unstored(stage, round, topics);
                case PIPELINE, PIPELINE_ROCKSDB -> pipeline(stage, round, topics);
            };
            passes.add(pass);
            seen.accept(pass);
        }
    }

    private Pass decode(int round, List<byte[]> sample) {
        var watch = Stopwatch.start(engines::cpu);
        var decoded = 0L;
        for (var message : sample) {
            // asking for the key keeps the compiler from leaving the work out
            decoded += EnvelopeCodec.decode(message).content().key() == null ? 0 : 1;
        }
        return watch.stop().pass(Stage.DECODE, round, decoded, 0);
    }

    private Pass read(int round, Topics topics) throws Exception {
        var settings = settings(topics, engines.database("default"));
        var watch = Stopwatch.start(engines::cpu);
        var result = cluster.run(
                null,
                environment -> ApprovalJob.records(environment, settings)
                        .filter(Counting.only())
                        .sinkTo(new DiscardingSink<>()));
        return watch.stop().pass(Stage.READ, round, Counting.of(result), 0);
    }

    private Pass unstored(Stage stage, int round, Topics topics) throws Exception {
        var settings = settings(topics, engines.database("default"));
        var watch = Stopwatch.start(engines::cpu);
        var events = job(stage, settings, new DiscardingSink<>());
        return watch.stop().pass(stage, round, events, 0);
    }

    private Pass pipeline(Stage stage, int round, Topics topics) throws Exception {
        var database = engines.newDatabase("bench");
        var settings = settings(topics, database);
        var watch = Stopwatch.start(engines::cpu);
        var events = job(stage, settings, new RowSink(settings.store(), settings.pace()));
        var reading = watch.stop();
        var pass = reading.pass(stage, round, events, linesOfTheAccount(database));
        engines.drop(database);
        return pass;
    }

    /** Runs the whole job; how many records it read. */
    private long job(Stage stage, JobSettings settings, Sink<EncodedRow> rows) throws Exception {
        return Counting.of(cluster.run(
                stage.state(),
                environment -> new ApprovalJob(
                                ApprovalJob.records(environment, settings).filter(Counting.andPassingOn()),
                                rows,
                                settings.asOf())
                        .attach()));
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
}
