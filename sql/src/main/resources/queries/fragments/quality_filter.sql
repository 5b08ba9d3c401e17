day >= {from:Date32} AND day <= {to:Date32}
    AND ${source_filter}
    AND ({division:String} = '' OR division = {division:String})
    AND ({department:String} = '' OR department = {department:String})
