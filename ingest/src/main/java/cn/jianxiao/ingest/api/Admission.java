package cn.jianxiao.ingest.api;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;

/**
 * 放行: how much one caller may send in a second, and how much of all callers is worked on at once. Who comes too early is
 * told to wait before a byte of what he brings is read: too many callers cost time, never the memory.
 */
final class Admission {

    private static final int UNIT = 1024;
    private static final Duration SOON = Duration.ofSeconds(1);

    private final IngestSettings settings;
    private final TimeMeter time;
    private final Semaphore room;
    private final Map<String, Bucket> rates = new ConcurrentHashMap<>();

    Admission(IngestSettings settings, TimeMeter time) {
        this.settings = settings;
        this.time = time;
        this.room = new Semaphore(units(settings.atOnce().toBytes()), true);
    }

    /** A request that is worked on; it holds its room until it is closed. */
    final class Pass implements AutoCloseable {

        private final Bucket rate;
        private final int units;

        private Pass(Bucket rate, int units) {
            this.rate = rate;
            this.units = units;
        }

        /** What it brought, known only now, is paid for by the caller's next requests. */
        void brought(long records) {
            if (records > 0) {
                rate.consumeIgnoringRateLimits(records);
            }
        }

        @Override
        public void close() {
            room.release(units);
        }
    }

    /**
     * Lets a request in.
     *
     * @param caller whose rate counts
     * @param bytes of its body, unpacked; as many as there may be where that is not known
     * @throws RefusedRequest when it has to come again later
     */
    Pass admit(String caller, long bytes) {
        Bucket rate = rates.computeIfAbsent(caller, name -> full());
        var ability = rate.estimateAbilityToConsume(1);
        if (!ability.canBeConsumed()) {
            throw tooMany(
                    "problem.too-fast",
                    settings.recordsPerSecond(),
                    Duration.ofNanos(ability.getNanosToWaitForRefill()));
        }
        int units = Math.min(units(bytes), units(settings.atOnce().toBytes()));
        if (!isFree(units)) {
            throw tooMany("problem.too-busy", settings.atOnce().toBytes(), SOON);
        }
        return new Pass(rate, units);
    }

    private boolean isFree(int units) {
        try {
            return room.tryAcquire(units, settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit ->
                        limit.capacity(settings.recordsPerSecond()).refillGreedy(settings.recordsPerSecond(), SOON))
                .build();
    }

    private static RefusedRequest tooMany(String text, long limit, Duration wait) {
        return new RefusedRequest(HttpStatus.TOO_MANY_REQUESTS, text, "", String.valueOf(limit), wait);
    }

    private static int units(long bytes) {
        return Math.toIntExact(Math.max(1, Math.ceilDiv(bytes, UNIT)));
    }
}
