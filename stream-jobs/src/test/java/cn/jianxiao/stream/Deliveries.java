package cn.jianxiao.stream;

import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.approval.event.Received;
import cn.jianxiao.demo.DemoProjects;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.intake.Origin;
import cn.jianxiao.stream.project.RegistryStory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Records of demo projects, duplicates and dirt included, as they travel. */
final class Deliveries {

    static final LocalDate TODAY = LocalDate.of(2026, 10, 30);

    private static final AtomicLong NUMBERS = new AtomicLong();

    private Deliveries() {}

    static List<Incoming> of(long seed, int projects) {
        List<Incoming> deliveries = new ArrayList<>();
        DemoProjects.generate(seed, projects, TODAY).forEach(project -> {
            String key = project.registration().project();
            RegistryStory.of(project, new Random(seed)).forEach(record -> deliveries.add(delivery(record)));
            project.events().stream()
                    .filter(event -> !event.project().equals(key))
                    .forEach(event -> deliveries.add(delivery(event)));
        });
        return deliveries;
    }

    static Incoming delivery(Received content) {
        return new Incoming(new Origin("events", 0, NUMBERS.getAndIncrement()), new Envelope("batch", content));
    }

    /** How many of them the account has a line for: those that a source sent. */
    static long accounted(List<Incoming> deliveries) {
        return deliveries.stream()
                .filter(each -> !(each.envelope().content() instanceof ProjectCodes))
                .count();
    }

    static void publish(String bootstrap, String topic, List<Incoming> deliveries) {
        try (var producer = producer(bootstrap)) {
            for (Incoming each : deliveries) {
                producer.send(new ProducerRecord<>(
                        topic, each.key().getBytes(StandardCharsets.UTF_8), EnvelopeCodec.encode(each.envelope())));
            }
        }
    }

    static void publishRaw(String bootstrap, String topic, byte[] message) {
        try (var producer = producer(bootstrap)) {
            producer.send(new ProducerRecord<>(topic, message));
        }
    }

    private static KafkaProducer<byte[], byte[]> producer(String bootstrap) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap, "acks", "all");
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
