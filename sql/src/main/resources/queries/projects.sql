-- 项目列表, with the cases in scope.
SELECT
    project, unified_code, name, owner, category, division, flow_type, applied_at, source,
    counted.cases AS cases, counted.open AS open, counted.late AS overdue
FROM (SELECT * FROM projects FINAL WHERE ${project_filter}) AS head
LEFT JOIN
(
    SELECT project, toInt64(count()) AS cases, toInt64(countIf(c.open)) AS open, toInt64(countIf(late)) AS late
    FROM ${as_of_cases} AS c
    GROUP BY project
) AS counted ON counted.project = head.project
ORDER BY applied_at DESC, project
LIMIT {limit:Int64} OFFSET {offset:Int64}
