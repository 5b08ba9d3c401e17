-- 预警列表
SELECT
    project, case_id, level, state, due_at, resolved_at, code, division, department, department_name, matter,
    matter_name, deadline, limit_days, rule_version
FROM (SELECT * FROM warnings FINAL WHERE ${scope})
WHERE ${warning_filter}
ORDER BY due_at DESC, project, case_id, level DESC
LIMIT {limit:Int64} OFFSET {offset:Int64}
