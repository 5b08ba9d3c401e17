package cn.jianxiao.stream.project;

import static cn.jianxiao.stream.project.Reported.accepted;
import static cn.jianxiao.stream.project.Reported.at;
import static cn.jianxiao.stream.project.Reported.passed;
import static cn.jianxiao.stream.project.Reported.received;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.link.InitiationMatters;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.approval.settings.ClockSettingsText;
import cn.jianxiao.sql.row.CalendarRow;
import cn.jianxiao.sql.row.CalendarRows;
import cn.jianxiao.sql.row.CaseRow;
import cn.jianxiao.sql.row.RowTable;
import cn.jianxiao.sql.row.WarningRow;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.intake.Origin;
import cn.jianxiao.stream.store.EncodedRow;
import java.time.Instant;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedTwoInputStreamOperatorTestHarness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectOperatorTest {

    /** Overdue on the day on which the limit is used up, a day earlier than as shipped. */
    private static final ClockSettings STRICTER = ClockSettings.shipped()
            .with(CountingRule.standard().withOverdueAtLimit(true).withVersion(2));

    @Test
    void one_timer_waits_and_both_warnings_with_their_steps_come_without_a_further_event() throws Exception {
        try (Harness harness = new Harness(null)) {
            harness.open();
            harness.receive(accepted("2026-03-02"));
            assertThat(harness.numEventTimeTimers()).isEqualTo(1);

            harness.time(at("2026-03-20"));

            assertThat(harness.warnings())
                    .as("a leap of time writes the outcome only")
                    .isEqualTo(2);
            assertThat(harness.numEventTimeTimers())
                    .as("the limit of the whole project is still ahead")
                    .isEqualTo(1);
        }
    }

    @Test
    void in_a_flood_time_waits_with_the_bundle_but_no_longer_than_a_second() throws Exception {
        try (Harness harness = new Harness(null)) {
            harness.open();
            for (int i = 0; i < 2_000; i++) {
                harness.takeIn(accepted("2026-03-02"));
            }
            harness.time(at("2026-03-20"));
            harness.setProcessingTime(800);
            assertThat(harness.rows(CaseRow.TABLE)).isZero();

            harness.setProcessingTime(1_000);

            assertThat(harness.rows(CaseRow.TABLE)).isEqualTo(1);
            assertThat(harness.warnings()).isEqualTo(2);
        }
    }

    @Test
    void a_timer_that_nobody_waits_for_any_more_finds_nothing_and_is_the_last() throws Exception {
        try (Harness harness = new Harness(null)) {
            harness.open();
            harness.receive(accepted("2026-03-02"));
            harness.receive(passed("2026-03-03"));

            harness.time(at("2026-03-20"));

            assertThat(harness.warnings()).isZero();
            harness.time(at("2026-05-20"));
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
            harness.setProcessingTime(at("2026-03-20").toEpochMilli());
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
    void a_restored_job_measures_after_each_record_after_which_its_earlier_life_may_have_measured() throws Exception {
        OperatorSubtaskState snapshot;
        try (Harness harness = new Harness(null)) {
            harness.open();
            snapshot = harness.snapshot(1, 1);
        }
        try (Harness harness = new Harness(null)) {
            harness.initializeState(snapshot);
            harness.setProcessingTime(at("2026-03-03").toEpochMilli());
            harness.open();
            harness.takeIn(received("2026-03-01"));
            harness.takeIn(accepted("2026-03-02"));
            assertThat(harness.rows(CaseRow.TABLE)).isEqualTo(2);

            harness.takeIn(passed("2026-03-04"));
            assertThat(harness.rows(CaseRow.TABLE))
                    .as("what came since is bundled")
                    .isEqualTo(2);
        }
    }

    @Test
    void the_end_of_a_live_input_tells_nothing_about_the_time() throws Exception {
        try (Harness harness = new Harness(null)) {
            harness.open();
            harness.receive(accepted("2026-03-02"));
            harness.processWatermark1(Watermark.MAX_WATERMARK);

            assertThat(harness.warnings()).isZero();
        }
    }

    @Test
    void in_a_run_as_of_a_moment_time_stops_there() throws Exception {
        try (Harness harness = new Harness(at("2026-03-06"))) {
            harness.open();
            harness.receive(accepted("2026-03-02"));
            harness.processWatermark1(Watermark.MAX_WATERMARK);

            assertThat(harness.warnings()).isEqualTo(1);
        }
    }

    @Test
    void a_case_that_several_records_of_a_bundle_touched_is_measured_once() throws Exception {
        try (Harness harness = new Harness(null)) {
            harness.open();
            harness.takeIn(accepted("2026-03-02"));
            harness.takeIn(passed("2026-03-04"));
            assertThat(harness.rows(CaseRow.TABLE)).isZero();

            harness.time(at("2026-03-05"));

            assertThat(harness.rows(CaseRow.TABLE)).isEqualTo(1);
        }
    }

    @Test
    void a_bundle_is_measured_before_a_checkpoint_and_at_the_end_of_the_input() throws Exception {
        try (Harness harness = new Harness(null)) {
            harness.open();
            harness.takeIn(accepted("2026-03-02"));
            harness.getOperator().prepareSnapshotPreBarrier(1);
            assertThat(harness.rows(CaseRow.TABLE)).isEqualTo(1);

            harness.takeIn(passed("2026-03-04"));
            harness.endInput1();
            assertThat(harness.rows(CaseRow.TABLE)).isEqualTo(2);
        }
    }

    @Test
    void other_settings_have_every_case_measured_again_and_its_timers_set_anew() throws Exception {
        try (Harness harness = new Harness(null)) {
            harness.open();
            harness.receive(accepted("2026-03-02"));
            harness.tell(STRICTER);
            assertThat(harness.rows(CaseRow.TABLE)).isEqualTo(2);

            harness.tell(STRICTER);
            harness.tell(ClockSettings.shipped());
            assertThat(harness.rows(CaseRow.TABLE)).isEqualTo(2);

            harness.time(at("2026-03-09T00:00"));
            assertThat(harness.rows(WarningRow.TABLE)).isEqualTo(2);
        }
    }

    @Test
    void the_calendars_of_other_settings_come_into_the_store_once_when_they_are_in_force() throws Exception {
        try (Harness harness = new Harness(null)) {
            harness.open();
            harness.tell(ClockSettings.shipped());
            assertThat(harness.rows(CalendarRow.TABLE)).isZero();

            harness.tell(STRICTER);
            harness.tell(STRICTER);
            assertThat(harness.rows(CalendarRow.TABLE))
                    .isEqualTo(CalendarRows.of(STRICTER).size());
        }
    }

    @Test
    void a_restored_job_counts_by_the_settings_it_was_told() throws Exception {
        OperatorSubtaskState snapshot;
        try (Harness harness = new Harness(null)) {
            harness.open();
            harness.tell(STRICTER);
            harness.receive(accepted("2026-03-02"));
            snapshot = harness.snapshot(1, 1);
        }
        try (Harness harness = new Harness(null)) {
            harness.initializeState(snapshot);
            harness.open();
            harness.tell(STRICTER);
            assertThat(harness.rows(CaseRow.TABLE)).isZero();

            harness.time(at("2026-03-09T00:00"));
            assertThat(harness.rows(WarningRow.TABLE)).isEqualTo(2);
        }
    }

    private static final class Harness
            extends KeyedTwoInputStreamOperatorTestHarness<String, Incoming, String, EncodedRow> {

        private long offset;

        Harness(@Nullable Instant asOf) throws Exception {
            super(
                    new ProjectOperator(asOf, InitiationMatters.shipped(), ClockSettings.shipped()),
                    Incoming::key,
                    settings -> "",
                    Types.STRING);
        }

        /** Receives an event and lets its bundle end. */
        void receive(ApprovalEvent event) throws Exception {
            takeIn(event);
            setProcessingTime(getProcessingTime() + 1_000);
        }

        void tell(ClockSettings settings) throws Exception {
            processElement2(new StreamRecord<>(ClockSettingsText.write(settings)));
        }

        void takeIn(ApprovalEvent event) throws Exception {
            Incoming incoming = new Incoming(new Origin("events", 0, offset++), new Envelope("", event));
            processElement1(incoming, incoming.occurredAt(Long.MIN_VALUE));
        }

        void time(Instant moment) throws Exception {
            processWatermark1(new Watermark(moment.toEpochMilli()));
        }

        long warnings() {
            return rows(WarningRow.TABLE);
        }

        long rows(RowTable<?> table) {
            return extractOutputValues().stream()
                    .filter(row -> row.destination() == table)
                    .count();
        }
    }
}
