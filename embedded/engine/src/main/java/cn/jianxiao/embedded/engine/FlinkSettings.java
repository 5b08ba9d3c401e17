package cn.jianxiao.embedded.engine;

import java.nio.file.Path;
import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;

/** Flink's settings for one small machine. */
record FlinkSettings(Path folder) {
    private static final int PARALLELISM = 2;
    private static final String LOOPBACK = "127.0.0.1";

    Path checkpoints() {
        return folder.resolve("checkpoints");
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    /** How the job is kept safe: state on the heap, written to disk every two seconds and kept after the end. */
    Configuration job() {
        return configuration(Map.ofEntries(
                Map.entry("execution.target", "local"),
                Map.entry("parallelism.default", Integer.toString(PARALLELISM)),
                Map.entry("pipeline.object-reuse", "true"),
                // How often time is told: a deadline is seen to at most so much after it has passed.
                Map.entry("pipeline.auto-watermark-interval", "100 ms"),
                // Everything has a serializer of its own; falling back to Kryo would be slow and would not evolve.
                Map.entry("pipeline.generic-types", "false"),
                Map.entry("state.backend.type", "hashmap"),
                Map.entry("execution.checkpointing.dir", checkpoints().toUri().toString()),
                Map.entry("execution.checkpointing.interval", "2 s"),
                Map.entry("execution.checkpointing.num-retained", "2"),
                Map.entry("execution.checkpointing.tolerable-failed-checkpoints", "1000"),
                Map.entry("execution.checkpointing.externalized-checkpoint-retention", "RETAIN_ON_CANCELLATION"),
                Map.entry("restart-strategy.type", "exponential-delay"),
                Map.entry("restart-strategy.exponential-delay.initial-backoff", "500 ms"),
                Map.entry("restart-strategy.exponential-delay.max-backoff", "15 s")));
    }

    /** How large the cluster is and where it listens. */
    MiniClusterConfiguration cluster() {
        var settings = configuration(Map.of(
                "io.tmp.dirs", temporary().toString(),
                "rest.address", LOOPBACK,
                "rest.bind-address", LOOPBACK,
                "rest.bind-port", "0",
                "web.submit.enable", "false",
                // One shuffle at parallelism 2 needs a few hundred buffers of 32 KiB, not the usual 64 MB.
                "taskmanager.memory.network.min", "24m",
                "taskmanager.memory.network.max", "24m",
                "taskmanager.memory.managed.size", "1m"));
        return new MiniClusterConfiguration.Builder()
                .setConfiguration(settings)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(PARALLELISM)
                .setCommonBindAddress(LOOPBACK)
                .build();
    }

    private static Configuration configuration(Map<String, String> settings) {
        return Configuration.fromMap(settings);
    }
}
