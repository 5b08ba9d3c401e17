({from:String} = '' OR day >= toDate32OrNull({from:String}))
    AND ({to:String} = '' OR day <= toDate32OrNull({to:String}))
    AND ({division:String} = '' OR division = {division:String})
    AND ({department:String} = '' OR department = {department:String})
    AND ({matter:String} = '' OR matter = {matter:String})
    AND ({project:String} = '' OR project = {project:String})
    AND ({case_id:String} = '' OR case_id = {case_id:String})
    AND ({feedback:String} = 'any' OR feedback = {feedback:String})
    AND ({state:String} = 'any' OR state = {state:String})
    AND ({score:Int64} = 0 OR score = {score:Int64})
    AND ({text:String} = '' OR arrayExists(
        field -> positionCaseInsensitiveUTF8(field, {text:String}) > 0,
        [project, case_id, matter_name, department_name, text, answer]))
