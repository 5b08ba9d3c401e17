package cn.jianxiao.embedded.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Numbered records in a topic: dated long ago, as history is. */
final class Records {
    private static final long LONG_AGO = 1_000_000_000_000L;

    private Records() {}

    static SortedSet<String> numbered(int from, int to) {
        var numbers = new TreeSet<String>();
        for (var n = from; n < to; n++) {
            numbers.add("%04d".formatted(n));
        }
        return numbers;
    }

    static void send(String bootstrap, String topic, int from, int to) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrap, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            numbered(from, to).forEach(n -> producer.send(new ProducerRecord<>(topic, null, LONG_AGO, n, n)));
            producer.flush();
        }
    }

    /** From the beginning up to where the topic ended when the reading began. */
    static SortedSet<String> readAll(String bootstrap, String topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrap);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var values = new TreeSet<String>();
            var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("not read to the end of " + topic + " within 30 s");
                }
                consumer.poll(Duration.ofMillis(200)).forEach(one -> values.add(one.value()));
            }
            return values;
        }
    }
}
