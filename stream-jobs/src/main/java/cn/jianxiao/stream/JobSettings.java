package cn.jianxiao.stream;

import cn.jianxiao.approval.link.InitiationMatters;
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
 * @param initiation which matters come under a project's own code only (GD6)
 */
public record JobSettings(
        Map<String, String> kafka,
        String events,
        String group,
        ClickHouseEndpoint store,
        SinkPace pace,
        Duration behind,
        Duration silence,
        @Nullable Instant asOf,
        InitiationMatters initiation) {

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
                "jianxiao-approval",
                store,
                SinkPace.standard(),
                Duration.ofMinutes(1),
                Duration.ofSeconds(5),
                null,
                InitiationMatters.shipped());
    }

    public JobSettings withTopic(String events) {
        return new JobSettings(kafka, events, group, store, pace, behind, silence, asOf, initiation);
    }

    public JobSettings withKafka(String key, String value) {
        Map<String, String> more = new TreeMap<>(kafka);
        more.put(key, value);
        return new JobSettings(more, events, group, store, pace, behind, silence, asOf, initiation);
    }

    public JobSettings withGroup(String group) {
        return new JobSettings(kafka, events, group, store, pace, behind, silence, asOf, initiation);
    }

    public JobSettings withPace(SinkPace pace) {
        return new JobSettings(kafka, events, group, store, pace, behind, silence, asOf, initiation);
    }

    public JobSettings withTime(Duration behind, Duration silence) {
        return new JobSettings(kafka, events, group, store, pace, behind, silence, asOf, initiation);
    }

    /** Reads what the topics hold at the start and ends, with time stopping at a moment. */
    public JobSettings withAsOf(Instant asOf) {
        return new JobSettings(kafka, events, group, store, pace, behind, silence, asOf, initiation);
    }

    public JobSettings withInitiation(InitiationMatters initiation) {
        return new JobSettings(kafka, events, group, store, pace, behind, silence, asOf, initiation);
    }
}
