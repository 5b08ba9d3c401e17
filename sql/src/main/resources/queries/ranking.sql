-- 排名: divisions, departments or kinds of matters by the share of cases that ended within their limit, as of as_of.
-- Ties share a rank and the next is skipped; a subject with too few judged cases is shown with rank 0.
WITH
    ifNull(toDate32(ended_at, 'Asia/Shanghai') >= {from:Date32} AND toDate32(ended_at, 'Asia/Shanghai') <= {to:Date32}, false) AS closing,
    ifNull(toDate32(ended_at, 'Asia/Shanghai') >= toDate32OrNull({previous_from:String})
        AND toDate32(ended_at, 'Asia/Shanghai') <= toDate32OrNull({previous_to:String}), false) AS closed_before
SELECT
    if(judged < {min_cases:Int64}, 0, rank() OVER (PARTITION BY judged < {min_cases:Int64} ORDER BY within_limit / judged DESC)) AS rank,
    if(judged_before < {min_cases:Int64} OR judged_before = 0, 0,
        rank() OVER (PARTITION BY judged_before < {min_cases:Int64} ORDER BY within_limit_before / judged_before DESC)) AS previous_rank,
    division, department, department_name, kind, cases, closed, judged, early, on_time, overdue, within_limit,
    if(judged = 0, NULL, within_limit / judged) AS on_time_rate,
    if(judged = 0, NULL, early / judged) AS early_rate,
    if(judged = 0, NULL, overdue / judged) AS overdue_rate,
    unit, used_sum, allowed_sum,
    if(allowed_sum = 0, NULL, used_sum / allowed_sum) AS time_ratio,
    if(closed = 0, NULL, round(closed_days_sum / closed, 3)) AS used_days_mean,
    open, open_overdue, backfilled
FROM
(
    SELECT
        if({by:String} = 'kind', '', c.division) AS division,
        if({by:String} = 'kind', toInt64(c.kind), -1) AS kind,
        if({by:String} = 'department', c.department, '') AS department,
        if({by:String} = 'department', argMax(c.department_name, c.version), '') AS department_name,
        countIf(closing OR c.open) AS cases,
        countIf(closing) AS closed,
        countIf(closing AND judgement != 'not_judged') AS judged,
        countIf(closing AND judgement = 'early') AS early,
        countIf(closing AND judgement = 'on_time') AS on_time,
        countIf(closing AND judgement = 'overdue') AS overdue,
        early + on_time AS within_limit,
        countIf(closed_before AND judgement != 'not_judged') AS judged_before,
        countIf(closed_before AND judgement IN ('early', 'on_time')) AS within_limit_before,
        toString(any(c.unit)) AS unit,
        round(sumIf(c.used, closing AND judgement != 'not_judged'), 2) AS used_sum,
        round(sumIf(c.allowed, closing AND judgement != 'not_judged'), 2) AS allowed_sum,
        sumIf(government_working, closing) AS closed_days_sum,
        countIf(c.open) AS open,
        countIf(c.open AND lamp = 'red') AS open_overdue,
        countIf(closing AND c.backfilled) AS backfilled
    FROM (SELECT * FROM ${as_of_cases} WHERE {kind:Int64} < 0 OR kind = {kind:Int64}) AS c
    GROUP BY division, kind, department
)
WHERE cases > 0
ORDER BY rank = 0, rank, division, kind, department
