package cn.jianxiao.embedded.clickhouse.http;

import cn.jianxiao.embedded.clickhouse.engine.Summary;
import cn.jianxiao.embedded.clickhouse.wire.BlockOutputStream;
import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import net.jpountz.lz4.LZ4FrameOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a query. Its first MiB is held back, so that an error which comes early still gets its status; once
 * started it is either finished or broken off, never ended as if it were whole.
 */
final class Reply extends OutputStream {
    private static final int HELD_BACK = 1 << 20;
    private static final int BUFFER = 1 << 16;
    private static final int NO_BODY = -1;
    private static final int CHUNKED = 0;

    private final HttpExchange exchange;
    private final Request request;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private @Nullable OutputStream body;

    Reply(HttpExchange exchange, Request request) {
        this.exchange = exchange;
        this.request = request;
    }

    boolean started() {
        return body != null;
    }

    void header(String name, String value) {
        exchange.getResponseHeaders().set(name, value);
    }

    /** Counts only until the reply starts. */
    void summary(Summary summary) {
        header("X-ClickHouse-Summary", summary.json());
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (body == null && held.size() + length <= HELD_BACK) held.write(bytes, from, length);
        else start().write(bytes, from, length);
    }

    /** The whole result was written. */
    void finish() throws IOException {
        if (body == null && held.size() == 0) exchange.sendResponseHeaders(HttpStatus.OK, NO_BODY);
        else start().close();
        exchange.close();
    }

    private OutputStream start() throws IOException {
        OutputStream started = body;
        if (started != null) return started;
        started = open();
        body = started;
        held.writeTo(started);
        held.reset();
        return started;
    }

    private OutputStream open() throws IOException {
        String encoding = encoding();
        if (!encoding.isEmpty()) header("Content-Encoding", encoding);
        exchange.sendResponseHeaders(HttpStatus.OK, CHUNKED);
        OutputStream out = new BufferedOutputStream(exchange.getResponseBody(), BUFFER);
        return switch (encoding) {
            case "lz4" -> new LZ4FrameOutputStream(out, LZ4FrameOutputStream.BLOCKSIZE.SIZE_64KB);
            case "gzip" -> new GZIPOutputStream(out, BUFFER);
            default -> request.flag("compress") ? new BlockOutputStream(out) : out;
        };
    }

    private String encoding() {
        String accepted = request.headers().getFirst("Accept-Encoding");
        if (accepted == null || !request.flag("enable_http_compression")) return "";
        return accepted.contains("lz4") ? "lz4" : accepted.contains("gzip") ? "gzip" : "";
    }
}
