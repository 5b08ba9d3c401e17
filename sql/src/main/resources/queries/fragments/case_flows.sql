-- 办件过程摘要: each case in scope with what all its valid events say and when they arrived. What is asked of events that it
-- does not have (no acceptance, no decision) is of 1970.
(
    SELECT
        kept.project AS project, kept.case_id AS case_id, source, division, department, department_name, matter, matter_name,
        handler, judgement, final_status, backfilled, events, entered_from, entered_to, first_at, last_at, accepted, decided,
        accepted_first, decided_first, decision_arrived, head.project != '' AS has_head, head.applied_at AS applied_at
    FROM (SELECT * FROM cases FINAL WHERE event_count > 0 AND ${scope}) AS kept
    INNER JOIN
    (
        SELECT
            project, case_id,
            count() AS events,
            min(arrived_at) AS entered_from, max(arrived_at) AS entered_to,
            min(said.1) AS first_at, max(said.1) AS last_at,
            countIf(said.2 = 3) > 0 AS accepted,
            countIf(said.2 IN (11, 12, 13)) > 0 AS decided,
            minIf(said.1, said.2 = 3) AS accepted_first,
            minIf(said.1, said.2 IN (11, 12, 13)) AS decided_first,
            minIf(arrived_at, said.2 IN (11, 12, 13)) AS decision_arrived
        FROM ${arrivals}
        WHERE NOT is_voided
        GROUP BY project, case_id
    ) AS flow ON flow.project = kept.project AND flow.case_id = kept.case_id
    LEFT JOIN (SELECT project, applied_at FROM projects FINAL) AS head ON head.project = kept.project
)
