-- 到达的事件: each event once, by its source's id: when it arrived first and with what, and what it says now. What has been
-- voided in any of its contents is voided. Of everybody: who reads it keeps to the scope.
(
    SELECT
        project, case_id, source, id,
        min(received_at) AS arrived_at,
        argMin(occurred_at, (received_at, digest)) AS first_said_at,
        argMax((
            occurred_at, status, division, department, department_name, matter, stage, kind, access_mode, flow_type,
            limit_days, pause_kind, handler, remark), (received_at, digest)) AS said,
        max(voided) AS is_voided,
        max(backfilled) AS is_backfilled,
        countIf(NOT voided) > 1 AS is_revised
    FROM (SELECT * FROM event_log FINAL WHERE NOT taken_back)
    GROUP BY project, case_id, source, id
)
