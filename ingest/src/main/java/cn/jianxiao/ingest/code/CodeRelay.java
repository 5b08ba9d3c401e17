package cn.jianxiao.ingest.code;

import cn.jianxiao.ingest.log.Outbox;
import cn.jianxiao.ingest.log.OutboxUnavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 编码变动转发: carries the registry's committed changes to the log, those of a project in the order of their versions, and
 * deletes each when the log has it. What a relay sent but could not delete is sent again: the receiver goes by the
 * version. Of several relays on one database one works at a time; another takes over when it ends. While database or
 * broker are away it tries again.
 */
public final class CodeRelay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CodeRelay.class);
    private static final int LETTERS = 500;

    private final CodeOutbox letters;
    private final TransactionTemplate transaction;
    private final Outbox log;
    private final Pace pace;
    private final CountDownLatch stop = new CountDownLatch(1);
    private @Nullable Thread worker;

    /**
     * 节奏.
     *
     * @param idle how long it rests when there is nothing to carry
     * @param trouble how long it rests when database or broker are away
     * @param patience how long the log may take to keep what was sent, and a stop to wait for that
     */
    public record Pace(Duration idle, Duration trouble, Duration patience) {}

    public CodeRelay(DataSource database, Outbox log, Pace pace) {
        this.letters = new CodeOutbox(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.log = log;
        this.pace = pace;
    }

    /** Begins; once. */
    public synchronized void start() {
        if (worker == null) {
            worker = Thread.ofPlatform().name("code-relay").daemon().start(this::work);
        }
    }

    /** Ends when the letters under way are on the log and deleted, or patience is at its end. */
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

    private void work() {
        Duration rest = Duration.ZERO;
        while (!stopped(rest)) {
            try {
                rest = carry() == LETTERS ? Duration.ZERO : pace.idle();
            } catch (OutboxUnavailable e) {
                LOG.warn("Changes of codes wait, the log does not take them: {}", String.valueOf(e.getCause()));
                rest = pace.trouble();
            } catch (RuntimeException e) { // whatever the database says, it may be better later
                LOG.warn("Changes of codes wait, the registry does not answer: {}", e.toString());
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

    /** Carries the oldest letters, if nobody else does, and tells how many those were. */
    int carry() {
        Integer carried = transaction.execute(status -> {
            if (!letters.claim()) {
                return 0;
            }
            List<CodeOutbox.Letter> oldest = letters.oldest(LETTERS);
            send(oldest);
            letters.delete(oldest);
            return oldest.size();
        });
        return carried == null ? 0 : carried;
    }

    private void send(List<CodeOutbox.Letter> oldest) {
        List<Future<?>> kept = new ArrayList<>(oldest.size());
        for (CodeOutbox.Letter letter : oldest) {
            kept.add(log.send(letter.envelope()));
        }
        long deadline = System.nanoTime() + pace.patience().toNanos();
        for (Future<?> each : kept) {
            await(each, Math.max(0, deadline - System.nanoTime()));
        }
    }

    private static void await(Future<?> kept, long nanos) {
        try {
            kept.get(nanos, TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new OutboxUnavailable("changes of codes are not durable", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutboxUnavailable("interrupted while changes of codes became durable", e);
        }
    }
}
