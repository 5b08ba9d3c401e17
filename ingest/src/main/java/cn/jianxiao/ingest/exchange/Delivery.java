package cn.jianxiao.ingest.exchange;

import cn.jianxiao.ingest.IntakeTexts;
import cn.jianxiao.ingest.exchange.table.ExchangeSchema;
import cn.jianxiao.ingest.exchange.table.ExchangeTable;
import cn.jianxiao.ingest.exchange.table.WriteBack;
import cn.jianxiao.ingest.step.Account;
import cn.jianxiao.ingest.step.Arrival;
import cn.jianxiao.ingest.step.Intake;
import cn.jianxiao.ingest.step.RecordKind;
import cn.jianxiao.ingest.step.Verdict;
import cn.jianxiao.registry.exchange.ExchangeRun.Counts;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 送达: hands records to the intake, and writes back what became of their rows once they are durable. */
final class Delivery {

    private static final IntakeTexts CHINESE = IntakeTexts.in(Locale.SIMPLIFIED_CHINESE);

    private final Intake intake;
    private final String batch;
    private final Recent recent;
    private final ExchangeSchema schema;
    private @Nullable WriteBack writeBack;
    private @Nullable SQLException refused;

    /**
     * @param batch the name under which the records come
     * @param writeBack null where nothing may be written
     */
    Delivery(Intake intake, String batch, Recent recent, ExchangeSchema schema, @Nullable WriteBack writeBack) {
        this.intake = intake;
        this.batch = batch;
        this.recent = recent;
        this.schema = schema;
        this.writeBack = writeBack;
    }

    /** Returns when all of them are durable; those that were handed on lately and say the same are passed over. */
    Counts send(List<Outgoing> records) {
        Counts counts = Counts.NONE;
        for (RecordKind kind : RecordKind.values()) {
            List<Outgoing> fresh = records.stream()
                    .filter(record -> record.kind() == kind && !recent.knows(record))
                    .toList();
            if (!fresh.isEmpty()) {
                counts = counts.plus(take(kind, fresh));
            }
        }
        return counts;
    }

    /** What stands against writing back, where something does. */
    Optional<SQLException> notWritten() {
        return Optional.ofNullable(refused);
    }

    private Counts take(RecordKind kind, List<Outgoing> records) {
        List<Verdict> verdicts = new ArrayList<>(records.size());
        Account account = intake.take(
                kind, records.stream().map(Outgoing::told).iterator(), batch, Arrival.AS_TOLD, verdicts::add);
        records.forEach(recent::keep);
        Map<ExchangeTable, List<WriteBack.Mark>> marks = new EnumMap<>(ExchangeTable.class);
        for (int i = 0; i < records.size(); i++) {
            WriteBack.Mark mark = mark(records.get(i), verdicts.get(i));
            marks.computeIfAbsent(mark.row().table(), table -> new ArrayList<>())
                    .add(mark);
        }
        marks.forEach(this::write);
        return new Counts(0, account.published(), account.rejected(), account.waiting());
    }

    private static WriteBack.Mark mark(Outgoing record, Verdict verdict) {
        if (verdict.refused()) {
            String reason = verdict.findings().stream()
                    .filter(finding -> finding.hard())
                    .map(CHINESE::of)
                    .distinct()
                    .collect(Collectors.joining("；"));
            return new WriteBack.Mark(record.origin(), WriteBack.State.CHECK_FAILED, reason);
        }
        return new WriteBack.Mark(
                record.origin(), verdict.waits() ? WriteBack.State.CHECKED : WriteBack.State.TAKEN, "");
    }

    /** Notes what became of rows of one table; a database that refuses this is asked no more in this poll. */
    void write(ExchangeTable table, List<WriteBack.Mark> marks) {
        if (writeBack == null) {
            return;
        }
        try {
            writeBack.write(schema.table(table).orElseThrow(), marks);
        } catch (SQLException e) {
            refused = e;
            writeBack = null;
        }
    }
}
