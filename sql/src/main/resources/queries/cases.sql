-- 办件列表
SELECT
    project, case_id, code, source, division, department, department_name, matter, matter_name, stage, kind, status,
    received_at, accepted_at, ended_at, final_status, limit_days, toString(unit) AS unit, used, allowed,
    deadline, lamp, late, judgement, exceeded,
    corrections, specials, handler, provisional, findings, rule_version
FROM ${as_of_cases}
WHERE ${case_filter}
ORDER BY
    multiIf(
        {sort:String} = 'accepted', toInt64(toUnixTimestamp64Milli(accepted_at)),
        {sort:String} = 'ended', toInt64(toUnixTimestamp64Milli(ended_at)),
        {sort:String} = 'deadline', toInt64(toUnixTimestamp64Milli(deadline)),
        {sort:String} = 'used', toInt64(amount),
        {sort:String} = 'overdue', toInt64(exceeded * part),
        NULL) * if({direction:String} = 'desc', -1, 1) NULLS LAST,
    project, case_id
LIMIT {limit:Int64} OFFSET {offset:Int64}
