package cn.jianxiao.stream;

import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.stream.intake.Incoming;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A savepoint that an earlier release took, with the records of its story, since offsets are part of it: those that had
 * been read and those that came after.
 */
record KeptSavepoint(Path folder) {

    private static final Path ALL = Path.of("src", "test", "resources", "savepoints");
    private static final String STATE = "_metadata";

    record Story(List<Incoming> before, List<Incoming> after) {
        List<Incoming> whole() {
            return Stream.concat(before.stream(), after.stream()).toList();
        }
    }

    static KeptSavepoint named(String name) {
        return new KeptSavepoint(ALL.resolve(name));
    }

    static List<KeptSavepoint> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.sorted().map(KeptSavepoint::new).toList();
        }
    }

    /** Also the prefix of its topics: a savepoint names them. */
    String name() {
        return folder.getFileName().toString();
    }

    Story story() throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(Files.newInputStream(records())))) {
            return new Story(read(in), read(in));
        }
    }

    void keep(Path savepoint, Story story) throws IOException {
        try (Stream<Path> files = Files.list(savepoint)) {
            if (files.count() != 1) {
                throw new IOException("The state is too large to be kept in one file: " + savepoint);
            }
        }
        Files.createDirectories(folder);
        Files.copy(savepoint.resolve(STATE), folder.resolve(STATE));
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(records())))) {
            write(story.before(), out);
            write(story.after(), out);
        }
    }

    private Path records() {
        return folder.resolve("records.gz");
    }

    private static List<Incoming> read(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Incoming> records = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            records.add(Deliveries.delivery(
                    EnvelopeCodec.decode(in.readNBytes(in.readInt())).content()));
        }
        return records;
    }

    private static void write(List<Incoming> records, DataOutputStream out) throws IOException {
        out.writeInt(records.size());
        for (Incoming record : records) {
            byte[] message = EnvelopeCodec.encode(record.envelope());
            out.writeInt(message.length);
            out.write(message);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
