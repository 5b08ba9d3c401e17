package cn.jianxiao.ingest.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The lines of one target that wait for their batch to fill. */
final class BatchBuffer {

    private final Target target;
    private final ImportOptions options;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int records;

    BatchBuffer(Target target, ImportOptions options) {
        this.target = target;
        this.options = options;
    }

    Target target() {
        return target;
    }

    void add(String line) {
        bytes.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        bytes.write('\n');
        records++;
    }

    boolean isFull() {
        return records >= options.batchRecords() || bytes.size() >= options.batchBytes();
    }

    boolean isEmpty() {
        return records == 0;
    }

    /** What has gathered; the buffer is empty afterwards. */
    Batch take() {
        Batch batch = new Batch(target, records, bytes.toByteArray());
        bytes.reset();
        records = 0;
        return batch;
    }
}
