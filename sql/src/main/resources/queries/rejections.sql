-- 隔离区记录: what could not be used or has waited too long, with the reason and the record as it came.
SELECT
    topic, partition, offset, received_at, source, batch, kind, record_id, project, case_id, reason, field, value, raw,
    ended AS disposition, state, followed_by, followed_at
FROM ${quarantined}
WHERE ${rejection_filter}
ORDER BY received_at DESC, topic, partition, offset
LIMIT {limit:Int64} OFFSET {offset:Int64}
