package cn.jianxiao.ingest.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that is set, and goes on a millisecond whenever it is read: nothing arrives at the same time. */
final class PassingTime extends Clock {

    private final AtomicReference<Instant> now;

    PassingTime(Instant start) {
        now = new AtomicReference<>(start);
    }

    void set(Instant time) {
        now.updateAndGet(before -> time.isAfter(before) ? time : before);
    }

    @Override
    public Instant instant() {
        return now.updateAndGet(before -> before.plusMillis(1));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
