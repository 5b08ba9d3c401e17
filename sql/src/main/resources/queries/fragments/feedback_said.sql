-- 反馈 (NA6, NA8): what is in force, whoever may see it. Where it names no division, department or matter, those of its case
-- count, and of what is about a project as a whole the project's division. A case is also found by a department's own code.
(
    SELECT
        said.source AS source,
        said.id AS id,
        transform(said.kind, [1, 2, 3, 4, 5], ['evaluation', 'suggestion', 'complaint', 'kept', 'broken'], 'unknown') AS feedback,
        said.occurred_at AS occurred_at,
        toDate32(said.occurred_at, 'Asia/Shanghai') AS day,
        multiIf(said.division != '', said.division, kept.division != '', kept.division, head.division) AS division,
        if(said.department != '', said.department, kept.department) AS department,
        if(said.department_name != '' OR said.department != '' AND said.department != kept.department,
            said.department_name, kept.department_name) AS department_name,
        if(said.matter != '', said.matter, kept.matter) AS matter,
        if(said.matter_name != '' OR said.matter != '' AND said.matter != kept.matter,
            said.matter_name, kept.matter_name) AS matter_name,
        if(said.project != '', said.project, kept.project) AS project,
        said.code AS code,
        said.case_id AS case_id,
        kept.case_id != '' AS case_known,
        said.score AS score,
        said.text AS text,
        said.answered_at AS answered_at,
        said.answer AS answer,
        said.received_at AS received_at
    FROM (SELECT *, if(project != '', project, code) AS filed FROM feedback FINAL WHERE NOT voided) AS said
    LEFT JOIN
    (
        SELECT filed, case_id, project, division, department, department_name, matter, matter_name
        FROM
        (
            SELECT project AS filed, * FROM cases FINAL WHERE event_count > 0 AND case_id IN (SELECT case_id FROM feedback)
            UNION ALL
            SELECT code AS filed, * FROM cases FINAL
            WHERE event_count > 0 AND code != project
                AND (code, case_id) IN (SELECT code, case_id FROM feedback WHERE project = '')
        )
        ORDER BY filed, case_id, project
        LIMIT 1 BY filed, case_id
    ) AS kept ON kept.filed = said.filed AND kept.case_id = said.case_id
    LEFT JOIN (SELECT project, division FROM projects FINAL) AS head ON head.project = said.project
)
