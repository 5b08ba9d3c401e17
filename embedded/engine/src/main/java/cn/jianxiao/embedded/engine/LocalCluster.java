package cn.jianxiao.embedded.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.flink.core.execution.RecoveryClaimMode;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobgraph.SavepointRestoreSettings;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 单机集群: Flink inside this JVM, with the way back that Flink leaves to whoever runs it: a job continues from the newest
 * checkpoint that loads, whichever job made it, and begins anew when none does. Beginning anew is harmless: the topics
 * keep everything, and rows written twice are one.
 */
final class LocalCluster implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LocalCluster.class);

    private final FlinkSettings settings;
    private final CheckpointFolder checkpoints;
    private final MiniCluster cluster;

    LocalCluster(Path folder) throws Exception {
        settings = new FlinkSettings(folder);
        checkpoints = new CheckpointFolder(settings.checkpoints());
        Files.createDirectories(settings.temporary());
        checkpoints.prune();
        cluster = new MiniCluster(settings.cluster());
        cluster.start();
    }

    /** @param job adds its operators to an environment; called once for each attempt */
    RunningJob run(Consumer<StreamExecutionEnvironment> job) throws Exception {
        for (var checkpoint : checkpoints.newestFirst()) {
            var attempt = submit(job, Optional.of(checkpoint));
            if (attempt.comesToRun()) {
                return attempt;
            }
            LOG.warn("the checkpoint {} does not load, an older one is tried", checkpoint);
            attempt.giveUp();
        }
        var fresh = submit(job, Optional.empty());
        if (!fresh.comesToRun()) {
            throw new IOException("the job does not start: " + fresh.failure(), fresh.cause());
        }
        return fresh;
    }

    private RunningJob submit(Consumer<StreamExecutionEnvironment> job, Optional<Path> from) throws Exception {
        var environment = StreamExecutionEnvironment.getExecutionEnvironment(settings.job());
        job.accept(environment);
        var graph = environment.getStreamGraph().getJobGraph();
        from.ifPresent(checkpoint -> continueFrom(checkpoint, graph));
        cluster.submitJob(graph).get();
        return new RunningJob(
                cluster, graph.getJobID(), from.map(Path::toString).orElse("the beginning"));
    }

    /** Not claimed: Flink would delete it as soon as it has one of its own, which may turn out not to load. */
    private static void continueFrom(Path checkpoint, JobGraph graph) {
        graph.setSavepointRestoreSettings(
                SavepointRestoreSettings.forPath(checkpoint.toUri().toString(), false, RecoveryClaimMode.NO_CLAIM));
    }

    /** The job's checkpoints stay. */
    @Override
    public void close() throws Exception {
        cluster.close();
    }
}
