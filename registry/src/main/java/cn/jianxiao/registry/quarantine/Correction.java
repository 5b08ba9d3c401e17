package cn.jianxiao.registry.quarantine;

/**
 * 更正: a record and what is to be sent in its place.
 *
 * @param before its text as it came
 * @param after the text to send
 */
public record Correction(QuarantinedRecord record, String before, String after) {}
