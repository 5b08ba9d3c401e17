package cn.jianxiao.registry.exchange;

import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.database.StampColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of the sources, and the rows that each has beside it from its beginning. */
final class SourceTable {

    private final JdbcClient jdbc;

    SourceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ExchangeSource> all() {
        return jdbc.sql("select * from exchange_source order by name")
                .query(SourceTable::source)
                .list();
    }

    Optional<ExchangeSource> find(String name) {
        return jdbc.sql("select * from exchange_source where name = ?")
                .param(name)
                .query(SourceTable::source)
                .optional();
    }

    Optional<String> secret(String name) {
        return jdbc.sql("select secret from exchange_source where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    void secret(String name, String sealed) {
        jdbc.sql("update exchange_source set secret = ? where name = ?")
                .params(sealed, name)
                .update();
    }

    void insert(ExchangeWish wish, String secret, Stamp stamp) {
        jdbc.sql("insert into exchange_source (name, url, login, secret, poll_seconds, overlap_minutes, write_back,"
                        + " pause_kinds, paused, account, department, stamped_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?)")
                .params(wish.name(), wish.url(), wish.login(), secret)
                .params(wish.pollEvery().toSeconds(), wish.overlap().toMinutes(), wish.writeBack())
                .param(PauseKinds.write(wish.pauseKinds()))
                .params(stamp.by().account(), stamp.by().department(), StampColumns.time(stamp))
                .update();
        jdbc.sql("insert into exchange_turn (source) values (?)")
                .param(wish.name())
                .update();
        jdbc.sql("insert into exchange_run (source, asked, rows_read, published, rejected, waiting, edition, missing,"
                        + " trouble, detail) values (?, false, 0, 0, 0, 0, '', '', '', '')")
                .param(wish.name())
                .update();
    }

    boolean update(ExchangeWish wish, Stamp stamp) {
        return jdbc.sql("update exchange_source set url = ?, login = ?, poll_seconds = ?, overlap_minutes = ?,"
                                + " write_back = ?, pause_kinds = ?, account = ?, department = ?, stamped_at = ?"
                                + " where name = ?")
                        .params(wish.url(), wish.login())
                        .params(wish.pollEvery().toSeconds(), wish.overlap().toMinutes(), wish.writeBack())
                        .param(PauseKinds.write(wish.pauseKinds()))
                        .params(stamp.by().account(), stamp.by().department(), StampColumns.time(stamp), wish.name())
                        .update()
                > 0;
    }

    void pause(String name, boolean paused, Stamp stamp) {
        jdbc.sql("update exchange_source set paused = ?, account = ?, department = ?, stamped_at = ? where name = ?")
                .params(paused, stamp.by().account(), stamp.by().department(), StampColumns.time(stamp), name)
                .update();
    }

    void ask(String name) {
        jdbc.sql("update exchange_run set asked = true where source = ?")
                .param(name)
                .update();
    }

    void forget(String name) {
        jdbc.sql("delete from exchange_cursor where source = ?").param(name).update();
    }

    void delete(String name) {
        jdbc.sql("delete from exchange_source where name = ?").param(name).update();
    }

    private static ExchangeSource source(ResultSet row, int number) throws SQLException {
        return new ExchangeSource(
                row.getString("name"),
                row.getString("url"),
                row.getString("login"),
                Duration.ofSeconds(row.getLong("poll_seconds")),
                Duration.ofMinutes(row.getLong("overlap_minutes")),
                row.getBoolean("write_back"),
                PauseKinds.read(row.getString("pause_kinds")),
                row.getBoolean("paused"),
                StampColumns.of(row));
    }
}
