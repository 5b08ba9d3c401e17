package cn.jianxiao.stream.intake;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.flink.api.common.eventtime.TimestampAssigner;
import org.apache.flink.api.common.eventtime.TimestampAssignerSupplier;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkGeneratorSupplier;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.util.clock.RelativeClock;

/**
 * 事件时间: as long as a split brings records of the past, as after an outage or in a backlog, its time follows their events,
 * some way behind; as soon as what it brings has only just arrived, or it brings nothing, its time is the wall clock's, so
 * that a deadline fires within a moment although nothing comes. What then comes late takes back what was too early. Dates
 * in the future never move time beyond now.
 *
 * <p>Silence is measured on the clock of the input, which stands still under back-pressure: a split that may not be read
 * is not silent. The first generator that a reader makes is not any split's but the reader's own; it hears no event, so it
 * tells the time only as long as the reader has no split.
 */
public final class LiveWatermarks implements WatermarkStrategy<Incoming> {

    private static final long serialVersionUID = 1;

    private final long behind;
    private final long silence;
    private transient int made;

    /**
     * @param behind how much later than later ones an event may come without being late
     * @param silence how long a split brings nothing before it follows the wall clock, and how long ago a record may have
     *     arrived that is no backlog
     */
    public LiveWatermarks(Duration behind, Duration silence) {
        this.behind = behind.toMillis();
        this.silence = silence.toMillis();
    }

    @Override
    public WatermarkGenerator<Incoming> createWatermarkGenerator(WatermarkGeneratorSupplier.Context context) {
        return generator(context.getInputActivityClock(), System::currentTimeMillis);
    }

    WatermarkGenerator<Incoming> generator(RelativeClock activity, LongSupplier wall) {
        boolean readersOwn = made++ == 0;
        return new Generator(readersOwn, activity, wall);
    }

    @Override
    public TimestampAssigner<Incoming> createTimestampAssigner(TimestampAssignerSupplier.Context context) {
        return (incoming, written) -> incoming.occurredAt(Long.MIN_VALUE);
    }

    private final class Generator implements WatermarkGenerator<Incoming> {

        private final boolean readersOwn;
        private final RelativeClock activity;
        private final LongSupplier wall;
        private long latest = Long.MIN_VALUE;
        private long arrived = Long.MIN_VALUE;
        private long heardAt;

        Generator(boolean readersOwn, RelativeClock activity, LongSupplier wall) {
            this.readersOwn = readersOwn;
            this.activity = activity;
            this.wall = wall;
            this.heardAt = activity.relativeTimeMillis();
        }

        @Override
        public void onEvent(Incoming incoming, long timestamp, WatermarkOutput output) {
            latest = Math.max(latest, timestamp);
            arrived = incoming.envelope().content().receivedAt().toEpochMilli();
            heardAt = activity.relativeTimeMillis();
        }

        @Override
        public void onPeriodicEmit(WatermarkOutput output) {
            if (readersOwn && made > 1) {
                return;
            }
            long now = wall.getAsLong();
            boolean silent = activity.relativeTimeMillis() - heardAt > silence;
            boolean live = arrived >= now - silence;
            if (silent || live) {
                output.emitWatermark(new Watermark(now));
            } else if (latest != Long.MIN_VALUE) {
                output.emitWatermark(new Watermark(Math.min(latest, now) - behind - 1));
            }
        }
    }
}
