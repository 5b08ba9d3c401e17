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

/** 办件行: rows of status flows and special procedures become events, one each; results are linked to their projects. */
final class CaseRows {

    private final Lookups lookups;
    private final Delivery delivery;
    private final EventRecord events;
    private final Results results;
    private final Reached reached;
    private final Instant now;

    CaseRows(Lookups lookups, Delivery delivery, EventRecord events, Results results, Reached reached, Instant now) {
        this.lookups = lookups;
        this.delivery = delivery;
        this.events = events;
        this.results = results;
        this.reached = reached;
        this.now = now;
    }

    /** Hands on what they say, with all that is known around them; returns when it is durable. */
    Counts say(List<ExchangeRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return Counts.NONE;
        }
        Relatives relatives = lookups.around(rows);
        List<ExchangeRow> certificates =
                rows.stream().filter(row -> row.table() == ExchangeTable.RESULT).toList();
        Counts counts = delivery.send(said(rows, relatives));
        if (!certificates.isEmpty()) {
            delivery.write(ExchangeTable.RESULT, results.link(certificates, relatives, now));
        }
        return counts;
    }

    private List<Outgoing> said(List<ExchangeRow> rows, Relatives relatives) {
        List<Outgoing> records = new ArrayList<>();
        for (ExchangeRow row : rows) {
            if (row.table() == ExchangeTable.SPECIAL) {
                records.add(event(row, events.special(row, relatives)));
            } else if (row.table() == ExchangeTable.STATUS) {
                events.saidBefore(row, relatives)
                        .filter(reached::isPast)
                        .ifPresent(special -> records.add(event(special, events.takenBack(special, relatives))));
                records.add(event(row, events.status(row, relatives)));
            }
        }
        return records;
    }

    private static Outgoing event(ExchangeRow origin, String json) {
        return new Outgoing(origin, RecordKind.EVENT, json);
    }
}
