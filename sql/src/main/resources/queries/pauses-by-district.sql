-- 各区划暂停: corrections and special procedures of a division's cases as reported, each kind in pairs of beginning and end.
-- A run is the beginnings up to the next end: the first of them counts, as for the clock. Which of the two days counts is
-- given by first and last: the working days in (a, b] are ordinal(b) - ordinal(a).
WITH
    {first:String} = 'counted' AS first_counts,
    {last:String} = 'counted' AS last_counts,
    valid AS
    (
        SELECT project, case_id, source, id, argMax((occurred_at, status, division, pause_kind, remark, sequence, department), (received_at, digest)) AS said
        FROM event_log FINAL
        WHERE NOT taken_back AND ${scope}
            AND ${source_filter}
            AND ({district:String} = '' OR division = {district:String})
        GROUP BY project, case_id, source, id
        HAVING NOT max(voided)
    ),
    steps AS
    (
        SELECT
            project, case_id, source, id, said.1 AS occurred_at, said.2 AS status, said.3 AS division, said.4 AS pause_kind,
            said.5 AS activity, said.6 AS sequence, said.7 AS department,
            if(status IN (6, 7), 'correction', 'special') AS time,
            status IN (7, 10) AS ends,
            max(status IN (2, 4, 5, 11, 12, 13, 14, 15)) OVER (PARTITION BY project, case_id) AS case_ended
        FROM valid
    ),
    runs AS
    (
        SELECT
            project, case_id, time, pause_kind, run, any(division) AS district, any(department) AS department, any(case_ended) AS of_ended,
            countIf(NOT ends) AS beginnings, countIf(ends) AS endings,
            minIf(occurred_at, NOT ends) AS began_at, argMinIf(activity, occurred_at, NOT ends) AS began_by,
            maxIf(occurred_at, ends) AS ended_at, anyIf(activity, ends) AS ended_by
        FROM
        (
            SELECT
                *,
                sum(ends) OVER (
                    PARTITION BY project, case_id, time, pause_kind ORDER BY occurred_at, ends, sequence, source, id
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - ends AS run
            FROM steps
            WHERE status IN (6, 7, 9, 10)
        )
        GROUP BY project, case_id, time, pause_kind, run
    ),
    pairs AS
    (
        SELECT
            *,
            ${calendar} AS calendar,
            beginnings > 0 AND endings > 0 AS closed,
            beginnings > 0 AND endings = 0 AS unclosed_run,
            unclosed_run AND of_ended AND ifNull(lagInFrame(toNullable(beginnings)) OVER (
                PARTITION BY project, case_id, time, pause_kind ORDER BY run
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) = 0, false) AS turned,
            toDate32(began_at, 'Asia/Shanghai') AS first_day,
            toDate32(ended_at, 'Asia/Shanghai') AS last_day
        FROM runs
    )
SELECT
    district,
    time,
    pause_kind,
    if(uniqExactIf(began_by, beginnings > 0) = 1, anyIf(began_by, beginnings > 0), '') AS from_activity,
    if(uniqExactIf(ended_by, endings > 0) = 1, anyIf(ended_by, endings > 0), '') AS to_activity,
    toInt64(sum(beginnings)) AS begun,
    toInt64(sum(endings)) AS ended,
    toInt64(countIf(closed)) AS closed_pairs,
    toInt64(countIf(turned)) AS reversed,
    toInt64(countIf(unclosed_run)) - reversed AS unclosed,
    toInt64(sum(greatest(beginnings, 1) - 1)) AS repeated,
    toInt64(countIf(beginnings = 0)) - reversed AS not_begun,
    toInt64(countIf(measured)) AS measured_pairs,
    sumIf(calendar_days, measured) AS calendar_days_sum,
    if(measured_pairs = 0, NULL, round(avgIf(calendar_days, measured), 3)) AS calendar_days_mean,
    if(measured_pairs = 0, NULL, quantileExactInclusiveIf(0.5)(calendar_days, measured)) AS calendar_days_median,
    sumIf(working_days, measured) AS working_days_sum,
    if(measured_pairs = 0, NULL, round(avgIf(working_days, measured), 3)) AS working_days_mean,
    if(measured_pairs = 0, NULL, quantileExactInclusiveIf(0.5)(working_days, measured)) AS working_days_median
FROM
(
    SELECT
        pairs.*,
        closed AND before.found AND upto.found AS measured,
        toInt64(greatest(0, dateDiff('day', first_day, last_day) + first_counts + last_counts - 1)) AS calendar_days,
        toInt64(greatest(0, upto.ordinal - before.ordinal)) AS working_days
    FROM pairs
    LEFT JOIN ${days} AS before ON before.calendar = pairs.calendar AND before.day = subtractDays(pairs.first_day, first_counts)
    LEFT JOIN ${days} AS upto ON upto.calendar = pairs.calendar AND upto.day = subtractDays(pairs.last_day, NOT last_counts)
)
GROUP BY district, time, pause_kind
ORDER BY district, time, pause_kind
