package cn.jianxiao.embedded.engine;

import cn.jianxiao.approval.event.RecordFile;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.intake.Origin;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.reader.SimpleStreamFormat;
import org.apache.flink.connector.file.src.reader.StreamFormat;
import org.apache.flink.core.fs.FSDataInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a {@link RecordFile} from its beginning; a record's place in it is where it stands in the account. */
final class RecordFormat extends SimpleStreamFormat<Incoming> {

    private static final long serialVersionUID = 1;
    private static final String TOPIC = "replay";

    @Override
    public StreamFormat.Reader<Incoming> createReader(Configuration settings, FSDataInputStream file) {
        return new Reader(new DataInputStream(new BufferedInputStream(file)));
    }

    @Override
    public TypeInformation<Incoming> getProducedType() {
        return Incoming.TYPE;
    }

    private static final class Reader implements StreamFormat.Reader<Incoming> {

        private final DataInputStream in;
        private long place;

        Reader(DataInputStream in) {
            this.in = in;
        }

        @Override
        public @Nullable Incoming read() throws IOException {
            var envelope = RecordFile.read(in);
            return envelope == null ? null : new Incoming(new Origin(TOPIC, 0, place++), envelope);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
