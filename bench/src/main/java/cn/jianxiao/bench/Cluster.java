package cn.jianxiao.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;

/** 单机集群: Flink in this process, as many slots as the machine has cores; started once for all passes. */
final class Cluster implements AutoCloseable {

    private final MiniCluster cluster;
    private final Configuration job;

    private Cluster(MiniCluster cluster, Configuration job) {
        this.cluster = cluster;
        this.job = job;
    }

    static Cluster start(Path folder) throws Exception {
        var slots = Runtime.getRuntime().availableProcessors();
        var cluster = new MiniCluster(new MiniClusterConfiguration.Builder()
                .setConfiguration(Configuration.fromMap(Map.of(
                        "rest.bind-address", "127.0.0.1",
                        "rest.bind-port", "0",
                        "io.tmp.dirs", folder.toString(),
                        "taskmanager.memory.managed.size", "1m")))
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(slots)
                .setCommonBindAddress("127.0.0.1")
                .build());
        cluster.start();
        return new Cluster(cluster, settings(slots, folder.resolve("checkpoints")));
    }

    private static Configuration settings(int slots, Path checkpoints) {
        return Configuration.fromMap(Map.of(
                "parallelism.default", Integer.toString(slots),
                "pipeline.object-reuse", "true",
                "pipeline.generic-types", "false",
                "execution.checkpointing.dir", checkpoints.toUri().toString(),
                "execution.checkpointing.interval", "10 s",
                // State on the heap is written as a whole: not more often than a large one can be.
                "execution.checkpointing.min-pause", "30 s",
                // A job at the end of its input would wait for one more checkpoint: that is not work.
                "execution.checkpointing.checkpoints-after-tasks-finish", "false",
                // A measurement that fell over and began anew is none.
                "restart-strategy.type", "none"));
    }

    /**
     * Runs a bounded job to its end.
     *
     * @param state null for one that keeps nothing
     */
    JobExecutionResult run(@Nullable StateBackend state, Consumer<StreamExecutionEnvironment> builder)
            throws Exception {
        var configuration = new Configuration(job);
        configuration.addAll(Configuration.fromMap((state == null ? StateBackend.HASHMAP : state).settings()));
        var environment = StreamExecutionEnvironment.getExecutionEnvironment(configuration);
        builder.accept(environment);
        return cluster.executeJobBlocking(environment.getStreamGraph().getJobGraph());
    }

    @Override
    public void close() throws Exception {
        cluster.close();
    }
}
