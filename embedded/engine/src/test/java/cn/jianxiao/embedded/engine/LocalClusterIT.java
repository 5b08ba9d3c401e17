package cn.jianxiao.embedded.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalClusterIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void a_job_continues_from_the_newest_checkpoint_that_loads() throws Exception {
        try (var cluster = new LocalCluster(folder)) {
            assertThat(cluster.run(LocalClusterIT::counting).origin()).isEqualTo("the beginning");
            awaitCheckpointOtherThan(null);
        }
        var first = checkpoints().newestFirst().getFirst();

        try (var cluster = new LocalCluster(folder)) {
            assertThat(cluster.run(LocalClusterIT::counting).origin()).isEqualTo(first.toString());
            awaitCheckpointOtherThan(first);
        }
        var newest = checkpoints().newestFirst().getFirst();
        assertThat(newest).isNotEqualTo(first);

        damage(newest);
        try (var cluster = new LocalCluster(folder)) {
            assertThat(cluster.run(LocalClusterIT::counting).origin())
                    .isNotEqualTo(newest.toString())
                    .isNotEqualTo("the beginning");
        }
    }

    @Test
    void a_job_begins_anew_when_no_checkpoint_loads() throws Exception {
        try (var cluster = new LocalCluster(folder)) {
            cluster.run(LocalClusterIT::counting);
            awaitCheckpointOtherThan(null);
        }
        for (var checkpoint : checkpoints().newestFirst()) {
            damage(checkpoint);
        }
        try (var cluster = new LocalCluster(folder)) {
            assertThat(cluster.run(LocalClusterIT::counting).origin()).isEqualTo("the beginning");
        }
    }

    /** Numbers, slowly, with a state that knows how far it is. */
    private static void counting(StreamExecutionEnvironment environment) {
        environment
                .fromSequence(0, Long.MAX_VALUE)
                .uid("numbers")
                .map(number -> {
                    Thread.sleep(5); // the job's own pace, not the test's waiting
                    return number;
                })
                .returns(Long.class)
                .uid("pace")
                .sinkTo(new DiscardingSink<>())
                .uid("end");
    }

    private CheckpointFolder checkpoints() {
        return new CheckpointFolder(new FlinkSettings(folder).checkpoints());
    }

    private void awaitCheckpointOtherThan(@Nullable Path known) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (checkpoints().newestFirst().stream().allMatch(one -> one.equals(known))) {
            assertThat(System.nanoTime()).as("within " + PATIENCE).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** As a disk that filled up leaves it. */
    private static void damage(Path checkpoint) throws IOException {
        Files.write(checkpoint.resolve("_metadata"), new byte[] {1, 2, 3});
    }
}
