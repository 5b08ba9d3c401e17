package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.filter;
import static cn.jianxiao.sql.query.Parameter.number;

import java.time.Instant;

/**
 * 退回记录: a record that could not be used, with the reason and the record as it came.
 *
 * <p>One that was refused before its division could be read is shown to those who may see everything only.
 */
public record RejectionLine(
        String topic,
        int partition,
        long offset,
        Instant receivedAt,
        String source,
        String batch,
        String kind,
        String recordId,
        String project,
        String caseId,
        String reason,
        String field,
        String value,
        String raw) {

    public static final Query<RejectionLine> QUERY = Query.of(
            "rejections",
            RejectionLine.class,
            filter("source"),
            filter("batch"),
            filter("reason"),
            number("limit", 100),
            number("offset", 0));
}
