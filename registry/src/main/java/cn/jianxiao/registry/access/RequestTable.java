package cn.jianxiao.registry.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of the requests that were answered. */
final class RequestTable {

    private final JdbcClient jdbc;

    RequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of a request. */
    record Line(String digest, Reply reply) {}

    /** Waits while another transaction claims the same; fails where that one was committed. */
    void claim(Request request, Instant at) {
        jdbc.sql("insert into idempotent_request (caller, request_key, digest, claimed_at) values (?, ?, ?, ?)")
                .params(request.caller(), request.key(), request.digest(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void keep(Request request, Reply reply) {
        jdbc.sql("update idempotent_request set status = ?, content_type = ?, location = ?, body = ?"
                        + " where caller = ? and request_key = ?")
                .params(
                        reply.status(),
                        reply.contentType(),
                        reply.location(),
                        reply.body(),
                        request.caller(),
                        request.key())
                .update();
    }

    Optional<Line> find(Request request) {
        return jdbc.sql("select digest, status, content_type, location, body from idempotent_request"
                        + " where caller = ? and request_key = ?")
                .params(request.caller(), request.key())
                .query((row, number) -> line(row))
                .optional();
    }

    private static Line line(ResultSet row) throws SQLException {
        Reply reply =
                new Reply(row.getInt("status"), text(row, "content_type"), text(row, "location"), text(row, "body"));
        return new Line(row.getString("digest"), reply);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    void forgetBefore(Instant time) {
        jdbc.sql("delete from idempotent_request where claimed_at < ?")
                .param(time.atOffset(ZoneOffset.UTC))
                .update();
    }
}
