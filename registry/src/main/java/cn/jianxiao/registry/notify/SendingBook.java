package cn.jianxiao.registry.notify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 发送簿: what is to be sent, is being sent and was sent. A sending is noted before it begins, so that whoever finds it begun
 * after a crash knows that it may have arrived, and leaves it. To be written in turn ({@link #TURN}).
 */
public final class SendingBook {

    /** The row of {@code notify_turn} under which digests are sent. */
    public static final String TURN = "digest";

    /** After the first failure, the second and so on; then it is given up. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    private static final int LONGEST_DETAIL = 1000;
    private static final String CUT_OFF = "cut-off";

    private final JdbcClient jdbc;

    public SendingBook(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /**
     * Notes that everybody who was there by then is to get the digest of a day; what is noted already stays as it is.
     *
     * @param due when the digest of that day was due
     */
    public void plan(LocalDate digest, Instant due, Instant now) {
        jdbc.sql(
                        "insert into notify_sending (digest, source, channel, target, state, tries, next_at, noted_at, reason,"
                                + " detail) select cast(? as date), a.source, a.channel, a.target, 'WAITING', 0, cast(? as timestamp with"
                                + " time zone), cast(? as timestamp with time zone), '', '' from notify_addressee a"
                                + " where a.active and a.added_at <= ? and not exists (select 1 from notify_sending s"
                                + " where s.digest = ? and s.source = a.source and s.channel = a.channel and s.target = a.target)")
                .params(digest, utc(now), utc(now), utc(due), digest)
                .update();
    }

    /** The next one that is due. */
    public Optional<Sending> due(Instant now) {
        return jdbc.sql("select * from notify_sending where state = 'WAITING' and next_at <= ? order by number limit 1")
                .param(utc(now))
                .query(SendingBook::sending)
                .optional();
    }

    /**
     * Notes that a sending begins; what becomes of it is to be noted.
     *
     * @return whether it still waited
     */
    public boolean begin(Sending sending, Instant now) {
        return jdbc.sql("update notify_sending set state = 'SENDING', tries = tries + 1, noted_at = ?"
                                + " where number = ? and state = 'WAITING'")
                        .params(utc(now), sending.number())
                        .update()
                > 0;
    }

    /** Notes that what was begun and never noted by a process that is gone may have arrived: it is not repeated. */
    public int leftBehind(Instant now) {
        return jdbc.sql(
                        "update notify_sending set state = 'UNCERTAIN', noted_at = ?, reason = ? where state = 'SENDING'")
                .params(utc(now), CUT_OFF)
                .update();
    }

    /**
     * Notes what became of a sending.
     *
     * @param sending as it was when it was due
     */
    public void ended(Sending sending, Outcome outcome, Instant now) {
        switch (outcome) {
            case Outcome.Taken() -> note(sending, SendingState.SENT, now, now, "", "");
            case Outcome.Impossible(String reason, String detail) ->
                note(sending, SendingState.FAILED, now, now, reason, detail);
            case Outcome.Unclear(String reason, String detail) ->
                note(sending, SendingState.UNCERTAIN, now, now, reason, detail);
            case Outcome.Refused(String reason, String detail) -> {
                boolean more = sending.tries() < PAUSES.size();
                Instant next = more ? now.plus(PAUSES.get(sending.tries())) : now;
                note(sending, more ? SendingState.WAITING : SendingState.FAILED, next, now, reason, detail);
            }
        }
    }

    /**
     * Has it sent again that failed or may have arrived, by the wish of a person.
     *
     * @return whether it was one of these
     */
    public boolean again(Sending sending, Instant now) {
        return jdbc.sql(
                                "update notify_sending set state = 'WAITING', tries = 0, next_at = ?, noted_at = ?, reason = '',"
                                        + " detail = '' where number = ? and state in ('FAILED', 'UNCERTAIN')")
                        .params(utc(now), utc(now), sending.number())
                        .update()
                > 0;
    }

    /** The latest ones, newest first. */
    public List<Sending> latest(int most) {
        return jdbc.sql("select * from notify_sending order by digest desc, number desc limit ?")
                .param(most)
                .query(SendingBook::sending)
                .list();
    }

    private void note(Sending sending, SendingState state, Instant next, Instant now, String reason, String detail) {
        jdbc.sql(
                        "update notify_sending set state = ?, next_at = ?, noted_at = ?, reason = ?, detail = ? where number = ?")
                .params(state.name(), utc(next), utc(now), reason)
                .params(detail.substring(0, Math.min(LONGEST_DETAIL, detail.length())), sending.number())
                .update();
    }

    private static Sending sending(ResultSet row, int number) throws SQLException {
        return new Sending(
                row.getLong("number"),
                row.getObject("digest", LocalDate.class),
                row.getString("source"),
                Channel.valueOf(row.getString("channel")),
                row.getString("target"),
                SendingState.valueOf(row.getString("state")),
                row.getInt("tries"),
                row.getObject("next_at", OffsetDateTime.class).toInstant(),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getString("detail"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
