package cn.jianxiao.ingest.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.Rejection;
import cn.jianxiao.embedded.kafka.SharedKafka;
import cn.jianxiao.embedded.kafka.Topics;
import cn.jianxiao.ingest.code.Messages;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/**
 * Damaged records that systems push end as those do that they post. 2,000 of them, or 100,000 with
 * {@code -Djianxiao.long=true}; {@code -Djianxiao.seed} repeats a run.
 */
class MutatedPushesIT {

    private static final long SEED = Long.getLong("jianxiao.seed", 20261121);
    private static final int RECORDS = Boolean.getBoolean("jianxiao.long") ? 100_000 : 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Topics topics = SharedKafka.newTopics();
    private final Map<String, Integer> inAccount = new HashMap<>();
    private final Set<String> events = new HashSet<>();
    private long published;
    private long rejected;

    @Test
    void however_pushed_records_are_damaged_each_is_in_the_account_and_the_topic_is_read_on() throws Exception {
        Map<String, MutatedPush> pushed = new HashMap<>();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
                IngestServer server = server(postgres);
                var producer = new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", SharedKafka.bootstrap()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            int records = 0;
            for (long seed = SEED; records < RECORDS; seed++) {
                MutatedPush push = MutatedPush.of(seed, new Random(seed));
                records += push.records();
                producer.send(push.message(topics.pushed())).get();
                pushed.put(push.batch(), push.withoutBytes());
            }
            producer.send(MutatedPush.sound("sound").message(topics.pushed())).get();
            awaitTaken();
            assertThat(server.codes()).isNotNull();
        }
        account();
        pushed.forEach((batch, push) -> {
            int taken = inAccount.getOrDefault(batch, 0);
            if (push.isCounted()) {
                assertThat(taken).as("seed %d", push.seed()).isEqualTo(push.records());
            } else {
                assertThat(taken).as("seed %d", push.seed()).isPositive();
            }
        });
        assertThat(inAccount.keySet()).hasSize(pushed.size() + 1);
        assertThat(events).as("the door still works").contains("sound");
        assertThat(published).as("some damage does no harm").isPositive();
        System.out.printf("pushed: %,d messages, %,d published, %,d rejected%n", pushed.size(), published, rejected);
    }

    /** With a registry in PostgreSQL, which refuses more than H2. */
    private IngestServer server(EmbeddedPostgres postgres) {
        return new IngestServer(Map.of(
                "jianxiao.kafka.bootstrap",
                SharedKafka.bootstrap(),
                "jianxiao.kafka.topic-prefix",
                topics.prefix(),
                "jianxiao.registry.url",
                postgres.getJdbcUrl("postgres", "postgres"),
                "jianxiao.registry.user",
                "postgres",
                "jianxiao.registry.password",
                "postgres"));
    }

    private void account() {
        Messages.each(SharedKafka.bootstrap(), topics.events(), message -> {
            if (Topic.isReceived(message.envelope())) {
                account(message.envelope());
            }
        });
    }

    private void account(Envelope envelope) {
        inAccount.merge(envelope.batch(), 1, Integer::sum);
        if (envelope.content() instanceof Rejection) {
            rejected++;
        } else {
            published++;
        }
        if (envelope.content() instanceof ApprovalEvent event) {
            events.add(event.id().length() < 9 ? event.id() : "");
        }
    }

    /** Everything pushed so far counts as read, so all of it is durable. */
    private void awaitTaken() throws ExecutionException, InterruptedException {
        String group = topics.prefix() + "jianxiao.intake";
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Map<TopicPartition, Long> ends = ends();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", SharedKafka.bootstrap()))) {
            while (!ends.equals(read(admin, group, ends))) {
                assertThat(System.nanoTime()).as("within %s", PATIENCE).isLessThan(deadline);
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    private static Map<TopicPartition, Long> read(Admin admin, String group, Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        Map<TopicPartition, Long> read = new HashMap<>();
        ends.keySet().forEach(each -> {
            OffsetAndMetadata offset = committed.get(each);
            read.put(each, offset == null ? 0 : offset.offset());
        });
        return read;
    }

    private Map<TopicPartition, Long> ends() {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", SharedKafka.bootstrap()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            return consumer.endOffsets(consumer.partitionsFor(topics.pushed()).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList());
        }
    }
}
