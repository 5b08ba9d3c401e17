-- 承诺履行 (NA6): cases that were decided on a promise, of each division, department or matter, and how many promises were kept.
SELECT
    if({by:String} IN ('division', 'department'), c.division, '') AS division,
    if({by:String} = 'department', c.department, '') AS department,
    if({by:String} = 'department', max(c.department_name), '') AS department_name,
    if({by:String} = 'matter', c.matter, '') AS matter,
    if({by:String} = 'matter', max(c.matter_name), '') AS matter_name,
    count() AS cases,
    countIf(outcome = 'kept') AS kept,
    countIf(outcome = 'broken') AS broken,
    countIf(outcome = 'unverified') AS unverified,
    kept + broken AS verified,
    if(verified = 0, NULL, broken / verified) AS broken_rate
FROM (SELECT * FROM ${commitment_cases} WHERE ${commitment_filter}) AS c
GROUP BY division, department, matter
ORDER BY division, department, matter
