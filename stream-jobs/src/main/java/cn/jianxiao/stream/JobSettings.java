package cn.jianxiao.stream;

import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.stream.store.SinkPace;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 作业设置.
 *
 * @param kafka the Kafka client's settings, {@code bootstrap.servers} at least
 * @param events the topic of everything that is received, and of the codes of each project
 * @param group the consumer group, which only shows how far the job has read
 * @param store where the rows go
 * @param pace when they go there
 * @param behind how much later than later ones an event may come without being late
 * @param silence how long a partition brings nothing before its time follows the wall clock
 * @param asOf where time stops in a run over what is there now; null in a live run, which never ends
 * @param settings the topic of the clock's settings
 * @param rules by what the job begins
 */
public record JobSettings(
        Map<String, String> kafka,
        String events,
        String settings,
        String group,
        ClickHouseEndpoint store,
        SinkPace pace,
        Duration behind,
        Duration silence,
        @Nullable Instant asOf,
        JobRules rules) {

    public JobSettings {
        kafka = Map.copyOf(kafka);
        if (!kafka.containsKey("bootstrap.servers")) {
            throw new IllegalArgumentException("bootstrap.servers says where Kafka is: it is missing");
        }
    }

    /** The standard settings of a live run. */
    public static JobSettings of(String bootstrapServers, ClickHouseEndpoint store) {
        return new JobSettings(
                Map.of("bootstrap.servers", bootstrapServers),
                "jianxiao.events",
                "jianxiao.rules",
                "jianxiao-approval",
                store,
                SinkPace.standard(),
                Duration.ofMinutes(1),
                Duration.ofSeconds(5),
                null,
                JobRules.shipped());
    }

    public JobSettings withTopics(String events, String settings) {
        return new JobSettings(kafka, events, settings, group, store, pace, behind, silence, asOf, rules);
    }

    public JobSettings withKafka(String key, String value) {
        Map<String, String> more = new TreeMap<>(kafka);
        more.put(key, value);
        return new JobSettings(more, events, settings, group, store, pace, behind, silence, asOf, rules);
    }

    public JobSettings withGroup(String group) {
        return new JobSettings(kafka, events, settings, group, store, pace, behind, silence, asOf, rules);
    }

    public JobSettings withPace(SinkPace pace) {
        return new JobSettings(kafka, events, settings, group, store, pace, behind, silence, asOf, rules);
    }

    public JobSettings withTime(Duration behind, Duration silence) {
        return new JobSettings(kafka, events, settings, group, store, pace, behind, silence, asOf, rules);
    }

    /** Reads what the topics hold at the start and ends, with time stopping at a moment. */
    public JobSettings withAsOf(Instant asOf) {
        return new JobSettings(kafka, events, settings, group, store, pace, behind, silence, asOf, rules);
    }

    public JobSettings withRules(JobRules rules) {
        return new JobSettings(kafka, events, settings, group, store, pace, behind, silence, asOf, rules);
    }
}
