-- 存档事件: every event of the projects in scope after one and up to another, as it arrived, those taken back not.
SELECT
    project, case_id, id, source, occurred_at, received_at, status, division, department, department_name, code, linked_codes,
    matter, matter_name, stage, kind, access_mode, flow_type, parallel_group, limit_days, pause_kind, handler, remark, sequence, voided,
    backfilled, commitment, batch
FROM (
    SELECT * FROM event_log FINAL
    WHERE project > {after:String} AND ({until:String} = '' OR project <= {until:String}) AND ${scope})
WHERE NOT taken_back
ORDER BY project, case_id, occurred_at, sequence, received_at, id, digest
