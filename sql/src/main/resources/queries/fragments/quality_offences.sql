-- 问题记录: a line for each record or case and each thing that is wrong with it.
(
    SELECT
        offence.1 AS aspect, offence.2 AS reason, source, division, department, department_name, project, case_id, record_id,
        occurred_at, arrived_at, if(aspect = 'timeliness', toNullable(round(delay_ms / 60000, 1)), NULL) AS delay_minutes, value, day
    FROM ${quality_marks}
    ARRAY JOIN arrayConcat(
        if(late, [('timeliness', 'LATE')], []),
        arrayMap(name -> (if(mark = 'case', 'flow', 'fields'), name), missing),
        arrayMap(name -> (if(mark = 'case', 'case', 'accuracy'), name), faults)) AS offence
    WHERE ${quality_filter}
        AND ({aspect:String} = 'any' OR offence.1 = {aspect:String})
        AND ({reason:String} = '' OR offence.2 = {reason:String})
)
