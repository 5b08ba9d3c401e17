package cn.jianxiao.stream;

import cn.jianxiao.approval.link.InitiationMatters;
import cn.jianxiao.sql.ClickHouseEndpoint;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * 作业参数: {@code --name value} pairs over environment variables of the same name, so that a secret need not stand on a
 * command line.
 *
 * <pre>
 *   --kafka       JIANXIAO_KAFKA                 bootstrap servers
 *   --clickhouse  JIANXIAO_CLICKHOUSE            http://host:8123
 *   --database    JIANXIAO_CLICKHOUSE_DATABASE   jianxiao unless said otherwise
 *   --user        JIANXIAO_CLICKHOUSE_USER       default unless said otherwise
 *   --password    JIANXIAO_CLICKHOUSE_PASSWORD   empty unless said otherwise
 *   --initiation  JIANXIAO_INITIATION_MATTERS    a file with the matters of the initiation stage (GD6), else those shipped
 *   --as-of       JIANXIAO_AS_OF                 reads what is there and ends, time stopping then
 *   --kafka.NAME                                 any setting of the Kafka client
 * </pre>
 */
final class JobArguments {

    private static final String KAFKA_CLIENT = "kafka.";

    private final Map<String, String> named = new HashMap<>();
    private final Map<String, String> environment;

    JobArguments(String[] arguments, Map<String, String> environment) {
        this.environment = environment;
        for (int i = 0; i < arguments.length; i += 2) {
            if (!arguments[i].startsWith("--") || i + 1 == arguments.length) {
                throw new IllegalArgumentException("Arguments are --name value pairs, not " + arguments[i]);
            }
            named.put(arguments[i].substring(2), arguments[i + 1]);
        }
    }

    JobSettings settings() {
        ClickHouseEndpoint store = new ClickHouseEndpoint(
                required("clickhouse", "JIANXIAO_CLICKHOUSE"),
                optional("database", "JIANXIAO_CLICKHOUSE_DATABASE", "jianxiao"),
                optional("user", "JIANXIAO_CLICKHOUSE_USER", "default"),
                optional("password", "JIANXIAO_CLICKHOUSE_PASSWORD", ""));
        JobSettings settings = JobSettings.of(required("kafka", "JIANXIAO_KAFKA"), store);
        for (Map.Entry<String, String> each : named.entrySet()) {
            if (each.getKey().startsWith(KAFKA_CLIENT)) {
                settings = settings.withKafka(each.getKey().substring(KAFKA_CLIENT.length()), each.getValue());
            }
        }
        String initiation = optional("initiation", "JIANXIAO_INITIATION_MATTERS", "");
        if (!initiation.isEmpty()) {
            settings = settings.withRules(settings.rules().withInitiation(InitiationMatters.read(Path.of(initiation))));
        }
        String asOf = optional("as-of", "JIANXIAO_AS_OF", "");
        return asOf.isEmpty() ? settings : settings.withAsOf(Instant.parse(asOf));
    }

    private String required(String name, String variable) {
        String value = optional(name, variable, "");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("--" + name + " or " + variable + " is missing");
        }
        return value;
    }

    private String optional(String name, String variable, String otherwise) {
        String value = named.getOrDefault(name, environment.getOrDefault(variable, ""));
        return value.isBlank() ? otherwise : value;
    }
}
