package cn.jianxiao.embedded.child;

import org.jspecify.annotations.Nullable;

/**
 * 环境变量: how the supervisor tells its children where everything is. Environment and not command line, because other
 * users of the machine can read a command line.
 */
public enum Variable {
    CLICKHOUSE_URL,
    CLICKHOUSE_USER,
    CLICKHOUSE_PASSWORD,
    CLICKHOUSE_DATABASE,
    CLICKHOUSE_DATA,
    CLICKHOUSE_PORT,
    CLICKHOUSE_MEMORY,
    /** Where Kafka is; given to the engine only when it is not the engine itself. */
    KAFKA_BOOTSTRAP,
    KAFKA_PORT,
    KAFKA_CONTROLLER_PORT,
    /** The engine's own folder: records, checkpoints, temporary files. */
    ENGINE_FOLDER,
    /** A file that the engine makes when its job runs. */
    ENGINE_READY,
    /** Of a replay: the moment, a file with the clock's settings, and whether only what had arrived counts. */
    REPLAY_AS_OF,
    REPLAY_SETTINGS,
    REPLAY_KNOWN_THEN,
    /** A file of records that stand in the place of the log's events. */
    REPLAY_RECORDS,
    REGISTRY_URL,
    REGISTRY_USER,
    REGISTRY_PASSWORD,
    /** A file with the matters that come under a project's own code only (GD6), where the shipped ones are not meant. */
    INITIATION_MATTERS,
    /** The folder whose files are brought in by themselves. */
    INGEST_DROP,
    CLI_PASSWORD,
    DEMO,
    DATA;

    /** As the environment spells it: {@code JIANXIAO_CLICKHOUSE_URL}. */
    public String key() {
        return "JIANXIAO_" + name();
    }

    /** Null when it is not set or blank. */
    public @Nullable String value() {
        var value = System.getenv(key());
        return value == null || value.isBlank() ? null : value;
    }

    /**
     * @throws IllegalStateException naming the variable when it is not set
     */
    public String required() {
        var value = value();
        if (value == null) {
            throw new IllegalStateException("the environment variable " + key() + " is not set");
        }
        return value;
    }
}
