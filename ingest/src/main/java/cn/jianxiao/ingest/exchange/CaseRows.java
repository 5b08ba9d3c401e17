package cn.jianxiao.ingest.exchange;

import cn.jianxiao.ingest.exchange.record.EventRecord;
import cn.jianxiao.ingest.exchange.record.Relatives;
import cn.jianxiao.ingest.exchange.table.ExchangeRow;
import cn.jianxiao.ingest.exchange.table.ExchangeTable;
import cn.jianxiao.ingest.step.RecordKind;
import cn.jianxiao.registry.exchange.ExchangeRun.Counts;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** 办件行: rows of status flows and special procedures become events, one each; results are linked to their projects. */
final class CaseRows {

    private final Lookups lookups;
    private final Delivery delivery;
    private final EventRecord events;
    private final Results results;
    private final Reached reached;
    private final Arrivals arrivals;
    private final Instant now;

    CaseRows(
            Lookups lookups,
            Delivery delivery,
            EventRecord events,
            Results results,
            Reached reached,
            Arrivals arrivals,
            Instant now) {
        this.lookups = lookups;
        this.delivery = delivery;
        this.events = events;
        this.results = results;
        this.reached = reached;
        this.arrivals = arrivals;
        this.now = now;
    }

    /** Hands on what rows say that were just read, with all that is known around them; returns when it is durable. */
    Counts say(List<ExchangeRow> rows) throws SQLException {
        return say(rows, arrivals::of);
    }

    /** The same of rows that were read before, because more is known around them now. */
    Counts sayAnew(List<ExchangeRow> rows) throws SQLException {
        return say(rows, row -> Optional.empty());
    }

    private Counts say(List<ExchangeRow> rows, Function<ExchangeRow, Optional<Instant>> arrival) throws SQLException {
        if (rows.isEmpty()) {
            return Counts.NONE;
        }
        Relatives relatives = lookups.around(rows);
        List<ExchangeRow> certificates =
                rows.stream().filter(row -> row.table() == ExchangeTable.RESULT).toList();
        Counts counts = delivery.send(said(rows, relatives, arrival));
        if (!certificates.isEmpty()) {
            delivery.write(ExchangeTable.RESULT, results.link(certificates, relatives, now));
        }
        return counts;
    }

    private List<Outgoing> said(
            List<ExchangeRow> rows, Relatives relatives, Function<ExchangeRow, Optional<Instant>> arrival) {
        List<Outgoing> records = new ArrayList<>();
        for (ExchangeRow row : rows) {
            if (row.table() == ExchangeTable.SPECIAL) {
                records.add(event(row, events.special(row, relatives), arrival.apply(row)));
            } else if (row.table() == ExchangeTable.STATUS) {
                events.saidBefore(row, relatives)
                        .filter(reached::isPast)
                        .ifPresent(special ->
                                records.add(event(special, events.takenBack(special, relatives), Optional.empty())));
                records.add(event(row, events.status(row, relatives), arrival.apply(row)));
            }
        }
        return records;
    }

    private static Outgoing event(ExchangeRow origin, String json, Optional<Instant> arrivedAt) {
        return new Outgoing(origin, RecordKind.EVENT, json, arrivedAt);
    }
}
