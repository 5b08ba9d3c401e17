package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.number;

import java.time.Instant;

/**
 * 疑点办件: a case and one rule that it meets, with the evidence.
 *
 * @param rule key of a {@link cn.jianxiao.approval.quality.Suspicion}
 * @param judgement what the case counts as in the figures of time
 * @param events valid ones
 * @param enteredFrom when the first of its events arrived
 * @param enteredTo when the last did
 * @param fromAt the earlier moment of the evidence: a case's first or last time, its acceptance, the beginning of a block
 * @param toAt the later one: its last time, its decision, the application for the code, the arrival, the end of a block
 * @param amount milliseconds of the entry, the decision or the lag; days before the code; cases of a block; else events
 */
public record SuspectedCase(
        String rule,
        String source,
        String division,
        String department,
        String departmentName,
        String project,
        String caseId,
        String matter,
        String matterName,
        String handler,
        String judgement,
        long events,
        Instant enteredFrom,
        Instant enteredTo,
        Instant fromAt,
        Instant toAt,
        long amount) {

    public static final Query<SuspectedCase> QUERY = Query.of(
            "suspected-cases",
            SuspectedCase.class,
            QualityParameters.suspicions(number("limit", 100), number("offset", 0)));
}
