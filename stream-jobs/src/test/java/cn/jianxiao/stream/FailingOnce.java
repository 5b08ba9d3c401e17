package cn.jianxiao.stream;

import cn.jianxiao.stream.store.EncodedRow;
import java.io.IOException;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.streaming.api.connector.sink2.SupportsPreWriteTopology;
import org.apache.flink.streaming.api.datastream.DataStream;

/** A sink that fails once, at the moment that {@link Crash} plans. */
record FailingOnce(Sink<EncodedRow> sink) implements Sink<EncodedRow>, SupportsPreWriteTopology<EncodedRow> {

    @Override
    public DataStream<EncodedRow> addPreWriteTopology(DataStream<EncodedRow> rows) {
        return rows.map(new Listener()).returns(EncodedRow.TYPE);
    }

    /** Hears that a checkpoint is complete, which writers are not told. */
    private static final class Listener implements MapFunction<EncodedRow, EncodedRow>, CheckpointListener {

        private static final long serialVersionUID = 1;

        @Override
        public EncodedRow map(EncodedRow row) {
            return row;
        }

        @Override
        public void notifyCheckpointComplete(long checkpoint) {
            Crash.checkpointIsComplete();
        }
    }

    @Override
    public SinkWriter<EncodedRow> createWriter(WriterInitContext context) throws IOException {
        SinkWriter<EncodedRow> writer = sink.createWriter(context);
        int number = context.getTaskInfo().getIndexOfThisSubtask();
        return new SinkWriter<>() {

            private int sinceFlush;

            @Override
            public void write(EncodedRow row, Context context) throws IOException, InterruptedException {
                writer.write(row, context);
                sinceFlush++;
                if (Crash.isDueAfter(sinceFlush)) {
                    writer.flush(false);
                    Crash.now();
                }
            }

            @Override
            public void flush(boolean endOfInput) throws IOException, InterruptedException {
                if (Crash.isDueBeforeFlush(number, sinceFlush)) {
                    Crash.now();
                }
                writer.flush(endOfInput);
                if (Crash.isDueAfterFlush(number, sinceFlush)) {
                    Crash.now();
                }
                sinceFlush = 0;
            }

            @Override
            public void close() throws Exception {
                writer.close();
            }
        };
    }
}
