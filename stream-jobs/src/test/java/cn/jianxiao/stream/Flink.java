package cn.jianxiao.stream;

import java.nio.file.Path;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** A Flink of its own for each test, as strict about serialization as a product's. */
final class Flink {

    private Flink() {}

    static StreamExecutionEnvironment environment(Path folder) {
        return environment(settings(folder));
    }

    /** One whose job goes on from a savepoint. */
    static StreamExecutionEnvironment environmentFrom(Path savepoint, Path folder) {
        Configuration settings = settings(folder);
        settings.setString("execution.state-recovery.path", savepoint.toUri().toString());
        return environment(settings);
    }

    private static Configuration settings(Path folder) {
        Configuration settings = new Configuration();
        settings.setString("pipeline.generic-types", "false");
        settings.setString("execution.checkpointing.interval", "500 ms");
        settings.setString("execution.checkpointing.dir", folder.toUri().toString());
        settings.setString("restart-strategy.type", "fixed-delay");
        settings.setString("restart-strategy.fixed-delay.attempts", "3");
        settings.setString("restart-strategy.fixed-delay.delay", "100 ms");
        settings.setString("rest.bind-address", "127.0.0.1");
        settings.setString("taskmanager.memory.managed.size", "16m");
        // A savepoint of a little state is one file.
        settings.setString("execution.checkpointing.data-inline-threshold", "1 mb");
        return settings;
    }

    private static StreamExecutionEnvironment environment(Configuration settings) {
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(2, settings);
        env.setParallelism(2);
        return env;
    }
}
