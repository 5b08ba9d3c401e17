package cn.jianxiao.ingest.log;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 搬运: carries what the registry committed to the log, again and again until it is closed. While database or broker are
 * away it tries again.
 */
public final class Carrier implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);

    private final String name;
    private final Load load;
    private final Pace pace;
    private final CountDownLatch stop = new CountDownLatch(1);
    private @Nullable Thread worker;

    /** 一趟: carries what waits, and tells whether there may be more. */
    @FunctionalInterface
    public interface Load {
        boolean carry();
    }

    /**
     * 节奏.
     *
     * @param idle how long it rests when there is nothing to carry
     * @param trouble how long it rests when database or broker are away
     * @param patience how long the log may take to keep what was sent, and a stop to wait for that
     */
    public record Pace(Duration idle, Duration trouble, Duration patience) {}

    public Carrier(String name, Load load, Pace pace) {
        this.name = name;
        this.load = load;
        this.pace = pace;
    }

    /** Begins; once. */
    public synchronized void start() {
        if (worker == null) {
            worker = Thread.ofPlatform().name(name).daemon().start(this::work);
        }
    }

    /** Ends when what is under way has arrived, or patience is at its end. */
    @Override
    public synchronized void close() {
        stop.countDown();
        if (worker != null) {
            try {
                if (!worker.join(pace.patience())) {
                    worker.interrupt();
                }
            } catch (InterruptedException e) {
                worker.interrupt();
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Waits until the log has kept something.
     *
     * @throws OutboxUnavailable when it does not in time
     */
    public static void await(Future<?> kept, Duration patience) {
        try {
            kept.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new OutboxUnavailable("what was sent is not durable", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutboxUnavailable("interrupted while what was sent became durable", e);
        }
    }

    private void work() {
        Duration rest = Duration.ZERO;
        while (!stopped(rest)) {
            try {
                rest = load.carry() ? Duration.ZERO : pace.idle();
            } catch (OutboxUnavailable e) {
                LOG.warn("{} waits, the log takes nothing: {}", name, String.valueOf(e.getCause()));
                rest = pace.trouble();
            } catch (RuntimeException e) { // whatever the database says, it may be better later
                LOG.warn("{} waits, the registry does not answer: {}", name, e.toString());
                rest = pace.trouble();
            }
        }
    }

    private boolean stopped(Duration rest) {
        try {
            return stop.await(rest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
