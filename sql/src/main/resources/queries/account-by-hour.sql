-- 分时台账: where the records of each source or of all together ended, by the hour in which they came; the newest hours first.
SELECT
    if({by:String} = 'source', intake.source, '') AS source,
    toStartOfHour(received_at) AS hour,
    count() AS received,
    countIf(disposition = 'accepted') AS accepted,
    countIf(disposition = 'duplicate') AS duplicate,
    countIf(disposition = 'rejected') AS rejected,
    countIf(disposition = 'waiting') AS waiting
FROM (SELECT * FROM intake FINAL WHERE ${intake_scope}) AS intake
WHERE ${source_filter}
    AND ({from:String} = '' OR toDate32(received_at, 'Asia/Shanghai') >= toDate32OrNull({from:String}))
    AND ({to:String} = '' OR toDate32(received_at, 'Asia/Shanghai') <= toDate32OrNull({to:String}))
GROUP BY source, hour
ORDER BY hour DESC, source
LIMIT {limit:Int64}
