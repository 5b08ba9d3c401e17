package cn.jianxiao.stream;

import java.nio.file.Path;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** A Flink of its own for each test, as strict about serialization as a product's. */
final class Flink {

    private Flink() {}

    static StreamExecutionEnvironment environment(Path folder) {
        Configuration settings = new Configuration();
        settings.setString("pipeline.generic-types", "false");
        settings.setString("execution.checkpointing.interval", "500 ms");
        settings.setString("execution.checkpointing.dir", folder.toUri().toString());
        settings.setString("restart-strategy.type", "fixed-delay");
        settings.setString("restart-strategy.fixed-delay.attempts", "3");
        settings.setString("restart-strategy.fixed-delay.delay", "100 ms");
        settings.setString("rest.bind-address", "127.0.0.1");
        settings.setString("taskmanager.memory.managed.size", "16m");
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(2, settings);
        env.setParallelism(2);
        return env;
    }
}
