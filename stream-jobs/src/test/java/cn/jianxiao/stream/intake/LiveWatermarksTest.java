package cn.jianxiao.stream.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Envelope;
import java.time.Duration;
import java.time.Instant;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.util.clock.ManualClock;
import org.junit.jupiter.api.Test;

class LiveWatermarksTest {

    private static final long NOW = Instant.parse("2026-03-02T01:00:00Z").toEpochMilli();
    private static final long BEHIND = 60_000;
    private static final long SILENCE = 5_000;

    private final ManualClock activity = new ManualClock();
    private final LiveWatermarks watermarks = new LiveWatermarks(Duration.ofMillis(BEHIND), Duration.ofMillis(SILENCE));
    private final WatermarkGenerator<Incoming> readersOwn = generator();
    private final Heard heard = new Heard();

    @Test
    void time_follows_the_events_some_way_behind_while_they_come() {
        WatermarkGenerator<Incoming> split = generator();
        hear(split, NOW - 1_000_000);
        hear(split, NOW - 2_000_000);

        split.onPeriodicEmit(heard);

        assertThat(heard.time).isEqualTo(NOW - 1_000_000 - BEHIND - 1);
    }

    @Test
    void time_follows_the_wall_clock_once_nothing_has_come_for_a_while() {
        WatermarkGenerator<Incoming> split = generator();
        hear(split, NOW - 1_000_000);
        activity.advanceTime(Duration.ofMillis(SILENCE + 1));

        split.onPeriodicEmit(heard);

        assertThat(heard.time).isEqualTo(NOW);
    }

    @Test
    void time_is_the_wall_clock_while_what_comes_has_only_just_arrived_however_long_ago_it_happened() {
        WatermarkGenerator<Incoming> split = generator();
        hear(split, NOW - 1_000_000, NOW - 1_000);

        split.onPeriodicEmit(heard);

        assertThat(heard.time).isEqualTo(NOW);
    }

    @Test
    void a_date_in_the_future_does_not_move_time_beyond_now() {
        WatermarkGenerator<Incoming> split = generator();
        hear(split, NOW + 1_000_000_000);

        split.onPeriodicEmit(heard);

        assertThat(heard.time).isEqualTo(NOW - BEHIND - 1);
    }

    @Test
    void the_reader_itself_tells_no_time_while_a_split_is_read() {
        hear(generator(), NOW - 1_000_000);
        activity.advanceTime(Duration.ofMillis(SILENCE + 1));

        readersOwn.onPeriodicEmit(heard);

        assertThat(heard.time).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void a_reader_without_a_split_follows_the_wall_clock_and_holds_nobody_back() {
        activity.advanceTime(Duration.ofMillis(SILENCE + 1));

        readersOwn.onPeriodicEmit(heard);

        assertThat(heard.time).isEqualTo(NOW);
    }

    private WatermarkGenerator<Incoming> generator() {
        return watermarks.generator(activity, () -> NOW);
    }

    private void hear(WatermarkGenerator<Incoming> split, long occurredAt) {
        hear(split, occurredAt, NOW - 1_000_000);
    }

    private void hear(WatermarkGenerator<Incoming> split, long occurredAt, long receivedAt) {
        ApprovalEvent event = ApprovalEvent.builder()
                .occurredAt(Instant.ofEpochMilli(occurredAt))
                .receivedAt(Instant.ofEpochMilli(receivedAt))
                .build();
        split.onEvent(new Incoming(new Origin("t", 0, 0), new Envelope("", event)), occurredAt, heard);
    }

    private static final class Heard implements WatermarkOutput {

        private long time = Long.MIN_VALUE;

        @Override
        public void emitWatermark(Watermark watermark) {
            time = watermark.getTimestamp();
        }

        @Override
        public void markIdle() {}

        @Override
        public void markActive() {}
    }
}
