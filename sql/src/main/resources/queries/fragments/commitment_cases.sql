-- 告知承诺 (NA6): cases in scope that were decided on a promise, or about whose promise something was found, and what was found.
-- A breach stays one, whatever is found later; taken back it is by voiding it. Day is that of the end, else of the receipt.
(
    SELECT
        c.project AS project, c.case_id AS case_id, c.code AS code, c.division AS division, c.department AS department,
        c.department_name AS department_name, c.matter AS matter, c.matter_name AS matter_name, c.handler AS handler,
        c.accepted_at AS accepted_at, c.ended_at AS ended_at, toInt64(c.final_status) AS final_status,
        toDate32(coalesce(c.ended_at, c.accepted_at, c.received_at, c.measured_to), 'Asia/Shanghai') AS day,
        toInt64(found.breaches) AS breaches,
        multiIf(breaches > 0, 'broken', found.checks > 0, 'kept', 'unverified') AS outcome,
        if(found.checks = 0, NULL, toNullable(found.last_at)) AS verified_at,
        found.finding AS finding
    FROM (SELECT * FROM cases FINAL WHERE event_count > 0 AND ${scope}) AS c
    LEFT JOIN
    (
        SELECT
            project, case_id, count() AS checks, countIf(feedback = 'broken') AS breaches, max(occurred_at) AS last_at,
            argMax(text, (feedback = 'broken', occurred_at, source, id)) AS finding
        FROM ${feedback_said}
        WHERE feedback IN ('kept', 'broken')
        GROUP BY project, case_id
    ) AS found ON found.project = c.project AND found.case_id = c.case_id
    WHERE c.commitment OR found.checks > 0
)
