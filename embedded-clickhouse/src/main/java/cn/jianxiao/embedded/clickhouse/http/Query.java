package cn.jianxiao.embedded.clickhouse.http;

import cn.jianxiao.embedded.clickhouse.engine.Analysis;
import cn.jianxiao.embedded.clickhouse.engine.ClickHouseException;
import cn.jianxiao.embedded.clickhouse.engine.Connection;
import cn.jianxiao.embedded.clickhouse.engine.InsertStream;
import cn.jianxiao.embedded.clickhouse.engine.Lease;
import cn.jianxiao.embedded.clickhouse.engine.Result;
import cn.jianxiao.embedded.clickhouse.engine.ResultStream;
import cn.jianxiao.embedded.clickhouse.engine.Statement;
import cn.jianxiao.embedded.clickhouse.statement.Head;
import cn.jianxiao.embedded.clickhouse.statement.QueryMark;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** One query on its way: rows are streamed in, a SELECT is streamed out, all else is run as a whole. */
record Query(Request request, Body body, Reply reply) {
    private static final int LONGEST_HEADER = 1 << 22;

    void run(Lease lease) throws IOException {
        switch (body.head()) {
            case Head.InsertedRows insert -> insert(insert, lease);
            case Head.Plain plain -> plain(plain, lease);
        }
    }

    private void insert(Head.InsertedRows head, Lease lease) throws IOException {
        if (request.readsOnly()) throw readOnly();
        byte[] sql = QueryMark.on(body.sql(), request.queryId());
        Statement statement = new Statement(sql, head.format(), request.statementParameters());
        try (InsertStream insert = lease.connection().insert(statement)) {
            append(body.rows(), insert);
            reply.summary(insert.finish());
        }
        lease.clean();
        reply.finish();
    }

    /** An upload that breaks off leaves through here, and closing the stream unfinished drops its rows. */
    private static void append(InputStream rows, InsertStream insert) throws IOException {
        byte[] piece = new byte[InsertStream.PIECE];
        boolean wanted = true;
        for (int n; wanted && (n = rows.readNBytes(piece, 0, piece.length)) > 0; ) wanted = insert.append(piece, 0, n);
    }

    private void plain(Head.Plain head, Lease lease) throws IOException {
        if (head.verb().isEmpty()) throw ClickHouseException.syntax("Syntax error: failed at position 1: Empty query");
        byte[] sql =
                head.verb().equals("KILL") ? QueryMark.inKill(body.sql()) : QueryMark.on(body.sql(), request.queryId());
        Analysis analysis = lease.connection().analyse(sql);
        if (analysis.statements() > 1)
            throw ClickHouseException.syntax("Syntax error (Multi-statements are not allowed)");
        boolean reads = analysis.kind() == Analysis.Kind.READING;
        if (request.readsOnly() && !reads && analysis.kind() != Analysis.Kind.UNKNOWN) throw readOnly();
        String format = head.format().orElse(request.defaultFormat());
        reply.header("X-ClickHouse-Format", format);
        reply.header("Content-Type", ContentType.of(format));
        Optional<RepeatedHeader> header = reads && head.isSelect() ? streamed(format) : Optional.empty();
        Statement statement = new Statement(sql, request.defaultFormat(), request.statementParameters());
        if (header.isPresent()) stream(statement, header.get(), lease.connection());
        else whole(statement, lease.connection());
        if (analysis.kind() != Analysis.Kind.CONTROLLING) lease.clean();
        reply.finish();
    }

    private Optional<RepeatedHeader> streamed(String format) {
        // As an array the rows have brackets around them all.
        boolean array = request.flag("output_format_json_array_of_rows");
        return request.flag("wait_end_of_query") || array ? Optional.empty() : RepeatedHeader.of(format);
    }

    private void whole(Statement statement, Connection connection) throws IOException {
        try (Result result = connection.run(statement)) {
            reply.summary(result.summary());
            result.writeTo(reply, 0);
        }
    }

    private void stream(Statement statement, RepeatedHeader header, Connection connection) throws IOException {
        try (ResultStream stream = connection.stream(statement)) {
            long skipped = 0;
            for (Result piece = stream.next(); piece != null; piece = stream.next()) {
                try (Result open = piece) {
                    reply.summary(open.summary());
                    open.writeTo(reply, skipped);
                    if (skipped == 0 && header != RepeatedHeader.NONE)
                        skipped = header.length(open.start(LONGEST_HEADER));
                }
            }
        }
    }

    private static ClickHouseException readOnly() {
        return ClickHouseException.of(
                164,
                "READONLY",
                "Cannot execute query in readonly mode. For queries over HTTP, method GET implies readonly."
                        + " You should use method POST for modifying queries.");
    }
}
