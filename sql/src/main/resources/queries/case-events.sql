-- 办件过程: every event of one case, or of a whole project, as it arrived, voided ones included, those taken back not.
SELECT
    project, case_id, id, source, occurred_at, received_at, status, division, department, department_name, code, linked_codes,
    matter, matter_name, stage, kind, access_mode, flow_type, parallel_group, limit_days, pause_kind, handler, remark, sequence, voided,
    backfilled, commitment, batch
FROM (SELECT * FROM event_log FINAL WHERE ${scope})
WHERE NOT taken_back AND project = {project:String} AND ({case_id:String} = '' OR case_id = {case_id:String})
ORDER BY case_id, occurred_at, sequence, received_at, id, digest
