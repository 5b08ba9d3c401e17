package cn.jianxiao.sql.row;

import java.time.Instant;

/**
 * 跟踪: how far a record in quarantine has been followed up, and by whom last.
 *
 * @param topic as in {@link IntakeRow}, with the two that follow
 * @param version grows with each thing done in quarantine
 */
public record FollowUpRow(
        String topic, int partition, long offset, FollowUpState state, String account, Instant stampedAt, long version)
        implements Row {

    public static final RowTable<FollowUpRow> TABLE = RowTable.<FollowUpRow>named("follow_ups")
            .text("topic", FollowUpRow::topic)
            .number("partition", FollowUpRow::partition)
            .big("offset", FollowUpRow::offset)
            .choice("state", FollowUpRow::state)
            .text("account", FollowUpRow::account)
            .instant("stamped_at", FollowUpRow::stampedAt)
            .big("version", FollowUpRow::version)
            .build();

    @Override
    public RowTable<FollowUpRow> table() {
        return TABLE;
    }

    @Override
    public void encode(RowBinary out) {
        TABLE.encode(this, out);
    }
}
