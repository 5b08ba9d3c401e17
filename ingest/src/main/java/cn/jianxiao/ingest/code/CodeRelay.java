package cn.jianxiao.ingest.code;

import cn.jianxiao.ingest.log.Carrier;
import cn.jianxiao.ingest.log.Outbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 编码变动转发: carries the registry's committed changes to the log, those of a project in the order of their versions, and
 * deletes each when the log has it. What a relay sent but could not delete is sent again: the receiver goes by the
 * version. Of several relays on one database one works at a time; another takes over when it ends. While database or
 * broker are away it tries again.
 */
public final class CodeRelay implements AutoCloseable {

    private static final int LETTERS = 500;

    private final CodeOutbox letters;
    private final TransactionTemplate transaction;
    private final Outbox log;
    private final Duration patience;
    private final Carrier carrier;

    public CodeRelay(DataSource database, Outbox log, Carrier.Pace pace) {
        this.letters = new CodeOutbox(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.log = log;
        this.patience = pace.patience();
        this.carrier = new Carrier("code-relay", () -> carry() == LETTERS, pace);
    }

    /** Begins; once. */
    public void start() {
        carrier.start();
    }

    /** Ends when the letters under way are on the log and deleted, or patience is at its end. */
    @Override
    public void close() {
        carrier.close();
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
        long deadline = System.nanoTime() + patience.toNanos();
        for (Future<?> each : kept) {
            Carrier.await(each, Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
        }
    }
}
