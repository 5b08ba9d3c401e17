package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.text;

import java.time.Instant;
import java.util.List;

/**
 * 办件过程: one event of a case as it arrived, voided ones included.
 */
public record CaseEventLine(
        String id,
        String source,
        Instant occurredAt,
        Instant receivedAt,
        int status,
        String division,
        String department,
        String departmentName,
        String code,
        List<String> linkedCodes,
        String matter,
        String matterName,
        int stage,
        int limitDays,
        String pauseKind,
        String handler,
        String remark,
        long sequence,
        boolean voided,
        boolean backfilled,
        boolean commitment,
        String batch) {

    public static final Query<CaseEventLine> QUERY =
            Query.of("case-events", CaseEventLine.class, text("project"), text("case_id"));
}
