package cn.jianxiao.ingest.file;

import org.jspecify.annotations.Nullable;

/**
 * 导入选项: what the file itself does not say.
 *
 * @param district the division of all its records, where a mapping asks for one
 * @param source the sending system; null for the file's name up to its first dot
 * @param batchRecords the most records in one batch
 * @param batchBytes a batch that reached this size is closed
 */
public record ImportOptions(
        @Nullable String district, @Nullable String source, int batchRecords, int batchBytes) {

    private static final int RECORDS = 2_000;
    private static final int BYTES = 1 << 20;

    public ImportOptions {
        if (batchRecords < 1 || batchBytes < 1) {
            throw new IllegalArgumentException("a batch holds at least one record and one byte");
        }
    }

    public static ImportOptions defaults() {
        return new ImportOptions(null, null, RECORDS, BYTES);
    }

    public ImportOptions withDistrict(@Nullable String value) {
        return new ImportOptions(value, source, batchRecords, batchBytes);
    }

    public ImportOptions withSource(@Nullable String value) {
        return new ImportOptions(district, value, batchRecords, batchBytes);
    }

    public ImportOptions withBatchRecords(int value) {
        return new ImportOptions(district, source, value, batchBytes);
    }
}
