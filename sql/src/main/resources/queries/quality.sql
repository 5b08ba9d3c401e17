-- 数据质量 (SH4): timeliness, completeness and accuracy of each source, division or department, from..to, as a whole or step by
-- step. What each figure is over is said at cn.jianxiao.approval.quality.QualityIndicator.
SELECT
    bucket, source, division, department, department_name, events, measured_events, timely, timely_rate,
    if(measured_events = 0, NULL, median) AS median_minutes, if(measured_events = 0, NULL, p95) AS p95_minutes,
    declared, days_only, ended, whole, whole_rate, doubtful_cases, stated, filled, filled_rate, records, refused, voided,
    revised, doubtful, sound, sound_rate
FROM
(
    SELECT
        multiIf(
            {unit:String} = 'month', toDate32(toStartOfMonth(m.day)),
            {unit:String} = 'week', toDate32(toMonday(m.day)),
            {unit:String} = 'day', m.day,
            {from:Date32}) AS bucket,
        if({by:String} = 'source', m.source, '') AS source,
        if({by:String} IN ('division', 'department'), m.division, '') AS division,
        if({by:String} = 'department', m.department, '') AS department,
        if({by:String} = 'department', argMax(m.department_name, (m.day, m.department_name)), '') AS department_name,
        ${quality_counts},
        round(quantileExactInclusiveIf(0.5)(delay_ms, mark = 'event' AND measured) / 60000, 1) AS median,
        round(quantileExactInclusiveIf(0.95)(delay_ms, mark = 'event' AND measured) / 60000, 1) AS p95,
        countIf(mark = 'event' AND backfilled) AS declared,
        countIf(mark = 'event' AND day_only AND NOT backfilled) AS days_only,
        countIf(mark = 'case' AND notEmpty(faults)) AS doubtful_cases,
        countIf(mark = 'event' AND has(faults, 'VOIDED')) AS voided,
        countIf(mark = 'event' AND has(faults, 'REVISED') AND NOT has(faults, 'VOIDED')) AS revised,
        countIf(mark = 'event' AND notEmpty(faults) AND NOT hasAny(faults, ['VOIDED', 'REVISED'])) AS doubtful,
        ${quality_rates}
    FROM (SELECT * FROM ${quality_marks} WHERE ${quality_filter}) AS m
    WHERE {by:String} != 'department' OR mark != 'refused'
    GROUP BY bucket, source, division, department
)
ORDER BY bucket, source, division, department
