package cn.jianxiao.ingest.exchange;

import cn.jianxiao.ingest.exchange.table.ExchangeRow;
import cn.jianxiao.ingest.json.ToldArrival;
import cn.jianxiao.ingest.step.RecordKind;
import java.time.Instant;
import java.util.Optional;

/**
 * 待报记录: a record and the row it is sent for.
 *
 * @param json in the form of the interface
 * @param arrivedAt when it came into the database; empty for what is said now because more is known now
 */
record Outgoing(ExchangeRow origin, RecordKind kind, String json, Optional<Instant> arrivedAt) {

    Outgoing(ExchangeRow origin, RecordKind kind, String json) {
        this(origin, kind, json, Optional.empty());
    }

    /** The record with its arrival, where that is known. */
    String told() {
        return arrivedAt.map(at -> ToldArrival.tell(json, at)).orElse(json);
    }
}
