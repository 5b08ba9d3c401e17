package cn.jianxiao.ingest.file;

/**
 * 批: records of one kind, ready to be posted as {@code application/x-ndjson}.
 *
 * @param records how many lines
 * @param ndjson the lines in UTF-8, each with its end
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Batch(Target target, int records, byte[] ndjson) {}
