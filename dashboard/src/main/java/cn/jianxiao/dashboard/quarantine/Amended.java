package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.ingest.step.RecordKind;

/**
 * 拟更正: what is to be sent in place of a record.
 *
 * @param place of the record, as {@link cn.jianxiao.sql.query.RejectionLine#place()} writes it
 * @param kind the door through which it is to go
 */
record Amended(String place, RecordKind kind, String text) {}
