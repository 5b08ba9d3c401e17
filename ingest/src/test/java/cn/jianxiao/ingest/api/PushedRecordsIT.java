package cn.jianxiao.ingest.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.Rejection;
import cn.jianxiao.embedded.kafka.SharedKafka;
import cn.jianxiao.embedded.kafka.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** What systems push to Kafka themselves ends where it ends when they post it. */
class PushedRecordsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Topics topics = SharedKafka.newTopics();

    @Test
    void records_pushed_one_by_one_as_lines_and_as_an_array_are_taken_and_unreadable_ones_refused() throws Exception {
        push("events", event("a"), "");
        push("events", event("b") + "\n" + event("c"), "night");
        push("events", "[" + event("d") + "," + event("e") + "]", "");
        push("events", "no record", "");
        push("events", "", "");
        push(
                "projects",
                "{\"id\": \"p\", \"source\": \"s\", \"project\": \"2401-500103-04-01-123456\", \"division\": \"500103\", \"updatedAt\": \"2026-01-01T00:00:00Z\"}",
                "");
        try (IngestServer server = server()) {
            Collection<Envelope> taken = await(8);
            assertThat(taken.stream()
                            .filter(each -> each.content() instanceof ApprovalEvent)
                            .map(each -> each.content().id()))
                    .containsExactlyInAnyOrder("a", "b", "c", "d", "e");
            assertThat(taken.stream().filter(each -> each.content() instanceof Rejection))
                    .hasSize(2);
            assertThat(taken.stream().filter(each -> each.content() instanceof CodeRegistration))
                    .hasSize(1);
            assertThat(taken.stream().filter(each -> each.batch().equals("night")))
                    .hasSize(2);
            assertThat(server.codes()).isNotNull();
        }
    }

    @Test
    void what_is_pushed_while_nobody_reads_is_taken_later_and_what_was_taken_is_not_taken_again() throws Exception {
        push("events", event("before"), "");
        try (IngestServer first = server()) {
            await(1);
            assertThat(first.codes()).isNotNull();
        }
        push("events", event("between"), "");
        try (IngestServer second = server()) {
            assertThat(await(2)).extracting(each -> each.content().id()).containsExactlyInAnyOrder("before", "between");
            assertThat(second.codes()).isNotNull();
        }
        assertThat(Topic.count(SharedKafka.bootstrap(), topics.events())).isEqualTo(2);
    }

    private IngestServer server() {
        return new IngestServer(Map.of(
                "jianxiao.kafka.bootstrap", SharedKafka.bootstrap(), "jianxiao.kafka.topic-prefix", topics.prefix()));
    }

    private static String event(String id) {
        return "{\"id\": \"" + id + "\", \"source\": \"s\", \"occurredAt\": \"2025-11-03T09:00:00+08:00\","
                + " \"division\": \"500103\", \"project\": \"p\", \"caseId\": \"c\", \"matter\": \"m\", \"status\": 3}";
    }

    private void push(String kind, String text, String batch) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", SharedKafka.bootstrap());
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var message = new ProducerRecord<byte[], byte[]>(topics.pushed(), bytes(text));
            message.headers().add(new RecordHeader("kind", bytes(kind)));
            message.headers().add(new RecordHeader("batch", bytes(batch)));
            producer.send(message).get();
        }
    }

    /** What the log holds as soon as it holds so many messages. */
    private Set<Envelope> await(int messages) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (Topic.count(SharedKafka.bootstrap(), topics.events()) < messages) {
            assertThat(System.nanoTime()).as("within %s", PATIENCE).isLessThan(deadline);
        }
        return new HashSet<>(
                Topic.read(SharedKafka.bootstrap(), topics.events()).keySet());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
