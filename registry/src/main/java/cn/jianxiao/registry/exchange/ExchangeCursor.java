package cn.jianxiao.registry.exchange;

import java.time.Instant;

/**
 * 读取位置: how far a table has been read.
 *
 * @param table its name in the standard
 * @param changedAt the update time up to which its rows were taken
 * @param key of the last row taken that bears this time
 * @param lookedAt when the last poll began that came to the table's end: what was committed by then is taken
 * @param counts since the source was added
 */
public record ExchangeCursor(
        String table, Instant changedAt, String key, Instant lookedAt, ExchangeRun.Counts counts) {}
