package cn.jianxiao.stream;

import static cn.jianxiao.stream.project.Reported.event;
import static cn.jianxiao.stream.project.Snapshot.codes;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.Feedback;
import cn.jianxiao.approval.event.FeedbackKind;
import cn.jianxiao.approval.event.Received;
import cn.jianxiao.approval.event.Rejection;
import cn.jianxiao.embedded.kafka.SharedKafka;
import cn.jianxiao.embedded.kafka.Topics;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.intake.Origin;
import cn.jianxiao.stream.store.RowSink;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalJobIT {

    @TempDir
    private Path folder;

    @Test
    void a_run_over_records_in_any_order_stores_what_a_slow_recount_gives() throws Exception {
        List<Incoming> records = Deliveries.of(11, 120);
        Instant asOf = Instant.parse("2026-10-30T10:00:00Z");
        for (int order = 0; order < 2; order++) {
            try (StoredRows store = StoredRows.open()) {
                StreamExecutionEnvironment env = Flink.environment(folder);
                DataStream<Incoming> source = env.fromData(records, Incoming.TYPE)
                        .assignTimestampsAndWatermarks(WatermarkStrategy.<Incoming>forBoundedOutOfOrderness(
                                        Duration.ofDays(1))
                                .withTimestampAssigner((incoming, written) -> incoming.occurredAt(Long.MIN_VALUE)));
                new ApprovalJob(source, new RowSink(store.endpoint(), StoredRows.BRISK), asOf).attach();
                env.execute();

                assertThat(store.count("intake", "1")).isEqualTo(Deliveries.accounted(records));
                store.assertEqualToRecount(records, asOf);
            }
            Collections.shuffle(records, new Random(order));
        }
    }

    @Test
    void a_job_that_fails_between_two_checkpoints_stores_what_a_slow_recount_gives() throws Exception {
        List<Incoming> records = Deliveries.of(12, 250);
        Topics topics = SharedKafka.newTopics();
        try (StoredRows store = StoredRows.open()) {
            Crash.plan(WorstMoment.ROWS_STORED_AFTER_A_COMPLETE_CHECKPOINT);
            JobSettings settings = JobSettings.of(SharedKafka.bootstrap(), store.endpoint())
                    .withTopics(topics.events(), topics.rules())
                    .withPace(StoredRows.BRISK)
                    .withTime(Duration.ofSeconds(1), Duration.ofSeconds(2));
            StreamExecutionEnvironment env = Flink.environment(folder);
            DataStream<Incoming> source = ApprovalJob.records(env, settings);
            new ApprovalJob(source, new FailingOnce(new RowSink(store.endpoint(), StoredRows.BRISK)), null).attach();
            JobClient job = env.executeAsync();
            try {
                int half = records.size() / 2;
                Deliveries.publish(SharedKafka.bootstrap(), topics.events(), records.subList(0, half));
                store.awaitIntake(Deliveries.accounted(records.subList(0, half)));
                Deliveries.publish(SharedKafka.bootstrap(), topics.events(), records.subList(half, records.size()));
                store.awaitIntake(Deliveries.accounted(records));
                assertThat(Crash.happened()).isTrue();
                store.await("time has followed the wall clock", () -> warningsAreAsOfNow(store, records));
                store.assertEqualToRecount(records, Instant.now());
            } finally {
                job.cancel().get();
            }
        }
    }

    @Test
    void an_unreadable_message_and_a_rejection_are_accounted_for_and_stop_nothing() throws Exception {
        Topics topics = SharedKafka.newTopics();
        try (StoredRows store = StoredRows.open()) {
            StreamExecutionEnvironment env = Flink.environment(folder);
            ApprovalJob.build(
                    env,
                    JobSettings.of(SharedKafka.bootstrap(), store.endpoint())
                            .withTopics(topics.events(), topics.rules())
                            .withPace(StoredRows.BRISK));
            JobClient job = env.executeAsync();
            try {
                Deliveries.publishRaw(SharedKafka.bootstrap(), topics.events(), new byte[] {99, 1, 2});
                List<Incoming> records = new ArrayList<>(Deliveries.of(13, 1));
                Rejection refused = new Rejection(
                        "7",
                        "district",
                        "P-1",
                        "case-7",
                        Instant.EPOCH,
                        List.of(new Rejection.Reason("CODE", "GCDM", "x")),
                        "{raw}");
                records.add(new Incoming(new Origin("events", 0, 0), new Envelope("b", refused)));
                Deliveries.publish(SharedKafka.bootstrap(), topics.events(), records);
                store.awaitIntake(Deliveries.accounted(records) + 1);

                assertThat(store.count("intake", "reason = 'MESSAGE_UNREADABLE' AND raw = 'YwEC'"))
                        .isEqualTo(1);
                assertThat(store.count(
                                "intake",
                                "source = 'district' AND project = 'P-1' AND case_id = 'case-7' AND raw = '{raw}'"))
                        .isEqualTo(1);
            } finally {
                job.cancel().get();
            }
        }
    }

    @Test
    void SH3_GD5_an_event_of_an_own_code_waits_is_linked_when_the_code_is_told_and_refused_when_it_is_cancelled()
            throws Exception {
        Topics topics = SharedKafka.newTopics();
        try (StoredRows store = StoredRows.open()) {
            StreamExecutionEnvironment env = Flink.environment(folder);
            ApprovalJob.build(
                    env,
                    JobSettings.of(SharedKafka.bootstrap(), store.endpoint())
                            .withTopics(topics.events(), topics.rules())
                            .withPace(StoredRows.BRISK));
            JobClient job = env.executeAsync();
            try {
                tell(
                        topics,
                        event(EventStatus.ACCEPTED, "2026-03-02")
                                .project("")
                                .code("GH-7")
                                .build());
                store.await("it waits", () -> lines(store, "disposition = 'waiting'") == 1);
                assertThat(lines(store, "reason = 'OWN_CODE_NOT_KNOWN' AND value = 'GH-7'"))
                        .isEqualTo(1);

                tell(topics, codes(1).part("-1001").alias("GH-7", "-1001").told());
                store.await("it is linked", () -> lines(store, "disposition = 'accepted'") == 1);
                store.await("its case is there", () -> store.count("cases", "code LIKE '%-1001'") == 1);

                tell(
                        topics,
                        codes(2).cancelled("-1001", "2026-03-01")
                                .alias("GH-7", "-1001")
                                .told());
                store.await("it is refused", () -> lines(store, "reason = 'CODE_CANCELLED' AND raw != ''") == 1);
                store.await("its case is gone", () -> store.count("cases", "event_count > 0") == 0);
                store.await("the code is told", () -> store.count("codes", "status = 'cancelled'") == 1);
                assertThat(store.count("intake", "1")).isEqualTo(1);
                assertThat(store.count("event_log", "taken_back")).isEqualTo(1);
            } finally {
                job.cancel().get();
            }
        }
    }

    @Test
    void NA8_feedback_is_one_row_whatever_comes_again_or_is_said_anew_and_each_record_has_its_line() throws Exception {
        Topics topics = SharedKafka.newTopics();
        try (StoredRows store = StoredRows.open()) {
            StreamExecutionEnvironment env = Flink.environment(folder);
            ApprovalJob.build(
                    env,
                    JobSettings.of(SharedKafka.bootstrap(), store.endpoint())
                            .withTopics(topics.events(), topics.rules())
                            .withPace(StoredRows.BRISK));
            JobClient job = env.executeAsync();
            try {
                Instant monday = Instant.parse("2026-03-02T01:00:00Z");
                tell(topics, said("f-1", 2, monday, false));
                tell(topics, said("f-1", 2, monday.plusSeconds(9), false));
                tell(topics, said("f-1", 5, monday.plusSeconds(60), false));
                tell(topics, said("f-2", 1, monday, false));
                tell(topics, said("f-2", 1, monday.plusSeconds(60), true));
                store.awaitIntake(5);

                assertThat(store.account())
                        .containsEntry("accepted", 4L)
                        .containsEntry("duplicate", 1L)
                        .hasSize(2);
                assertThat(lines(store, "kind = 'feedback' AND project = 'P' AND case_id = 'c'"))
                        .isEqualTo(5);
                assertThat(store.count("feedback", "1")).isEqualTo(2);
                assertThat(store.count("feedback", "id = 'f-1' AND score = 5 AND NOT voided AND version = 2"))
                        .isEqualTo(1);
                assertThat(store.count("feedback", "id = 'f-2' AND voided")).isEqualTo(1);
            } finally {
                job.cancel().get();
            }
        }
    }

    private static Feedback said(String id, int score, Instant receivedAt, boolean voided) {
        return new Feedback(
                id,
                "hcp",
                receivedAt,
                Instant.parse("2026-03-01T01:00:00Z"),
                FeedbackKind.EVALUATION.code(),
                "",
                "",
                "",
                "P",
                "",
                "c",
                "",
                "",
                score,
                "",
                Instant.EPOCH,
                "",
                voided);
    }

    private static long lines(StoredRows store, String condition) {
        return store.count("intake", condition);
    }

    private static void tell(Topics topics, Received content) {
        Incoming incoming = new Incoming(new Origin("events", 0, 0), new Envelope("b", content));
        Deliveries.publish(SharedKafka.bootstrap(), topics.events(), List.of(incoming));
    }

    private static boolean warningsAreAsOfNow(StoredRows store, List<Incoming> records) {
        return store.hasWarningsOf(records, Instant.now());
    }
}
