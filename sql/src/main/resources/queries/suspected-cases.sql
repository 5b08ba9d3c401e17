-- 疑点办件 (SH6, SC4): cases suspected of having been handled outside the system or entered after the fact, with the evidence.
SELECT
    rule, source, division, department, department_name, project, case_id, matter, matter_name, handler, judgement, events,
    entered_from, entered_to, from_at, to_at, amount
FROM ${suspicions}
ORDER BY day DESC, project, case_id, rule
LIMIT {limit:Int64} OFFSET {offset:Int64}
