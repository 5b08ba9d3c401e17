-- 问题记录 (SH4): the records and cases that the figures of the query quality leave out, each with what is wrong with it.
SELECT
    aspect, reason, source, division, department, department_name, project, case_id, record_id, occurred_at, arrived_at,
    delay_minutes, value
FROM ${quality_offences}
ORDER BY arrived_at DESC, source, project, case_id, record_id, aspect, reason
LIMIT {limit:Int64} OFFSET {offset:Int64}
