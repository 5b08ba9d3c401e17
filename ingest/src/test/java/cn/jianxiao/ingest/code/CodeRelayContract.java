package cn.jianxiao.ingest.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.approval.event.RegisteredCode;
import cn.jianxiao.code.Codes;
import cn.jianxiao.code.Parsed;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Alias;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.embedded.kafka.SharedKafka;
import cn.jianxiao.embedded.kafka.Topics;
import cn.jianxiao.ingest.log.Carrier;
import cn.jianxiao.ingest.log.KafkaOutbox;
import cn.jianxiao.ingest.log.Outbox;
import cn.jianxiao.ingest.log.OutboxUnavailable;
import cn.jianxiao.registry.code.Answer;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.rule.StoredRules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is committed to the registry arrives on the log; with a real broker and a real database. */
abstract class CodeRelayContract {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Carrier.Pace PACE =
            new Carrier.Pace(Duration.ofMillis(20), Duration.ofMillis(50), Duration.ofSeconds(10));
    private static final Stamp STAMP = new Stamp(new Actor("a", "d"), Instant.parse("2026-03-01T00:00:00Z"));

    private final Topics topics = SharedKafka.newTopics();
    private KafkaOutbox kafka;
    private CodeRegistry registry;

    abstract DataSource database();

    @BeforeEach
    void open() {
        registry = new CodeRegistry(
                database(), new StoredRules(database(), Clock.systemUTC()), code -> false, Clock.systemUTC());
        kafka = new KafkaOutbox(
                new KafkaOutbox.Settings(SharedKafka.bootstrap(), topics.prefix(), Duration.ofSeconds(10)));
    }

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void exactly_what_was_committed_arrives_on_both_topics_in_the_order_of_its_versions() {
        try (CodeRelay relay = new CodeRelay(database(), kafka, PACE)) {
            relay.start();
            Map<String, Long> committed = new HashMap<>();
            IntStream.range(0, 20).parallel().forEach(i -> {
                String project = changed();
                synchronized (committed) {
                    committed.put(project, registry.versions(List.of(project)).get(project));
                }
            });
            rolledBack();
            awaitEmpty();
            assertThat(committed.values()).allMatch(version -> version >= 3);
            assertThat(versions(topics.events())).isEqualTo(upTo(committed));
            assertThat(versions(topics.codes())).isEqualTo(upTo(committed));
        }
    }

    @Test
    void the_newest_snapshot_is_what_the_registry_has() {
        String project = changed();
        try (CodeRelay relay = new CodeRelay(database(), kafka, PACE)) {
            while (relay.carry() > 0) {}
        }

        List<ProjectCodes> told = told(topics.codes());
        ProjectCodes newest = told.get(told.size() - 1);
        assertThat(registry.snapshot(project)).hasValueSatisfying(now -> {
            assertThat(newest.codes()).isEqualTo(now.codes());
            assertThat(newest.aliases()).isEqualTo(now.aliases());
            assertThat(newest.head()).isEqualTo(now.head());
            assertThat(newest.version()).isEqualTo(now.version());
        });
        assertThat(newest.aliases()).hasSize(1);
    }

    @Test
    void what_a_relay_sent_before_it_died_is_sent_again_and_nothing_is_lost() {
        String project = changed();
        CodeRelay dying = new CodeRelay(database(), this::sentAndDead, PACE);
        assertThatThrownBy(dying::carry).isInstanceOf(OutboxUnavailable.class);
        assertThat(waiting()).isPositive();

        try (CodeRelay next = new CodeRelay(database(), kafka, PACE)) {
            next.start();
            awaitEmpty();
        }

        List<ProjectCodes> told = told(topics.events());
        long last = registry.versions(List.of(project)).get(project);
        assertThat(told.stream().map(ProjectCodes::version).distinct()).containsExactlyElementsOf(range(last));
        assertThat(told.size()).as("some came twice").isGreaterThan((int) last);
        assertThat(told.get(told.size() - 1).version()).isEqualTo(last);
    }

