-- 截至时刻的项目与阶段用时: each project, and each of its stages, whose every case is in scope, were nothing to happen until
-- as_of: then the time of whoever has it goes on. By the calendar for all, as several departments share this time.
(
    SELECT
        kept.*,
        if(open AND measured.found AND upto.found, greatest(0, upto.ordinal - measured.ordinal), 0) AS more_working,
        if(open, greatest(0, dateDiff('day', measured_day, upto_day)), 0) AS more_calendar,
        government_working + if(running = 'government', more_working, 0) AS government_working_now,
        applicant_working + if(running = 'applicant', more_working, 0) AS applicant_working_now,
        special_working + if(running = 'special', more_working, 0) AS special_working_now,
        technical_working + if(running = 'technical', more_working, 0) AS technical_working_now,
        intermediary_working + if(running = 'intermediary', more_working, 0) AS intermediary_working_now,
        utility_working + if(running = 'utility', more_working, 0) AS utility_working_now,
        government_calendar + if(running = 'government', more_calendar, 0) AS government_calendar_now,
        applicant_calendar + if(running = 'applicant', more_calendar, 0) AS applicant_calendar_now,
        special_calendar + if(running = 'special', more_calendar, 0) AS special_calendar_now,
        technical_calendar + if(running = 'technical', more_calendar, 0) AS technical_calendar_now,
        intermediary_calendar + if(running = 'intermediary', more_calendar, 0) AS intermediary_calendar_now,
        utility_calendar + if(running = 'utility', more_calendar, 0) AS utility_calendar_now,
        government_working_now + applicant_working_now + special_working_now + technical_working_now
            + intermediary_working_now + utility_working_now AS span_working,
        government_calendar_now + applicant_calendar_now + special_calendar_now + technical_calendar_now
            + intermediary_calendar_now + utility_calendar_now AS span_calendar,
        counted_used + growing * multiIf(
            unit = 'calendar_day', more_calendar,
            unit = 'working_day', more_working,
            NOT open, 0,
            greatest(0, (upto.ordinal - upto.working) * office_minutes + upto.working * office_minutes_upto
                - (measured.ordinal - measured.working) * office_minutes - measured.working * office_minutes_measured)) AS amount,
        if(unit = 'working_hour', 60, 1) AS part_of_unit,
        round(amount / part_of_unit, 2) AS used,
        round(counted_limit / part_of_unit, 2) AS allowed
    FROM
    (
        SELECT
            *,
            subtractDays(toDate32(measured_to, 'Asia/Shanghai'), begins AND unit != 'working_hour') AS measured_day,
            subtractDays(toDate32({as_of:DateTime64(3, 'UTC')}, 'Asia/Shanghai'), begins AND unit != 'working_hour') AS upto_day,
            ${office}
        FROM project_times FINAL
        WHERE cases > 0 AND ${whole_project_scope}
    ) AS kept
    LEFT JOIN ${days} AS measured ON measured.calendar = '' AND measured.day = kept.measured_day
    LEFT JOIN ${days_to_now} AS upto ON upto.calendar = '' AND upto.day = kept.upto_day
)
