package cn.jianxiao.registry.signin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of the failures. */
final class FailureTable {

    private final JdbcClient jdbc;

    FailureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds back whoever else would add one, so that each sees how many there are. */
    void lock() {
        jdbc.sql("update registry_counter set counted = counted + 1 where name = 'sign-in'")
                .update();
    }

    void add(Attempt attempt, Instant at) {
        jdbc.sql("insert into sign_in_failure (account, address, failed_at) values (?, ?, ?)")
                .params(attempt.account(), attempt.address(), utc(at))
                .update();
    }

    /** The newest first. */
    List<Instant> newest(Counted counted, String name, int most) {
        return jdbc.sql("select failed_at from sign_in_failure where " + counted.column()
                        + " = ? order by failed_at desc, number desc limit ?")
                .params(name, most)
                .query((row, number) ->
                        row.getObject("failed_at", OffsetDateTime.class).toInstant())
                .list();
    }

    /** What failed since then so often that it may be locked. */
    List<String> often(Counted counted, Instant since, int times) {
        return jdbc.sql("select " + counted.column() + " from sign_in_failure where failed_at >= ? group by "
                        + counted.column() + " having count(*) >= ? order by " + counted.column())
                .params(utc(since), times)
                .query((row, number) -> row.getString(1))
                .list();
    }

    void forget(Attempt attempt) {
        jdbc.sql("delete from sign_in_failure where account = ? and address = ?")
                .params(attempt.account(), attempt.address())
                .update();
    }

    void forget(Counted counted, String name) {
        jdbc.sql("delete from sign_in_failure where " + counted.column() + " = ?")
                .param(name)
                .update();
    }

    void forgetBefore(Instant time) {
        jdbc.sql("delete from sign_in_failure where failed_at < ?")
                .param(utc(time))
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
