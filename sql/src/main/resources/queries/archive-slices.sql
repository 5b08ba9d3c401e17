-- 存档分段: the archive in scope cut between projects into slices of about so many events, for whoever goes through it all.
SELECT max(project) AS until, count() AS projects, sum(project_cases) AS cases, sum(project_events) AS events
FROM (
    SELECT
        project, project_cases, project_events,
        intDiv(sum(project_events) OVER (ORDER BY project) - project_events, {events:Int64}) AS slice
    FROM (
        SELECT project, uniqExact(case_id) AS project_cases, count() AS project_events
        FROM (SELECT project, case_id, taken_back FROM event_log FINAL WHERE ${scope})
        WHERE NOT taken_back
        GROUP BY project))
GROUP BY slice
ORDER BY until
