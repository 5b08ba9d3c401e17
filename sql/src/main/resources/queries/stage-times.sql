-- 阶段用时 (SC8): what the stages of projects took by now, whose time it was, and how that stands to the limit of the stage.
SELECT
    times.project AS project, times.stage AS stage, times.cases AS cases, times.open AS open, from_at, ended_at,
    toString(running) AS running, toString(unit) AS unit, used, allowed, toString(judgement) AS judgement,
    government_working_now AS government_working, applicant_working_now AS applicant_working, special_working_now AS special_working, technical_working_now AS technical_working, intermediary_working_now AS intermediary_working, utility_working_now AS utility_working,
    span_working,
    government_calendar_now AS government_calendar, applicant_calendar_now AS applicant_calendar, special_calendar_now AS special_calendar, technical_calendar_now AS technical_calendar, intermediary_calendar_now AS intermediary_calendar, utility_calendar_now AS utility_calendar,
    span_calendar,
    provisional, rule_version
FROM (SELECT * FROM ${as_of_times} WHERE part = 'stage') AS times
LEFT JOIN (SELECT project, division FROM projects FINAL) AS head ON head.project = times.project
WHERE ({project:String} = '' OR times.project = {project:String})
    AND ({division:String} = '' OR head.division = {division:String})
    AND ({stage:Int64} < 0 OR times.stage = {stage:Int64})
ORDER BY project, stage
LIMIT {limit:Int64} OFFSET {offset:Int64}
