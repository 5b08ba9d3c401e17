({project:String} = '' OR project = {project:String})
    AND ({division:String} = '' OR division = {division:String})
    AND ({department:String} = '' OR department = {department:String})
    AND ({matter:String} = '' OR matter = {matter:String})
    AND ({stage:Int64} < 0 OR stage = {stage:Int64})
    AND ({kind:Int64} < 0 OR kind = {kind:Int64})
    AND ({lamp:String} = 'any' OR lamp = {lamp:String})
    AND multiIf({status:String} = 'open', open, {status:String} = 'closed', NOT open, {status:String} = 'overdue', late, true)
    AND multiIf({judgement:String} = 'any', true,
        {judgement:String} = 'judged', judgement != 'not_judged',
        {judgement:String} = 'within_limit', judgement IN ('early', 'on_time'),
        toString(judgement) = {judgement:String})
    AND ({from:String} = '' OR ifNull(toDate32(ended_at, 'Asia/Shanghai') >= toDate32OrNull({from:String}), false))
    AND ({to:String} = '' OR ifNull(toDate32(ended_at, 'Asia/Shanghai') <= toDate32OrNull({to:String}), false))
    AND ({text:String} = '' OR arrayExists(
        field -> positionCaseInsensitiveUTF8(field, {text:String}) > 0,
        [project, case_id, code, matter_name, department_name, handler]))
