package cn.jianxiao.stream;

import cn.jianxiao.embedded.kafka.SharedKafka;
import cn.jianxiao.embedded.kafka.Topics;
import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.stream.store.EncodedRow;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * A job that runs for ever, as a product's does, but for its time: it stops at a moment, so that two runs can be
 * compared.
 */
final class LiveRun implements AutoCloseable {

    static final Instant AS_OF = Instant.parse("2026-10-30T10:00:00Z");

    private final JobClient job;

    private LiveRun(JobClient job) {
        this.job = job;
    }

    /** Begins with an empty state. */
    static LiveRun start(Path folder, Topics topics, ClickHouseEndpoint store, Sink<EncodedRow> rows) throws Exception {
        return start(Flink.environment(folder), topics, store, rows);
    }

    /** Goes on from a savepoint. */
    static LiveRun from(Path savepoint, Path folder, Topics topics, ClickHouseEndpoint store, Sink<EncodedRow> rows)
            throws Exception {
        return start(Flink.environmentFrom(savepoint, folder), topics, store, rows);
    }

    private static LiveRun start(
            StreamExecutionEnvironment env, Topics topics, ClickHouseEndpoint store, Sink<EncodedRow> rows)
            throws Exception {
        JobSettings settings = JobSettings.of(SharedKafka.bootstrap(), store)
                .withTopics(topics.events(), topics.rules())
                .withTime(Duration.ofSeconds(1), Duration.ofSeconds(1));
        DataStream<String> clock = env.fromSource(
                        SettingsTopic.source(settings), WatermarkStrategy.noWatermarks(), "settings")
                .uid("settings");
        new ApprovalJob(ApprovalJob.records(env, settings), clock, rows, AS_OF, settings.rules()).attach();
        return new LiveRun(env.executeAsync());
    }

    Path stopWithSavepoint(Path folder) throws Exception {
        String savepoint = job.stopWithSavepoint(false, folder.toUri().toString(), SavepointFormatType.CANONICAL)
                .get();
        return Path.of(URI.create(savepoint));
    }

    @Override
    public void close() throws Exception {
        if (!job.getJobStatus().get().isGloballyTerminalState()) {
            job.cancel().get();
        }
    }
}
