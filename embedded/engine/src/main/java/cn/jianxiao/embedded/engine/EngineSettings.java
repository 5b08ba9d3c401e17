package cn.jianxiao.embedded.engine;

import cn.jianxiao.approval.link.InitiationMatters;
import cn.jianxiao.embedded.child.Variable;
import cn.jianxiao.embedded.kafka.KafkaBroker;
import cn.jianxiao.sql.ClickHouseEndpoint;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the supervisor tells the engine.
 *
 * @param folder everything that the engine keeps
 * @param ready a file to make when the job runs
 * @param initiation which matters come under a project's own code only (GD6)
 * @param existingKafka empty when the engine is to be the broker itself
 */
record EngineSettings(
        Path folder,
        Path ready,
        Optional<String> existingKafka,
        KafkaBroker.Settings ownKafka,
        ClickHouseEndpoint store,
        InitiationMatters initiation) {
    static EngineSettings fromEnvironment() {
        var folder = Path.of(Variable.ENGINE_FOLDER.required());
        return new EngineSettings(
                folder,
                Path.of(Variable.ENGINE_READY.required()),
                Optional.ofNullable(Variable.KAFKA_BOOTSTRAP.value()),
                new KafkaBroker.Settings(
                        folder.resolve("kafka"), port(Variable.KAFKA_PORT), port(Variable.KAFKA_CONTROLLER_PORT)),
                toldStore(),
                toldInitiation());
    }

    /** Which matters come under a project's own code only. */
    static InitiationMatters toldInitiation() {
        return Optional.ofNullable(Variable.INITIATION_MATTERS.value())
                .map(file -> InitiationMatters.read(Path.of(file)))
                .orElseGet(InitiationMatters::shipped);
    }

    /** Where the rows go. */
    static ClickHouseEndpoint toldStore() {
        return new ClickHouseEndpoint(
                Variable.CLICKHOUSE_URL.required(),
                Variable.CLICKHOUSE_DATABASE.required(),
                Variable.CLICKHOUSE_USER.required(),
                Optional.ofNullable(Variable.CLICKHOUSE_PASSWORD.value()).orElse(""));
    }

    private static int port(Variable variable) {
        var value = variable.value();
        return value == null ? 0 : Integer.parseInt(value);
    }
}
