-- 事项接入方式 (SH2): cases by access mode 全程/半程/入口, of each division, department or matter, by the day of their receipt.
SELECT
    multiIf(
        {unit:String} = 'month', toDate32(toStartOfMonth(day)),
        {unit:String} = 'quarter', toDate32(toStartOfQuarter(day)),
        {from:Date32}) AS bucket,
    if({by:String} IN ('division', 'department'), c.division, '') AS division,
    if({by:String} = 'department', c.department, '') AS department,
    if({by:String} = 'department', argMax(c.department_name, c.version), '') AS department_name,
    if({by:String} = 'matter', c.matter, '') AS matter,
    if({by:String} = 'matter', argMax(c.matter_name, c.version), '') AS matter_name,
    count() AS cases,
    countIf(access_mode = 1) AS full,
    countIf(access_mode = 2) AS half,
    countIf(access_mode = 3) AS entry,
    cases - full - half - entry AS unknown,
    if(cases = 0, NULL, full / cases) AS full_rate,
    if(cases = 0, NULL, half / cases) AS half_rate,
    if(cases = 0, NULL, entry / cases) AS entry_rate
FROM
(
    SELECT *, toDate32(assumeNotNull(received_at), 'Asia/Shanghai') AS day
    FROM cases FINAL
    WHERE event_count > 0 AND received_at IS NOT NULL AND ${scope}
) AS c
WHERE day >= {from:Date32} AND day <= {to:Date32}
    AND ({kind:Int64} < 0 OR kind = {kind:Int64})
    AND ({division:String} = '' OR c.division = {division:String})
    AND ({department:String} = '' OR c.department = {department:String})
    AND ({matter:String} = '' OR c.matter = {matter:String})
GROUP BY bucket, division, department, matter
ORDER BY bucket, division, department, matter
