package cn.jianxiao.reports.quarantine;

import cn.jianxiao.sql.query.RejectionLine;

/**
 * 清单行: a record in quarantine with what the list says of it in the reader's language.
 *
 * @param end that it was rejected or has waited too long
 * @param state how far it was followed up
 * @param reason why, as a sentence
 * @param text the record as it came, empty where it is not kept
 */
public record QuarantineEntry(RejectionLine line, String end, String state, String reason, String text) {}
