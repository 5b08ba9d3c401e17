({from:String} = '' OR day >= toDate32OrNull({from:String}))
    AND ({to:String} = '' OR day <= toDate32OrNull({to:String}))
    AND ({division:String} = '' OR division = {division:String})
    AND ({department:String} = '' OR department = {department:String})
    AND ({matter:String} = '' OR matter = {matter:String})
    AND ({outcome:String} = 'any' OR outcome = {outcome:String})
    AND ({text:String} = '' OR arrayExists(
        field -> positionCaseInsensitiveUTF8(field, {text:String}) > 0,
        [project, case_id, code, matter_name, department_name, handler, finding]))