    @Test
    void of_two_relays_at_once_each_change_is_carried_by_one() {
        Map<String, Long> committed = new HashMap<>();
        try (CodeRelay one = new CodeRelay(database(), kafka, PACE);
                CodeRelay other = new CodeRelay(database(), kafka, PACE)) {
            one.start();
            other.start();
            for (int i = 0; i < 15; i++) {
                String project = changed();
                committed.put(project, registry.versions(List.of(project)).get(project));
            }
            awaitEmpty();
        }

        assertThat(versions(topics.events())).isEqualTo(upTo(committed));
    }

    @Test
    void while_the_broker_is_away_changes_wait_and_go_when_it_is_back() {
        AtomicInteger refusals = new AtomicInteger(3);
        String project = changed();
        Outbox flaky = envelope -> {
            if (refusals.getAndDecrement() > 0) {
                throw new OutboxUnavailable("away", new IllegalStateException("no broker"));
            }
            return kafka.send(envelope);
        };
        try (CodeRelay relay = new CodeRelay(database(), flaky, PACE)) {
            relay.start();
            awaitEmpty();
        }

        assertThat(versions(topics.events()).get(project))
                .containsExactlyElementsOf(
                        range(registry.versions(List.of(project)).get(project)));
    }

    /** The log has it, but whoever sent it does not live to hear that. */
    private Future<?> sentAndDead(Envelope envelope) {
        try {
            kafka.send(envelope).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
        return CompletableFuture.failedFuture(new IllegalStateException("died"));
    }

    /** A project taken over from a source, then changed a few times. */
    private String changed() {
        String project = national(NUMBERS.incrementAndGet());
        String part = project + "-1001";
        done(registry.adopt(new CodeRegistration(
                "r-" + project,
                "source",
                Instant.EPOCH,
                STAMP.at(),
                project,
                "",
                "某学校",
                "某公司",
                "房建",
                "420984",
                1,
                STAMP.at(),
                List.of(new RegisteredCode(part, 1, "一期", List.of(project))))));
        done(registry.apply(project, graph -> graph.alias(new Alias("规划系统", "GH-" + part), part, STAMP)));
        done(registry.apply(project, graph -> graph.cancel(part, "重复", STAMP)));
        return project;
    }

    /** A change whose transaction ends badly is never told. */
    private void rolledBack() {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database()));
        transaction.executeWithoutResult(status -> {
            changed();
            status.setRollbackOnly();
        });
    }

    private static String national(int number) {
        String body = "2512-420984-04-01-%05d".formatted(number);
        return IntStream.range(0, 10)
                .mapToObj(digit -> body + digit)
                .filter(code -> Codes.tryParse(code) instanceof Parsed.Ok<?> ok
                        && ok.findings().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static void done(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        assertThat(((Answer.Done) answer).doubts()).isEmpty();
    }

    private long waiting() {
        return JdbcClient.create(database())
                .sql("select count(*) from code_outbox")
                .query(Long.class)
                .single();
    }

    private void awaitEmpty() {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (waiting() > 0) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(waiting() + " changes are still not on the log");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private List<ProjectCodes> told(String topic) {
        return Messages.read(SharedKafka.bootstrap(), topic).stream()
                .map(message -> (ProjectCodes) message.envelope().content())
                .toList();
    }

    /** The versions of each project as they stand on a topic. */
    private Map<String, List<Long>> versions(String topic) {
        Map<String, List<Long>> versions = new LinkedHashMap<>();
        told(topic)
                .forEach(codes -> versions.computeIfAbsent(codes.project(), any -> new ArrayList<>())
                        .add(codes.version()));
        return versions;
    }

    private static Map<String, List<Long>> upTo(Map<String, Long> committed) {
        Map<String, List<Long>> all = new HashMap<>();
        committed.forEach((project, version) -> all.put(project, range(version)));
        return all;
    }

    private static List<Long> range(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
