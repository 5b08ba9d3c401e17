-- 预警列表
SELECT
    w.project AS project, p.name AS project_name, case_id, subject, part, level, state, holder, due_at, reminded_at,
    escalated_at, resolved_at, code, division, department, department_name, matter, matter_name, stage, deadline,
    limit_days, rule_version
FROM
(
    SELECT *
    FROM (SELECT * FROM warnings FINAL WHERE ${scope})
    WHERE ${warning_filter}
    ORDER BY due_at DESC, project, case_id, subject, part, level DESC
    LIMIT {limit:Int64} OFFSET {offset:Int64}
) AS w
LEFT JOIN (SELECT project, name FROM projects FINAL) AS p ON p.project = w.project
ORDER BY due_at DESC, project, case_id, subject, part, level DESC
