package cn.jianxiao.bench;

import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.Received;
import cn.jianxiao.demo.DemoProjects;
import cn.jianxiao.embedded.kafka.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * 供数: writes demo records to topics as they would arrive, projects mixed. More than a wave are sorted wave by wave, so
 * that memory does not grow with their number; each wave then begins years earlier than the one before it ended.
 */
final class Feed {

    /** The last day on which anything happens, and so the moment at which the job's time stops. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    static final Instant AS_OF = TODAY.atTime(LocalTime.of(16, 0)).toInstant(ZoneOffset.UTC); // midnight in Shanghai

    private static final long SEED = 20_260_630;
    private static final int MOST_PROJECTS = 900_000;
    private static final int WAVE = 200_000;

    private final Topics topics;
    private final Producer<byte[], byte[]> producer;
    private final List<byte[]> sample = new ArrayList<>();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    private Feed(Topics topics, Producer<byte[], byte[]> producer) {
        this.topics = topics;
        this.producer = producer;
    }

    /**
     * Makes the topics and fills them; returns when everything is durable.
     *
     * @return the messages of the first wave, as they went over the wire
     */
    static List<byte[]> fill(Topics topics, String bootstrap, long records) {
        topics.createAt(bootstrap);
        try (var producer =
                new KafkaProducer<>(settings(bootstrap), new ByteArraySerializer(), new ByteArraySerializer())) {
            var feed = new Feed(topics, producer);
            feed.send(records);
            return feed.sample;
        }
    }

    private void send(long records) {
        var wave = new ArrayList<Received>();
        try (var all = records().limit(records)) {
            for (var each = all.iterator(); each.hasNext(); ) {
                wave.add(each.next());
                if (wave.size() == WAVE || !each.hasNext()) {
                    wave.sort(Comparator.comparing(Received::receivedAt));
                    wave.forEach(this::send);
                    awaitDurable();
                    wave.clear();
                }
            }
        }
    }

    private static Stream<Received> records() {
        return DemoProjects.generate(SEED, MOST_PROJECTS, TODAY)
                .flatMap(project -> Stream.concat(Stream.of(project.registration()), project.events().stream()));
    }

    private void send(Received content) {
        var topic = topics.events();
        var key = content.key().getBytes(StandardCharsets.UTF_8);
        var message = EnvelopeCodec.encode(new Envelope("bench", content));
        if (sample.size() < WAVE) {
            sample.add(message);
        }
        producer.send(new ProducerRecord<>(topic, key, message), (kept, problem) -> {
            if (problem != null) {
                failure.compareAndSet(null, problem);
            }
        });
    }

    private void awaitDurable() {
        producer.flush();
        var problem = failure.get();
        if (problem != null) {
            throw new IllegalStateException("Kafka did not take all records", problem);
        }
    }

    /** As the intake sends. */
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
}
