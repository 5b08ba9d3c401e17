package cn.jianxiao.embedded.process;

import cn.jianxiao.embedded.instance.Instance.ChildStatus;
import cn.jianxiao.embedded.instance.Processes;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One child: kept running until it is told to stop; a thread of its own watches it. */
public final class Child {
    /** Before it has served once: after so many failures something is wrong that another start does not mend. */
    static final int FIRST_TRIES = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Child.class);
    private static final Duration GLANCE = Duration.ofMillis(150);

    private final ChildSpec spec;
    private final Runnable onChange;
    private final BackOff backOff = new BackOff();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch settled = new CountDownLatch(1);
    private final Thread keeper;

    private volatile @Nullable Process process;
    private volatile ChildState state = ChildState.WAITING;
    private volatile @Nullable Integer lastExit;
    private volatile int restarts;
    private volatile boolean hasServed;

    /** @param onChange told after each change of what {@link #status()} says */
    public Child(ChildSpec spec, Runnable onChange) {
        this.spec = spec;
        this.onChange = onChange;
        this.keeper = Thread.ofPlatform().name("keep-" + spec.name()).unstarted(this::keep);
    }

    public Child start() {
        keeper.start();
        return this;
    }

    /**
     * Waits until it serves for the first time.
     *
     * @throws ChildFailed when it has ended or dawdled too often before that
     */
    public void awaitReady() throws InterruptedException, ChildFailed {
        settled.await();
        if (!hasServed) {
            throw new ChildFailed(spec.name(), lastExit);
        }
    }

    /** Asks it to end, ends it when it does not listen, and returns when it is gone. */
    public void stop(Duration patience) throws InterruptedException {
        stop.countDown();
        var running = process;
        if (running != null) {
            Ending.end(running.toHandle(), patience);
        }
        keeper.join();
    }

    public ChildStatus status() {
        var running = process;
        var alive = running == null || !running.isAlive() ? null : running.toHandle();
        return new ChildStatus(
                spec.name(),
                alive == null ? 0 : alive.pid(),
                alive == null ? null : Processes.startedAt(alive).orElse(null),
                state.name().toLowerCase(Locale.ROOT),
                spec.port(),
                restarts,
                lastExit);
    }

    private void keep() {
        try {
            for (var tries = 1; !stopping(); tries++) {
                var began = Instant.now();
                runOnce();
                if (!hasServed && tries >= FIRST_TRIES) {
                    break;
                }
                pause(Duration.between(began, Instant.now()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            change(ChildState.STOPPED);
            settled.countDown();
        }
    }

    private void runOnce() throws InterruptedException {
        try {
            spec.readiness().reset();
            var begun = begin();
            process = begun;
            change(ChildState.STARTING);
            if (becomesReady(begun)) {
                hasServed = true;
                change(ChildState.READY);
                settled.countDown();
            } else {
                Ending.end(begun.toHandle(), Duration.ofSeconds(10));
            }
            lastExit = begun.waitFor();
            LOG.info("{} (process {}) ended with {}", spec.name(), begun.pid(), lastExit);
        } catch (IOException e) {
            LOG.error("{} cannot be started", spec.name(), e);
        }
    }

    private Process begin() throws IOException {
        var builder = new ProcessBuilder(spec.command()).redirectErrorStream(true);
        builder.environment().putAll(spec.environment());
        var begun = builder.start();
        ChildLog.follow(spec.name(), begun);
        LOG.info("{} is process {}", spec.name(), begun.pid());
        return begun;
    }

    private boolean becomesReady(Process begun) throws InterruptedException {
        var deadline = System.nanoTime() + spec.patience().toNanos();
        while (System.nanoTime() < deadline && !stopping()) {
            if (begun.waitFor(GLANCE)) {
                return false;
            }
            if (spec.readiness().isReady()) {
                return true;
            }
        }
        LOG.warn("{} did not serve within {}", spec.name(), spec.patience());
        return false;
    }

    private void pause(Duration ran) throws InterruptedException {
        if (stopping()) {
            return;
        }
        change(ChildState.WAITING);
        var wait = backOff.after(ran);
        LOG.warn("{} is started again in {}", spec.name(), wait);
        if (!stop.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
            restarts = restarts + 1;
        }
    }

    private boolean stopping() {
        return stop.getCount() == 0;
    }

    private void change(ChildState next) {
        state = next;
        onChange.run();
    }
}
