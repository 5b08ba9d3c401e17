package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.filter;
import static cn.jianxiao.sql.query.Parameter.text;

import java.time.Instant;
import java.util.List;

/**
 * 办件过程: one event of a case, or of a project's cases, as it arrived, voided ones included.
 */
public record CaseEventLine(
        String project,
        String caseId,
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
        int kind,
        String parallelGroup,
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
            Query.of("case-events", CaseEventLine.class, text("project"), filter("case_id"));

    /** The same of all projects within a slice, see {@link ArchiveSlice}. */
    public static final Query<CaseEventLine> ARCHIVE =
            Query.of("archive-events", CaseEventLine.class, filter("after"), filter("until"));
}
