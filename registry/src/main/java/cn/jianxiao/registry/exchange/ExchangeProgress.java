package cn.jianxiao.registry.exchange;

import cn.jianxiao.code.Excerpt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 读取进度: how far each source has been read and how its last poll went. What is noted here is committed at once. */
public final class ExchangeProgress {

    private static final int LONGEST = 2000;
    private static final int LONGEST_KEY = 128;

    private final JdbcClient jdbc;

    public ExchangeProgress(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /** How the last poll went. */
    public ExchangeRun run(String source) {
        return jdbc.sql("select * from exchange_run where source = ?")
                .param(source)
                .query(ExchangeProgress::run)
                .optional()
                .orElse(ExchangeRun.NONE);
    }

    /** How far each table has been read. */
    public List<ExchangeCursor> cursors(String source) {
        return jdbc.sql("select * from exchange_cursor where source = ? order by table_name")
                .param(source)
                .query(ExchangeProgress::cursor)
                .list();
    }

    /** Notes that a poll begins. */
    public void began(String source, Instant at, String edition, List<String> missing) {
        jdbc.sql("update exchange_run set asked = false, begun_at = ?, ended_at = null, rows_read = 0, published = 0,"
                        + " rejected = 0, waiting = 0, edition = ?, missing = ?, trouble = '', detail = ''"
                        + " where source = ?")
                .params(utc(at), edition, String.join(",", missing), source)
                .update();
    }

    /**
     * Notes how far a table has been read; counts add up. When the table was looked at is noted with its first rows
     * only. Of a key that cannot be kept whole its beginning is, which stands before it: what comes between is read again.
     */
    public void reached(String source, ExchangeCursor cursor) {
        ExchangeRun.Counts counts = cursor.counts();
        int known = jdbc.sql("update exchange_cursor set changed_at = ?, row_key = ?, rows_read = rows_read + ?,"
                        + " published = published + ?, rejected = rejected + ? where source = ? and table_name = ?")
                .params(utc(cursor.changedAt()), kept(cursor.key()))
                .params(counts.read(), counts.published(), counts.rejected(), source, cursor.table())
                .update();
        if (known == 0) {
            jdbc.sql("insert into exchange_cursor (source, table_name, changed_at, row_key, looked_at, rows_read,"
                            + " published, rejected) values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(source, cursor.table(), utc(cursor.changedAt()), kept(cursor.key()))
                    .param(utc(cursor.lookedAt()))
                    .params(counts.read(), counts.published(), counts.rejected())
                    .update();
        }
        jdbc.sql("update exchange_run set rows_read = rows_read + ?, published = published + ?,"
                        + " rejected = rejected + ?, waiting = waiting + ? where source = ?")
                .params(counts.read(), counts.published(), counts.rejected(), counts.waiting(), source)
                .update();
    }

    /** Notes that a poll that began then came to the end of a table. */
    public void looked(String source, String table, Instant begun) {
        jdbc.sql("update exchange_cursor set looked_at = ? where source = ? and table_name = ?")
                .params(utc(begun), source, table)
                .update();
    }

    /** Notes that a poll was ended before it had read everything. */
    public void ended(String source, Instant at) {
        jdbc.sql("update exchange_run set ended_at = ? where source = ?")
                .params(utc(at), source)
                .update();
    }

    /** Notes that a poll came to its end, having read everything. */
    public void completed(String source, Instant at) {
        jdbc.sql("update exchange_run set ended_at = ?, complete_at = ? where source = ?")
                .params(utc(at), utc(at), source)
                .update();
    }

    /** When the last poll ended that read everything; empty before the first. */
    public Optional<Instant> complete(String source) {
        return jdbc.sql("select complete_at from exchange_run where source = ? and complete_at is not null")
                .param(source)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /**
     * Notes that a poll could not begin or go on.
     *
     * @param trouble a word for what is wrong
     * @param detail what the database said
     */
    public void failed(String source, Instant at, String trouble, String detail) {
        jdbc.sql("update exchange_run set asked = false, begun_at = ?, ended_at = ?, trouble = ?,"
                        + " detail = ? where source = ?")
                .params(utc(at), utc(at), trouble, Excerpt.beginning(detail, LONGEST), source)
                .update();
    }

    /** Not every registry can hold the character that ends texts elsewhere. */
    private static String kept(String key) {
        int end = key.indexOf('\u0000');
        return Excerpt.beginning(end < 0 ? key : key.substring(0, end), LONGEST_KEY);
    }

    private static ExchangeRun run(ResultSet row, int number) throws SQLException {
        return new ExchangeRun(
                row.getBoolean("asked"),
                instant(row.getObject("begun_at", OffsetDateTime.class)),
                instant(row.getObject("ended_at", OffsetDateTime.class)),
                counts(row, row.getLong("waiting")),
                row.getString("edition"),
                Stream.of(row.getString("missing").split(","))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                row.getString("trouble"),
                row.getString("detail"));
    }

    private static ExchangeCursor cursor(ResultSet row, int number) throws SQLException {
        return new ExchangeCursor(
                row.getString("table_name"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("row_key"),
                row.getObject("looked_at", OffsetDateTime.class).toInstant(),
                counts(row, 0));
    }

    private static ExchangeRun.Counts counts(ResultSet row, long waiting) throws SQLException {
        return new ExchangeRun.Counts(
                row.getLong("rows_read"), row.getLong("published"), row.getLong("rejected"), waiting);
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
