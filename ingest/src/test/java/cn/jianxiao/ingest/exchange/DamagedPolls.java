package cn.jianxiao.ingest.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.registry.exchange.ExchangeRun;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** Damaged rows that are uploaded and polled some thousand at a time, with what has to hold after each poll. */
final class DamagedPolls {

    private static final long SEED = Long.getLong("jianxiao.seed", 20261121);
    private static final int ROWS = Boolean.getBoolean("jianxiao.long") ? 100_000 : 2_000;
    private static final int ROUND = Math.min(ROWS, 50_000);

    /** What reading a row may ask of memory: with what it is looked up with, its record, and its answer. */
    private static final long MOST_BYTES_OF_A_ROW = 2L << 20;

    private final DamagedTables tables;
    private final Desk desk;
    private final Instant now;

    DamagedPolls(DamagedTables tables, Desk desk, Instant now) {
        this.tables = tables;
        this.desk = desk;
        this.now = now;
    }

    void run() throws SQLException {
        long begun = System.nanoTime();
        long[] account = new long[3];
        for (int from = 0; from < ROWS; from += ROUND) {
            Instant then = now.plus(Duration.ofMinutes(25L * (from / ROUND)));
            DamagedRows rows = new DamagedRows(tables, new Random(SEED + from), then, from);
            for (int i = 0; i < ROUND; i++) {
                rows.put();
            }
            tables.commit();
            desk.time.set(then);
            ExchangeRun run = poll(rows.countable());
            account[0] += run.counts().read();
            account[1] += run.counts().published();
            account[2] += run.counts().rejected();
        }
        assertThat(account[1]).as("some damage does no harm").isPositive();
        assertThat(account[2]).as("most does").isPositive();
        System.out.printf(
                "exchange: %,d rows, read %,d times, %,d published, %,d rejected, %,d s%n",
                ROWS, account[0], account[1], account[2], (System.nanoTime() - begun) / 1_000_000_000);
    }

    private ExchangeRun poll(int countable) throws SQLException {
        int before = desk.sent.size();
        long allocated = allocated();
        ExchangeRun run = desk.poll();
        long each = (allocated() - allocated) / Math.max(1, run.counts().read());
        int sent = desk.sent.size() - before;

        assertThat(run.counts().published() + run.counts().rejected())
                .as("seed %d", SEED)
                .isEqualTo(sent);
        assertThat(sent).as("seed %d", SEED).isGreaterThanOrEqualTo(countable);
        assertThat(tables.unanswered()).as("seed %d", SEED).isEmpty();
        assertThat(each).as("bytes asked for by a row").isLessThan(MOST_BYTES_OF_A_ROW);
        System.out.printf("exchange: %,d bytes a row%n", each);
        return run;
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
