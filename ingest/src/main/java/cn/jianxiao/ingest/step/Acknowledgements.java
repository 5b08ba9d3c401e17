package cn.jianxiao.ingest.step;

import cn.jianxiao.ingest.log.OutboxUnavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The records that were handed on and are not yet known to be durable; never more than {@link #MOST}. */
final class Acknowledgements {

    private static final int MOST = 10_000;

    private final Duration patience;
    private final List<Future<?>> open = new ArrayList<>();

    Acknowledgements(Duration patience) {
        this.patience = patience;
    }

    /** A record that failed at once ends the batch: with no broker, each further one would wait as long. */
    void add(Future<?> acknowledgement) {
        open.add(acknowledgement);
        if (acknowledgement.isDone()) {
            await(acknowledgement, 0);
        }
        if (open.size() == MOST) {
            await();
        }
    }

    void await() {
        long deadline = System.nanoTime() + patience.toNanos();
        for (Future<?> acknowledgement : open) {
            await(acknowledgement, Math.max(0, deadline - System.nanoTime()));
        }
        open.clear();
    }

    private static void await(Future<?> acknowledgement, long nanos) {
        try {
            acknowledgement.get(nanos, TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new OutboxUnavailable("records did not become durable", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutboxUnavailable("interrupted while records became durable", e);
        }
    }
}
