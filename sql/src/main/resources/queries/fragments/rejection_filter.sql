disposition = 'rejected'
    AND ({source:String} = '' OR source = {source:String})
    AND ({batch:String} = '' OR batch = {batch:String})
    AND ({reason:String} = '' OR reason = {reason:String})
