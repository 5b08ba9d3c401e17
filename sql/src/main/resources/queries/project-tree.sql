-- 项目码树: a project's codes with the cases in scope that hang on each. A code that only cases name has level -1.
-- The unified code 渝建通码 is the project itself under another name (CQ1: one to one), so its cases are the project's.
WITH
    (SELECT any(name) FROM projects FINAL WHERE project = {project:String}) AS project_name,
    registered AS
    (
        SELECT code, toInt32(level) AS level, name, parents, toString(status) AS status, buildings
        FROM codes FINAL
        WHERE project = {project:String}
            AND project IN (SELECT project FROM projects FINAL WHERE ${project_scope}
                UNION ALL SELECT project FROM cases FINAL WHERE event_count > 0 AND ${scope})
    ),
    counted AS
    (
        SELECT
            if(c.code IN (SELECT unified_code FROM projects FINAL WHERE project = {project:String} AND unified_code != ''),
                {project:String}, c.code) AS node,
            toInt64(count()) AS cases, toInt64(countIf(c.open)) AS open, toInt64(countIf(late)) AS overdue,
            round(sum(c.used), 2) AS used, toString(any(c.unit)) AS unit
        FROM ${as_of_cases} AS c
        WHERE project = {project:String}
        GROUP BY node
    )
SELECT all_codes.code AS code, level, name, parents, cases, open, overdue, used, unit, status, buildings
FROM
(
    SELECT code, level, name, parents, status, buildings FROM registered
    UNION ALL
    SELECT node AS code, if(node = {project:String}, 0, -1) AS level, if(node = {project:String}, project_name, '') AS name, [] AS parents, 'active' AS status, [] AS buildings
    FROM counted
    WHERE node NOT IN (SELECT code FROM registered)
) AS all_codes
LEFT JOIN counted ON counted.node = all_codes.code
ORDER BY level < 0, level, code
