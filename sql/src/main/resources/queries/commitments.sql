-- 告知承诺办件 (NA6): each case that was decided on a promise, and whether this was kept; breaches first, then the latest.
SELECT
    project, case_id, code, division, department, department_name, matter, matter_name, handler, accepted_at, ended_at,
    final_status, outcome, breaches, verified_at, finding
FROM ${commitment_cases}
WHERE ${commitment_filter}
ORDER BY outcome = 'broken' DESC, day DESC, project, case_id
LIMIT {limit:Int64} OFFSET {offset:Int64}
