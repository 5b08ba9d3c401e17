package cn.jianxiao.sql.row;

import java.time.Instant;

/**
 * 接收台账: one received record and where it ended. One line for each record of a topic, so that received = accepted +
 * duplicate + rejected + waiting holds by construction.
 *
 * @param recordId the source's identity of the record, may be empty
 * @param project empty where the record names none
 * @param caseId empty where the record is of no case
 * @param reason the reason code where it was rejected or waits, else empty
 * @param field the field at fault, may be empty
 * @param value the offending value as it came, may be empty
 * @param raw the whole record where it was rejected or waits, else empty
 * @param version grows when a waiting record is settled
 */
public record IntakeRow(
        String topic,
        int partition,
        long offset,
        String source,
        String batch,
        IntakeKind kind,
        String recordId,
        String project,
        String caseId,
        Instant receivedAt,
        Disposition disposition,
        String reason,
        String field,
        String value,
        String raw,
        long version)
        implements Row {

    public static final RowTable<IntakeRow> TABLE = RowTable.<IntakeRow>named("intake")
            .text("topic", IntakeRow::topic)
            .number("partition", IntakeRow::partition)
            .big("offset", IntakeRow::offset)
            .text("source", IntakeRow::source)
            .text("batch", IntakeRow::batch)
            .choice("kind", IntakeRow::kind)
            .text("record_id", IntakeRow::recordId)
            .text("project", IntakeRow::project)
            .text("case_id", IntakeRow::caseId)
            .instant("received_at", IntakeRow::receivedAt)
            .choice("disposition", IntakeRow::disposition)
            .text("reason", IntakeRow::reason)
            .text("field", IntakeRow::field)
            .text("value", IntakeRow::value)
            .text("raw", IntakeRow::raw)
            .big("version", IntakeRow::version)
            .build();

    @Override
    public RowTable<IntakeRow> table() {
        return TABLE;
    }

    @Override
    public void encode(RowBinary out) {
        TABLE.encode(this, out);
    }
}
