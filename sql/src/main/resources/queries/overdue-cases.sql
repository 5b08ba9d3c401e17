-- 逾期办件明细: cases that ended late within the days from..to, and open ones late as of as_of.
SELECT
    division, department, department_name, project, case_id, code, matter, matter_name, kind, accepted_at, ended_at,
    toString(unit) AS unit, allowed, used, exceeded, handler, rule_version
FROM ${as_of_cases}
WHERE late
    AND ({state:String} = 'all' OR open = ({state:String} = 'open'))
    AND (open OR (toDate32(ended_at, 'Asia/Shanghai') >= {from:Date32} AND toDate32(ended_at, 'Asia/Shanghai') <= {to:Date32}))
    AND ({division:String} = '' OR division = {division:String})
    AND ({department:String} = '' OR department = {department:String})
ORDER BY exceeded DESC, project, case_id
LIMIT {limit:Int64} OFFSET {offset:Int64}
