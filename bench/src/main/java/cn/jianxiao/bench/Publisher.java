package cn.jianxiao.bench;

import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.Received;
import cn.jianxiao.embedded.kafka.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** 发布: sends records to a topic as the intake does. */
final class Publisher implements AutoCloseable {

    private final String topic;
    private final Producer<byte[], byte[]> producer;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    private Publisher(String topic, Producer<byte[], byte[]> producer) {
        this.topic = topic;
        this.producer = producer;
    }

    static Publisher of(Topics topics, String bootstrap) {
        var producer = new KafkaProducer<>(settings(bootstrap), new ByteArraySerializer(), new ByteArraySerializer());
        return new Publisher(topics.events(), producer);
    }

    /** Sends without waiting; the message as it went over the wire. */
    byte[] send(Received content) {
        var key = content.key().getBytes(StandardCharsets.UTF_8);
        var message = EnvelopeCodec.encode(new Envelope("bench", content));
        producer.send(new ProducerRecord<>(topic, key, message), (kept, problem) -> {
            if (problem != null) {
                failure.compareAndSet(null, problem);
            }
        });
        return message;
    }

    /** @throws IllegalStateException when something that was sent is lost */
    void awaitDurable() {
        producer.flush();
        var problem = failure.get();
        if (problem != null) {
            throw new IllegalStateException("Kafka did not take all records", problem);
        }
    }

    private static Map<String, Object> settings(String bootstrap) {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.LINGER_MS_CONFIG,
                5);
    }

    @Override
    public void close() {
        producer.close();
    }
}
