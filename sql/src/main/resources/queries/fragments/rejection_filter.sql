({disposition:String} = 'any' OR ended = {disposition:String})
    AND ({state:String} = 'any' OR state = {state:String})
    AND ${source_filter}
    AND ({batch:String} = '' OR batch = {batch:String})
    AND ({reason:String} = '' OR reason = {reason:String})
    AND ({field:String} = '' OR field = {field:String})
    AND ({from:String} = '' OR toDate32(received_at, 'Asia/Shanghai') >= toDate32OrNull({from:String}))
    AND ({to:String} = '' OR toDate32(received_at, 'Asia/Shanghai') <= toDate32OrNull({to:String}))
    AND ({text:String} = '' OR arrayExists(
        part -> positionCaseInsensitiveUTF8(part, {text:String}) > 0, [record_id, project, case_id, value]))
    AND ({places:String} = ''
        OR has(splitByChar(' ', {places:String}), concat(topic, '/', toString(partition), '/', toString(offset))))
