-- 各区划用时: days from acceptance to end of the cases that ended, in calendar and working days, stops included.
-- Which of the two days counts is given by first and last: the working days in (a, b] are ordinal(b) - ordinal(a).
WITH
    toDate32(accepted_at, 'Asia/Shanghai') AS first_day,
    toDate32(ended_at, 'Asia/Shanghai') AS last_day,
    {first:String} = 'counted' AS first_counts,
    {last:String} = 'counted' AS last_counts
SELECT
    division AS district,
    count() AS cases,
    countIf(ended) AS closed,
    countIf(measured) AS measured_cases,
    sumIf(calendar_days, measured) AS calendar_days_sum,
    if(measured_cases = 0, NULL, round(avgIf(calendar_days, measured), 3)) AS calendar_days_mean,
    if(measured_cases = 0, NULL, quantileExactInclusiveIf(0.5)(calendar_days, measured)) AS calendar_days_median,
    sumIf(working_days, measured) AS working_days_sum,
    if(measured_cases = 0, NULL, round(avgIf(working_days, measured), 3)) AS working_days_mean,
    if(measured_cases = 0, NULL, quantileExactInclusiveIf(0.5)(working_days, measured)) AS working_days_median,
    if(measured_cases = 0, NULL, round(quantileExactInclusiveIf(0.9)(working_days, measured), 1)) AS working_days_p90
FROM
(
    SELECT
        division,
        ended_at IS NOT NULL AS ended,
        accepted_at IS NOT NULL AND ended AND before.found AND upto.found AS measured,
        toInt64(greatest(0, ifNull(dateDiff('day', first_day, last_day), 0) + first_counts + last_counts - 1)) AS calendar_days,
        toInt64(greatest(0, upto.ordinal - before.ordinal)) AS working_days
    FROM
    (
        SELECT
            division, accepted_at, ended_at, ${calendar} AS calendar,
            ifNull(subtractDays(first_day, first_counts), toDate32('1900-01-01')) AS day_before,
            ifNull(subtractDays(last_day, NOT last_counts), toDate32('1900-01-01')) AS day_upto
        FROM cases FINAL
        WHERE event_count > 0 AND ${scope}
            AND ${source_filter}
            AND ({district:String} = '' OR division = {district:String})
    ) AS kept
    LEFT JOIN ${days} AS before ON before.calendar = kept.calendar AND before.day = kept.day_before
    LEFT JOIN ${days} AS upto ON upto.calendar = kept.calendar AND upto.day = kept.day_upto
)
GROUP BY division
ORDER BY division
