package cn.jianxiao.stream;

import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.Received;
import cn.jianxiao.demo.DemoProjects;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.intake.Origin;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Records of demo projects, duplicates and dirt included, as they travel. */
final class Deliveries {

    static final LocalDate TODAY = LocalDate.of(2026, 10, 30);

    private Deliveries() {}

    static List<Incoming> of(long seed, int projects) {
        List<Incoming> deliveries = new ArrayList<>();
        DemoProjects.generate(seed, projects, TODAY).forEach(project -> {
            deliveries.add(delivery("codes", deliveries.size(), project.registration()));
            project.events().forEach(event -> deliveries.add(delivery("events", deliveries.size(), event)));
        });
        return deliveries;
    }

    private static Incoming delivery(String topic, long offset, Received content) {
        return new Incoming(new Origin(topic, 0, offset), new Envelope("batch", content));
    }

    static void publish(String bootstrap, String events, String codes, List<Incoming> deliveries) {
        try (var producer = producer(bootstrap)) {
            for (Incoming each : deliveries) {
                String topic = each.origin().topic().equals("codes") ? codes : events;
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
