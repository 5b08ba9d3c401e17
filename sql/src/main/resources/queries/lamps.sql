-- 预警灯: open cases by lamp; every lamp has its line.
SELECT lamps.lamp AS lamp, counted.cases AS cases
FROM (SELECT arrayJoin([('red', 1), ('yellow', 2), ('green', 3), ('none', 4)]) AS entry, entry.1 AS lamp, entry.2 AS position) AS lamps
LEFT JOIN
(
    SELECT lamp, toInt64(count()) AS cases
    FROM ${as_of_cases}
    WHERE open
        AND ({project:String} = '' OR project = {project:String})
        AND ({kind:Int64} < 0 OR kind = {kind:Int64})
        AND ({division:String} = '' OR division = {division:String})
        AND ({department:String} = '' OR department = {department:String})
    GROUP BY lamp
) AS counted ON counted.lamp = lamps.lamp
ORDER BY lamps.position
