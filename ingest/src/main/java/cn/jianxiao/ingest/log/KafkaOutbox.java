package cn.jianxiao.ingest.log;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.Feedback;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.approval.event.Received;
import cn.jianxiao.approval.event.Rejection;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.approval.settings.ClockSettingsText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Publishes to Kafka: once per record and in order, kept by all replicas before it counts. */
public final class KafkaOutbox implements Outbox, SettingsLog, AutoCloseable {

    private static final int LONGEST_REQUEST = 4 << 20;

    private final Settings settings;
    private @Nullable KafkaProducer<byte[], byte[]> producer;

    /**
     * Where and how long.
     *
     * @param bootstrap any of the brokers, host:port
     * @param topicPrefix before each topic's name, empty in a product
     * @param patience how long a record may take to become durable
     */
    public record Settings(String bootstrap, String topicPrefix, Duration patience) {}

    /** Connects when the first record is sent, so that the application starts before its broker. */
    public KafkaOutbox(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Future<?> send(Envelope envelope) {
        Received content = envelope.content();
        byte[] key = content.key().getBytes(StandardCharsets.UTF_8);
        byte[] value = EnvelopeCodec.encode(envelope);
        long time = Math.max(0, timeOf(content).toEpochMilli());
        try {
            List<CompletableFuture<?>> kept = new ArrayList<>(2);
            for (String topic : topicsOf(content)) {
                kept.add(send(new ProducerRecord<>(topic, null, time, key, value)));
            }
            return kept.size() == 1 ? kept.get(0) : CompletableFuture.allOf(kept.toArray(CompletableFuture[]::new));
        } catch (KafkaException e) {
            throw unavailable(e);
        }
    }

    @Override
    public Future<?> send(ClockSettings clock) {
        byte[] value = ClockSettingsText.write(clock).getBytes(StandardCharsets.UTF_8);
        String topic = settings.topicPrefix() + "jianxiao.rules";
        try {
            return send(new ProducerRecord<>(topic, "clock".getBytes(StandardCharsets.UTF_8), value));
        } catch (KafkaException e) {
            throw unavailable(e);
        }
    }

    private OutboxUnavailable unavailable(KafkaException e) {
        return new OutboxUnavailable("Kafka at " + settings.bootstrap() + " takes no records", e);
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(settings.patience());
        }
    }

    private CompletableFuture<?> send(ProducerRecord<byte[], byte[]> message) {
        CompletableFuture<RecordMetadata> kept = new CompletableFuture<>();
        producer().send(message, (place, problem) -> {
            if (problem == null) {
                kept.complete(place);
            } else {
                kept.completeExceptionally(problem);
            }
        });
        return kept;
    }

    /**
     * All records of a project stand in one log, so that a job which reads it again reads it in the same order; the codes
     * stand in a topic of their own besides, for those who want to follow only them (docs/decisions/009-one-log.md).
     */
    private List<String> topicsOf(Received content) {
        String events = settings.topicPrefix() + "jianxiao.events";
        return switch (content) {
            case ApprovalEvent event -> List.of(events);
            case Rejection rejection -> List.of(events);
            case CodeRegistration head -> List.of(events);
            case Feedback feedback -> List.of(events);
            case ProjectCodes codes -> List.of(events, settings.topicPrefix() + "jianxiao.codes");
        };
    }

    /** When something happened; a rejection happens when it arrives. Kafka knows no time before 1970. */
    private static Instant timeOf(Received content) {
        return switch (content) {
            case ApprovalEvent event -> event.occurredAt();
            case Rejection rejection -> rejection.receivedAt();
            case CodeRegistration head -> head.updatedAt();
            case Feedback feedback -> feedback.occurredAt();
            case ProjectCodes codes -> codes.committedAt();
        };
    }

    private synchronized KafkaProducer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(configuration(), new ByteArraySerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private Map<String, Object> configuration() {
        int patience = Math.toIntExact(settings.patience().toMillis());
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.bootstrap(),
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.LINGER_MS_CONFIG,
                5,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                LONGEST_REQUEST,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                patience,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                Math.max(1, patience / 2),
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                patience);
    }
}
