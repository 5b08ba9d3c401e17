-- 趋势: what happened per day or month, from the metric cells.
SELECT
    if({unit:String} = 'month', toDate32(toStartOfMonth(day)), day) AS bucket,
    sum(received) AS received,
    sum(accepted) AS accepted,
    sum(closed) AS closed,
    sum(judged) AS judged,
    sum(early) AS early,
    sum(on_time) AS on_time,
    sum(overdue) AS overdue
FROM (SELECT * FROM cells FINAL WHERE ${scope})
WHERE day >= {from:Date32} AND day <= {to:Date32}
    AND ({kind:Int64} < 0 OR kind = {kind:Int64})
    AND ({division:String} = '' OR division = {division:String})
    AND ({department:String} = '' OR department = {department:String})
GROUP BY bucket
ORDER BY bucket
