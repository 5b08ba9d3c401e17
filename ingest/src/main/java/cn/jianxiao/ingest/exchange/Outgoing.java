package cn.jianxiao.ingest.exchange;

import cn.jianxiao.ingest.exchange.table.ExchangeRow;
import cn.jianxiao.ingest.step.RecordKind;

/**
 * 待报记录: a record and the row it is sent for.
 *
 * @param json in the form of the interface
 */
record Outgoing(ExchangeRow origin, RecordKind kind, String json) {}
