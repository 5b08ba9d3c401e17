-- 项目用时 (X7): what a project took by now, whose time it was, and how that stands to the target for the whole.
SELECT
    times.project AS project, head.name AS name, head.division AS division, times.cases AS cases, times.open AS open,
    from_at, if(times.open, NULL, measured_to) AS to_at, toString(running) AS running, toString(unit) AS unit, used,
    government_working_now AS government_working, applicant_working_now AS applicant_working, special_working_now AS special_working, technical_working_now AS technical_working, intermediary_working_now AS intermediary_working, utility_working_now AS utility_working,
    span_working,
    government_calendar_now AS government_calendar, applicant_calendar_now AS applicant_calendar, special_calendar_now AS special_calendar, technical_calendar_now AS technical_calendar, intermediary_calendar_now AS intermediary_calendar, utility_calendar_now AS utility_calendar,
    span_calendar,
    limit_working,
    if(limit_working = 0, 0, greatest(0, government_working - limit_working)) AS exceeded_working,
    provisional, rule_version
FROM (SELECT * FROM ${as_of_times} WHERE part = 'project') AS times
LEFT JOIN (SELECT project, name, division FROM projects FINAL) AS head ON head.project = times.project
WHERE ({project:String} = '' OR times.project = {project:String})
    AND ({division:String} = '' OR head.division = {division:String})
ORDER BY
    multiIf({sort:String} = 'government', toInt64(government_working), {sort:String} = 'span', toInt64(span_calendar), 0) DESC, project
LIMIT {limit:Int64} OFFSET {offset:Int64}
