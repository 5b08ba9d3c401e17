${project_scope}
    AND ({division:String} = '' OR division = {division:String})
    AND ({text:String} = '' OR arrayExists(
        field -> positionCaseInsensitiveUTF8(field, {text:String}) > 0,
        [project, unified_code, name, owner]))
