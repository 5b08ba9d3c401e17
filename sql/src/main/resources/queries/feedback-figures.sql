-- 满意率和投诉 (NA8): of each division, department or matter, by the day on which something was said, step by step.
SELECT
    multiIf(
        {unit:String} = 'month', toDate32(toStartOfMonth(f.day)),
        {unit:String} = 'week', toDate32(toMonday(f.day)),
        {from:Date32}) AS bucket,
    if({by:String} IN ('division', 'department'), f.division, '') AS division,
    if({by:String} = 'department', f.department, '') AS department,
    if({by:String} = 'department', argMax(f.department_name, (f.occurred_at, f.department_name)), '') AS department_name,
    if({by:String} = 'matter', f.matter, '') AS matter,
    if({by:String} = 'matter', argMax(f.matter_name, (f.occurred_at, f.matter_name)), '') AS matter_name,
    countIf(feedback = 'evaluation') AS evaluations,
    countIf(state = 'satisfied') AS satisfied,
    if(evaluations = 0, NULL, satisfied / evaluations) AS satisfied_rate,
    countIf(feedback = 'suggestion') AS suggestions,
    countIf(feedback = 'complaint') AS complaints,
    countIf(state = 'in_time') AS in_time,
    countIf(state = 'answered_late') AS answered_late,
    countIf(state = 'overdue') AS overdue,
    countIf(state = 'open') AS open,
    in_time + answered_late + overdue AS due,
    if(due = 0, NULL, in_time / due) AS in_time_rate
FROM
(
    SELECT *
    FROM ${feedback_records}
    WHERE day >= {from:Date32} AND day <= {to:Date32} AND feedback IN ('evaluation', 'suggestion', 'complaint')
        AND ({division:String} = '' OR division = {division:String})
        AND ({department:String} = '' OR department = {department:String})
        AND ({matter:String} = '' OR matter = {matter:String})
) AS f
GROUP BY bucket, division, department, matter
ORDER BY bucket, division, department, matter
