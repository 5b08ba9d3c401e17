-- 隔离区原因: how many records there are of each source, reason and field.
SELECT source, reason, field, count() AS records
FROM ${quarantined}
WHERE ${rejection_filter}
GROUP BY source, reason, field
ORDER BY records DESC, source, reason, field
