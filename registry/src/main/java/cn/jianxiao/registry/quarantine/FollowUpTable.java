package cn.jianxiao.registry.quarantine;

import cn.jianxiao.registry.database.StampColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of what was done, and the counter that everybody who does something waits at. */
final class FollowUpTable {

    private static final String OF_RECORD =
            " where record_topic = ? and record_partition = ? and record_offset = ? order by number desc";

    private final JdbcClient jdbc;

    FollowUpTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever does something waits here for the one before; the answer is the last number given out. */
    long lock() {
        return jdbc.sql("select counted from registry_counter where name = 'quarantine' for update")
                .query(Long.class)
                .single();
    }

    /** Gives out numbers up to this one. */
    void countTo(long number) {
        jdbc.sql("update registry_counter set counted = ? where name = 'quarantine'")
                .param(number)
                .update();
    }

    QuarantineState state(RecordPlace place) {
        return jdbc.sql("select state from follow_up" + OF_RECORD + " fetch first 1 rows only")
                .params(place.topic(), place.partition(), place.offset())
                .query(String.class)
                .optional()
                .map(QuarantineState::valueOf)
                .orElse(QuarantineState.OPEN);
    }

    /** The newest first. */
    List<FollowUp> of(RecordPlace place) {
        return jdbc.sql("select * from follow_up" + OF_RECORD)
                .params(place.topic(), place.partition(), place.offset())
                .query(FollowUpTable::followUp)
                .list();
    }

    void insert(FollowUp followUp) {
        RecordPlace place = followUp.record().place();
        jdbc.sql("insert into follow_up (number, record_topic, record_partition, record_offset, received_at, state,"
                        + " reason, before_text, after_text, batch, published, account, department, stamped_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?)")
                .params(followUp.number(), place.topic(), place.partition(), place.offset())
                .params(time(followUp.record().receivedAt()), followUp.state().name(), followUp.reason())
                .params(followUp.before(), followUp.after(), followUp.batch())
                .params(
                        followUp.stamp().by().account(),
                        followUp.stamp().by().department(),
                        StampColumns.time(followUp.stamp()))
                .update();
    }

    /** The oldest first. */
    List<FollowUp> unpublished(int most) {
        return jdbc.sql("select * from follow_up where published = false order by number fetch first ? rows only")
                .param(most)
                .query(FollowUpTable::followUp)
                .list();
    }

    void published(List<Long> numbers) {
        jdbc.sql("update follow_up set published = true where number in (:numbers)")
                .param("numbers", numbers)
                .update();
    }

    int eraseTexts(Instant receivedBefore) {
        return jdbc.sql("update follow_up set before_text = '', after_text = ''"
                        + " where received_at < ? and (before_text <> '' or after_text <> '')")
                .param(time(receivedBefore))
                .update();
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static FollowUp followUp(ResultSet row, int line) throws SQLException {
        RecordPlace place = new RecordPlace(
                row.getString("record_topic"), row.getInt("record_partition"), row.getLong("record_offset"));
        Instant receivedAt = row.getObject("received_at", OffsetDateTime.class).toInstant();
        return new FollowUp(
                row.getLong("number"),
                new QuarantinedRecord(place, receivedAt),
                QuarantineState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("before_text"),
                row.getString("after_text"),
                row.getString("batch"),
                StampColumns.of(row));
    }
}
