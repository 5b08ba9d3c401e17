package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.number;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 问题记录: one thing that is wrong with one record or case, as counted in {@link QualityLine}.
 *
 * @param aspect timeliness, flow, fields, accuracy, or case for an ended case whose events were in an odd order
 * @param reason LATE, the name of a field, or the code of a finding
 * @param recordId empty where it is a case's
 * @param occurredAt null of a refused record
 * @param delayMinutes null but for timeliness
 * @param value of a refused record, the field and value at fault
 */
public record QualityOffence(
        String aspect,
        String reason,
        String source,
        String division,
        String department,
        String departmentName,
        String project,
        String caseId,
        String recordId,
        @Nullable Instant occurredAt,
        Instant arrivedAt,
        @Nullable Double delayMinutes,
        String value) {

    public static final Query<QualityOffence> QUERY = Query.of(
            "quality-offences",
            QualityOffence.class,
            QualityParameters.offences(number("limit", 100), number("offset", 0)));
}
