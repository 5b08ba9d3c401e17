-- 比对: the cases in scope that a list from elsewhere names, one number a line.
SELECT project, case_id, source, division, department_name, matter_name, received_at, accepted_at, ended_at, final_status
FROM (SELECT * FROM cases FINAL WHERE event_count > 0 AND ${scope})
WHERE case_id IN (SELECT trimBoth(arrayJoin(splitByChar('\n', {numbers:String})), ' \r\t'))
ORDER BY case_id, project
