package cn.jianxiao.bench;

import cn.jianxiao.embedded.kafka.Topics;
import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.stream.ApprovalJob;
import cn.jianxiao.stream.JobSettings;
import cn.jianxiao.stream.store.RowSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;

/** 常驻作业: the product's job with its time stopped at a moment, so that every run of it ends with the same rows. */
final class LiveJob {

    private static final String CHECKPOINT = "_metadata";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final JobSettings settings;
    private final Instant asOf;
    private final Path folder;
    private @Nullable JobClient client;

    /** @param folder where its checkpoints go */
    LiveJob(String bootstrap, Topics topics, ClickHouseEndpoint store, Instant asOf, Path folder) {
        this.settings = JobSettings.of(bootstrap, store)
                .withTopics(topics.events(), topics.rules())
                .withTime(Duration.ofMinutes(1), Duration.ofSeconds(1));
        this.asOf = asOf;
        this.folder = folder;
    }

    /** Over what the topic holds, to its end, as a batch. */
    void runAsBatch() throws Exception {
        var environment = environment(null);
        environment.setRuntimeMode(RuntimeExecutionMode.BATCH);
        attach(environment, settings.withAsOf(asOf));
        environment.execute();
    }

    /** Begins with an empty state. */
    void start() throws Exception {
        startFrom(null);
    }

    /** Stops with a savepoint and goes on from it. */
    void stopAndGoOn() throws Exception {
        var savepoint = running()
                .stopWithSavepoint(
                        false, folder.resolve("savepoints").toUri().toString(), SavepointFormatType.CANONICAL)
                .get();
        startFrom(savepoint);
    }

    /** Ends it without a word and goes on from its newest checkpoint, with what it had stored since behind it. */
    void killAndGoOn() throws Exception {
        awaitCheckpoint();
        running().cancel().get();
        startFrom(newestCheckpoint().orElseThrow().toUri().toString());
    }

    void stop() throws Exception {
        running().cancel().get();
    }

    private void startFrom(@Nullable String origin) throws Exception {
        var environment = environment(origin);
        attach(environment, settings);
        client = environment.executeAsync();
    }

    private void attach(StreamExecutionEnvironment environment, JobSettings job) {
        var records = ApprovalJob.records(environment, job).filter(new Stumble());
        new ApprovalJob(records, new RowSink(job.store(), job.pace()), asOf).attach();
    }

    private StreamExecutionEnvironment environment(@Nullable String origin) {
        var configuration = Configuration.fromMap(Map.of(
                "pipeline.generic-types", "false",
                "execution.checkpointing.interval", "500 ms",
                "execution.checkpointing.dir",
                        folder.resolve("checkpoints").toUri().toString(),
                "execution.checkpointing.externalized-checkpoint-retention", "RETAIN_ON_CANCELLATION",
                "restart-strategy.type", "fixed-delay",
                "restart-strategy.fixed-delay.attempts", "3",
                "restart-strategy.fixed-delay.delay", "100 ms",
                "rest.bind-address", "127.0.0.1",
                "rest.bind-port", "0",
                "taskmanager.memory.managed.size", "16m"));
        if (origin != null) {
            configuration.setString("execution.state-recovery.path", origin);
        }
        var environment = StreamExecutionEnvironment.createLocalEnvironment(2, configuration);
        environment.setParallelism(2);
        return environment;
    }

    private JobClient running() {
        if (client == null) {
            throw new IllegalStateException("The job was not started");
        }
        return client;
    }

    /** A job that has just begun has none yet. */
    private void awaitCheckpoint() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (newestCheckpoint().isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new IOException("no checkpoint under " + folder);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private Optional<Path> newestCheckpoint() throws IOException {
        try (var folders = Files.walk(folder.resolve("checkpoints"))) {
            return folders.filter(each -> Files.exists(each.resolve(CHECKPOINT)))
                    .max(Comparator.comparing(
                            each -> each.resolve(CHECKPOINT).toFile().lastModified()));
        }
    }
}
