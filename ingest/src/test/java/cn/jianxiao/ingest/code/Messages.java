package cn.jianxiao.ingest.code;

import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EnvelopeCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Every message of a topic, repeated ones too, those of one project in their order. */
public final class Messages {

    /** One message under its key. */
    public record Message(String key, Envelope envelope) {}

    private Messages() {}

    public static List<Message> read(String bootstrap, String topic) {
        List<Message> messages = new ArrayList<>();
        each(bootstrap, topic, messages::add);
        return messages;
    }

    /** One after the other, as they may be more than memory holds. */
    public static void each(String bootstrap, String topic, Consumer<Message> taker) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            Duration patience = Duration.ofMinutes(2);
            long deadline = System.nanoTime() + patience.toNanos();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("not read to the end of " + topic + " within " + patience);
                }
                consumer.poll(Duration.ofMillis(200))
                        .forEach(message ->
                                taker.accept(new Message(message.key(), EnvelopeCodec.decode(message.value()))));
            }
        }
    }
}
