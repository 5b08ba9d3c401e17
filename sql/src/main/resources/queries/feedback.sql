-- 反馈列表 (NA6, NA8): evaluations, suggestions and complaints, and what became of promises, the latest first.
SELECT
    source, id, feedback, occurred_at, division, department, department_name, matter, matter_name, project, case_id, case_known,
    score, text, answered_at, answer, state, waited
FROM ${feedback_records}
WHERE ${feedback_filter}
ORDER BY occurred_at DESC, source, id
LIMIT {limit:Int64} OFFSET {offset:Int64}
