-- 接收台账: where the received records ended, per source or per batch.
SELECT
    source,
    if({by:String} = 'batch', intake.batch, '') AS batch,
    count() AS received,
    countIf(disposition = 'accepted') AS accepted,
    countIf(disposition = 'duplicate') AS duplicate,
    countIf(disposition = 'rejected') AS rejected,
    countIf(disposition = 'waiting') AS waiting
FROM (SELECT * FROM intake FINAL WHERE ${intake_scope}) AS intake
WHERE ${source_filter}
    AND ({batch:String} = '' OR intake.batch = {batch:String})
GROUP BY source, batch
ORDER BY source, batch
