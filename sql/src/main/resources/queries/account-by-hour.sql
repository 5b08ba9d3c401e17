-- 分时台账: where the records of a source ended, by the hour in which they came; the newest hours first.
SELECT
    source,
    toStartOfHour(received_at) AS hour,
    count() AS received,
    countIf(disposition = 'accepted') AS accepted,
    countIf(disposition = 'duplicate') AS duplicate,
    countIf(disposition = 'rejected') AS rejected,
    countIf(disposition = 'waiting') AS waiting
FROM (SELECT * FROM intake FINAL WHERE ${intake_scope})
WHERE ({source:String} = '' OR source = {source:String})
    AND ({from:String} = '' OR toDate32(received_at, 'Asia/Shanghai') >= toDate32OrNull({from:String}))
    AND ({to:String} = '' OR toDate32(received_at, 'Asia/Shanghai') <= toDate32OrNull({to:String}))
GROUP BY source, hour
ORDER BY hour DESC, source
LIMIT {limit:Int64}
