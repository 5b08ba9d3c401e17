package cn.jianxiao.ingest.push;

import cn.jianxiao.ingest.log.Carrier;
import cn.jianxiao.ingest.step.Intake;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * 推送接入: takes what systems push to a topic through the same steps as what they post. A message is a record, a JSON array
 * of records, or a record a line; see {@link PushedBatch} for its headers. What was read counts as read when all of it is
 * durable: after a crash some is read again, which changes nothing.
 *
 * <p>Several instances share the topic's partitions among themselves.
 */
public final class PushedRecords implements AutoCloseable {

    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final byte[] NOTHING = {};
    private static final int MOST_MESSAGES = 500;
    private static final int MOST_BYTES = 8 << 20;

    private final Settings settings;
    private final Intake intake;
    private final Carrier carrier;
    private @Nullable KafkaConsumer<byte[], byte[]> consumer;

    /**
     * Where they come from.
     *
     * @param bootstrap any of the brokers, host:port
     * @param topicPrefix before the names of topic and group, empty in a product
     */
    public record Settings(String bootstrap, String topicPrefix) {

        String topic() {
            return topicPrefix + "jianxiao.pushed";
        }

        String group() {
            return topicPrefix + "jianxiao.intake";
        }
    }

    public PushedRecords(Settings settings, Intake intake, Carrier.Pace pace) {
        this.settings = settings;
        this.intake = intake;
        this.carrier = new Carrier("pushed-records", this::take, pace);
    }

    public void start() {
        carrier.start();
    }

    /** Ends when what was read last is durable, or patience is at its end. */
    @Override
    public void close() {
        carrier.close();
        leave();
    }

    /** Takes the next few messages; whether there were any. */
    private boolean take() {
        try {
            KafkaConsumer<byte[], byte[]> reading = consumer();
            Map<PushedBatch, List<byte[]>> batches = new LinkedHashMap<>();
            for (ConsumerRecord<byte[], byte[]> message : reading.poll(GLANCE)) {
                batches.computeIfAbsent(PushedBatch.of(message), batch -> new ArrayList<>())
                        .add(message.value() == null ? NOTHING : message.value());
            }
            batches.forEach((batch, messages) ->
                    intake.take(batch.kind(), new MessageRecords(messages.iterator()), batch.name()));
            if (!batches.isEmpty()) {
                reading.commitSync();
            }
            return !batches.isEmpty();
        } catch (RuntimeException e) {
            leave(); // the next one begins where the last one was sure
            throw e;
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        KafkaConsumer<byte[], byte[]> open = consumer;
        if (open == null) {
            open = new KafkaConsumer<>(configuration(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
            open.subscribe(List.of(settings.topic()));
            consumer = open;
        }
        return open;
    }

    private void leave() {
        KafkaConsumer<byte[], byte[]> open = consumer;
        consumer = null;
        if (open != null) {
            open.close();
        }
    }

    private Map<String, Object> configuration() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.bootstrap(),
                ConsumerConfig.GROUP_ID_CONFIG,
                settings.group(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                MOST_MESSAGES,
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                MOST_BYTES,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false);
    }
}
