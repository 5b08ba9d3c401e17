package cn.jianxiao.stream;

import cn.jianxiao.stream.store.EncodedRow;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/**
 * A sink that fails once, at the worst moment: after a checkpoint, with rows behind it that are stored and will be made
 * again.
 */
record FailingOnce(Sink<EncodedRow> sink) implements Sink<EncodedRow> {

    private static final int ROWS_AFTER_CHECKPOINT = 50;

    /** Static, since the job's copies of the sink must share it. */
    static final AtomicBoolean FAILED = new AtomicBoolean();

    @Override
    public SinkWriter<EncodedRow> createWriter(WriterInitContext context) throws IOException {
        SinkWriter<EncodedRow> writer = sink.createWriter(context);
        return new SinkWriter<>() {

            private int sinceCheckpoint = Integer.MIN_VALUE;

            @Override
            public void write(EncodedRow row, Context context) throws IOException, InterruptedException {
                writer.write(row, context);
                if (++sinceCheckpoint == ROWS_AFTER_CHECKPOINT && FAILED.compareAndSet(false, true)) {
                    writer.flush(false);
                    throw new IOException("planned failure after a checkpoint");
                }
            }

            @Override
            public void flush(boolean endOfInput) throws IOException, InterruptedException {
                writer.flush(endOfInput);
                sinceCheckpoint = 0;
            }

            @Override
            public void close() throws Exception {
                writer.close();
            }
        };
    }
}
