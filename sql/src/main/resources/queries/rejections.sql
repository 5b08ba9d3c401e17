-- 退回记录: what could not be used, with the reason and the record as it came.
SELECT topic, partition, offset, received_at, source, batch, kind, record_id, project, case_id, reason, field, value, raw
FROM (SELECT * FROM intake FINAL WHERE ${intake_scope})
WHERE ${rejection_filter}
ORDER BY received_at DESC, topic, partition, offset
LIMIT {limit:Int64} OFFSET {offset:Int64}
