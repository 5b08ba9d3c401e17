package cn.jianxiao.ingest.exchange.table;

import java.time.Instant;

/**
 * 位置: a place in a table that is read by time of change, then by key.
 *
 * @param key as the database spells it: without its blanks it would be another place
 */
public record Position(Instant changedAt, String key) {}
