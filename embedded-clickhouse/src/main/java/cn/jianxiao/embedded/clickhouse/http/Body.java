package cn.jianxiao.embedded.clickhouse.http;

import cn.jianxiao.embedded.clickhouse.engine.ClickHouseException;
import cn.jianxiao.embedded.clickhouse.statement.Head;
import cn.jianxiao.embedded.clickhouse.wire.BlockInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import net.jpountz.lz4.LZ4FrameInputStream;

/**
 * A request's statement and, of an INSERT, the rows behind it. A statement may stand in the address, in the body, or
 * start in one and go on in the other; rows are not read here.
 *
 * @param sql the statement without its rows
 * @param rows empty unless the head says that rows follow
 */
record Body(Head head, byte[] sql, InputStream rows) {
    /** An INSERT must name its format within so many bytes. */
    private static final int START = 1 << 18;

    static Body of(Request request, InputStream raw) throws IOException {
        InputStream decoded = decoded(request, raw);
        byte[] address = request.text("query").strip().getBytes(StandardCharsets.UTF_8);
        InputStream all = address.length == 0
                ? decoded
                : new SequenceInputStream(new ByteArrayInputStream(address), afterAddress(address, decoded));
        byte[] start = all.readNBytes(START);
        if (Head.of(start) instanceof Head.InsertedRows insert) return insert(insert, start, all);
        byte[] sql = concat(start, all.readAllBytes());
        return new Body(Head.of(sql), sql, InputStream.nullInputStream());
    }

    private static Body insert(Head.InsertedRows head, byte[] start, InputStream rest) {
        InputStream rows = new ByteArrayInputStream(start, head.rowsStart(), start.length - head.rowsStart());
        return new Body(head, Arrays.copyOf(start, head.statementEnd()), new SequenceInputStream(rows, rest));
    }

    /** Between the address's text and a body stands a line end, which a FORMAT takes as the end of its own line. */
    private static InputStream afterAddress(byte[] address, InputStream body) {
        boolean rowsStarted =
                Head.of(address) instanceof Head.InsertedRows insert && insert.rowsStart() < address.length;
        return rowsStarted ? body : new SequenceInputStream(new ByteArrayInputStream(new byte[] {'\n'}), body);
    }

    private static InputStream decoded(Request request, InputStream raw) throws IOException {
        InputStream body = new BufferedInputStream(new KeptOpen(raw), 1 << 16);
        String encoding = request.headers().getFirst("Content-Encoding");
        if (encoding != null)
            body = switch (encoding) {
                case "gzip" -> new GZIPInputStream(body, 1 << 16);
                case "deflate" -> new InflaterInputStream(body);
                case "lz4" -> new LZ4FrameInputStream(body);
                case "identity" -> body;
                default ->
                    throw ClickHouseException.of(
                            1, "UNSUPPORTED_METHOD", "Unknown Content-Encoding '" + encoding + "'");
            };
        return request.flag("decompress") ? new BlockInputStream(body) : body;
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
