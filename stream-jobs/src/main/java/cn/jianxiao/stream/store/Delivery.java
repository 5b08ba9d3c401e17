package cn.jianxiao.stream.store;

import cn.jianxiao.sql.row.InsertRefused;
import cn.jianxiao.sql.row.RowBinary;
import cn.jianxiao.sql.row.RowTable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores one batch table by table, trying again with growing pauses while the store cannot be reached or is overloaded.
 * What it refuses as wrong (HTTP 4xx) it would refuse again: that fails at once.
 */
final class Delivery implements Callable<RowBatch> {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final long FIRST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 10_000;

    private final RowStore store;
    private final RowBatch batch;
    private final Duration patience;

    Delivery(RowStore store, RowBatch batch, Duration patience) {
        this.store = store;
        this.batch = batch;
        this.patience = patience;
    }

    @Override
    public RowBatch call() throws IOException, InterruptedException {
        for (int table = 0; table < Tables.count(); table++) {
            if (batch.of(table).size() > 0) {
                store(Tables.at(table), batch.of(table));
            }
        }
        batch.clear();
        return batch;
    }

    private void store(RowTable<?> table, RowBinary rows) throws IOException, InterruptedException {
        long giveUpAt = System.nanoTime() + patience.toNanos();
        for (long pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
            try {
                store.insert(table, rows);
                return;
            } catch (IOException e) {
                if (isFinal(e) || System.nanoTime() + pause * 1_000_000 > giveUpAt) {
                    throw e;
                }
                LOG.warn("Rows for {} could not be stored, next try in {} ms: {}", table, pause, e.toString());
            }
            Thread.sleep(pause);
        }
    }

    private static boolean isFinal(IOException e) {
        return e instanceof InsertRefused refused && refused.status() / 100 == 4;
    }
}
