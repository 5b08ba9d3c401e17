package cn.jianxiao.stream.project;

import static cn.jianxiao.stream.project.Reported.accepted;
import static cn.jianxiao.stream.project.Reported.at;
import static cn.jianxiao.stream.project.Reported.passed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.link.InitiationMatters;
import cn.jianxiao.sql.row.WarningRow;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.intake.Origin;
import cn.jianxiao.stream.store.EncodedRow;
import java.time.Instant;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectFunctionTest {

    @Test
    void both_timers_of_a_case_wait_and_both_warnings_come_without_a_further_event() throws Exception {
        try (Harness harness = new Harness(null)) {
            harness.open();
            harness.receive(accepted("2026-03-02"));
            assertThat(harness.numEventTimeTimers()).isEqualTo(2);

            harness.time(at("2026-03-20"));

            assertThat(harness.warnings()).isEqualTo(2);
            assertThat(harness.numEventTimeTimers()).isZero();
        }
    }

    @Test
    void timers_that_nobody_waits_for_any_more_find_nothing() throws Exception {
        try (Harness harness = new Harness(null)) {
            harness.open();
            harness.receive(accepted("2026-03-02"));
            harness.receive(passed("2026-03-03"));

            harness.time(at("2026-03-20"));

            assertThat(harness.warnings()).isZero();
            assertThat(harness.numEventTimeTimers()).isZero();
        }
    }

    @Test
    void a_restored_job_raises_what_the_stopped_one_was_waiting_for() throws Exception {
        OperatorSubtaskState snapshot;
        try (Harness harness = new Harness(null)) {
            harness.open();
            harness.receive(accepted("2026-03-02"));
            snapshot = harness.snapshot(1, 1);
        }
        try (Harness harness = new Harness(null)) {
            harness.initializeState(snapshot);
            harness.open();
            harness.time(at("2026-03-20"));

            assertThat(harness.warnings()).isEqualTo(2);
        }
    }

    @Test
    void a_restored_job_takes_back_what_its_earlier_life_may_have_raised_after_the_checkpoint() throws Exception {
        OperatorSubtaskState snapshot;
        try (Harness harness = new Harness(null)) {
            harness.open();
            harness.receive(accepted("2026-03-02"));
            snapshot = harness.snapshot(1, 1);
            harness.time(at("2026-03-20"));
        }
        try (Harness harness = new Harness(null)) {
            harness.initializeState(snapshot);
            harness.open();
            harness.receive(ApprovalEvent.builder()
                    .id("end")
                    .source("test")
                    .project(Reported.PROJECT)
                    .caseId(Reported.CASE)
                    .status(cn.jianxiao.approval.event.EventStatus.PASSED)
                    .occurredAt(at("2026-03-03"))
                    .receivedAt(at("2026-03-20"))
                    .build());

            assertThat(harness.warnings()).isEqualTo(2);
        }
    }

    @Test
    void the_end_of_a_live_input_tells_nothing_about_the_time() throws Exception {
        try (Harness harness = new Harness(null)) {
            harness.open();
            harness.receive(accepted("2026-03-02"));
            harness.processWatermark(Watermark.MAX_WATERMARK);

            assertThat(harness.warnings()).isZero();
        }
    }

    @Test
    void in_a_run_as_of_a_moment_time_stops_there() throws Exception {
        try (Harness harness = new Harness(at("2026-03-06"))) {
            harness.open();
            harness.receive(accepted("2026-03-02"));
            harness.processWatermark(Watermark.MAX_WATERMARK);

            assertThat(harness.warnings()).isEqualTo(1);
        }
    }

    private static final class Harness extends KeyedOneInputStreamOperatorTestHarness<String, Incoming, EncodedRow> {

        private long offset;

        Harness(@Nullable Instant asOf) throws Exception {
            super(
                    new KeyedProcessOperator<>(new ProjectFunction(asOf, InitiationMatters.shipped())),
                    Incoming::key,
                    Types.STRING);
        }

        void receive(ApprovalEvent event) throws Exception {
            Incoming incoming = new Incoming(new Origin("events", 0, offset++), new Envelope("", event));
            processElement(incoming, incoming.occurredAt(Long.MIN_VALUE));
        }

        void time(Instant moment) throws Exception {
            processWatermark(new Watermark(moment.toEpochMilli()));
        }

        long warnings() {
            return extractOutputValues().stream()
                    .filter(row -> row.destination() == WarningRow.TABLE)
                    .count();
        }
    }
}
