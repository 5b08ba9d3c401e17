package cn.jianxiao.stream.store;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.flink.api.common.operators.ProcessingTimeService;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.jspecify.annotations.Nullable;

/**
 * Gathers one batch while the one before it is on its way. Never more than one is: rows of one identity reach the store
 * in the order in which they were made, and a slow store slows the stream down instead of filling the memory.
 */
final class RowWriter implements SinkWriter<EncodedRow> {

    private final RowStore store;
    private final SinkPace pace;
    private final ProcessingTimeService time;
    private final ExecutorService courier = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "rows-to-clickhouse");
        thread.setDaemon(true);
        return thread;
    });
    private RowBatch gathering = new RowBatch();
    private RowBatch spare = new RowBatch();
    private @Nullable Future<RowBatch> underWay;
    private int glances;

    RowWriter(RowStore store, SinkPace pace, ProcessingTimeService time) {
        this.store = store;
        this.pace = pace;
        this.time = time;
        wakeLater();
    }

    @Override
    public void write(EncodedRow row, Context context) throws IOException, InterruptedException {
        gathering.add(row);
        if (gathering.isFull(pace)) {
            send();
        }
    }

    /** Called at every checkpoint and at the end of the input: when it returns, everything is stored. */
    @Override
    public void flush(boolean endOfInput) throws IOException, InterruptedException {
        send();
        awaitDelivery();
    }

    @Override
    public void close() {
        courier.shutdownNow();
    }

    private void wakeLater() {
        time.registerTimer(time.getCurrentProcessingTime() + pace.delay().toMillis(), now -> {
            glances++;
            if ((underWay == null || underWay.isDone()) && isRipe()) {
                send();
            }
            wakeLater();
        });
    }

    /** Whether a batch that is not full need not grow any more. */
    private boolean isRipe() {
        return gathering.rows() < pace.few()
                || pace.delay().multipliedBy(glances).compareTo(pace.longest()) >= 0;
    }

    private void send() throws IOException, InterruptedException {
        if (gathering.isEmpty()) {
            return;
        }
        glances = 0;
        awaitDelivery();
        RowBatch full = gathering;
        gathering = spare;
        underWay = courier.submit(new Delivery(store, full, pace.patience()));
    }

    private void awaitDelivery() throws IOException, InterruptedException {
        if (underWay == null) {
            return;
        }
        try {
            spare = underWay.get();
            underWay = null;
        } catch (ExecutionException e) {
            throw new IOException("Rows could not be stored", e.getCause());
        }
    }
}
