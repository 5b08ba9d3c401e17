-- 评价分布 (NA8): how many evaluations there are of each score within the days; only scores that have any.
SELECT score, count() AS evaluations
FROM ${feedback_said}
WHERE ${scope} AND feedback = 'evaluation' AND day >= {from:Date32} AND day <= {to:Date32}
    AND ({division:String} = '' OR division = {division:String})
    AND ({department:String} = '' OR department = {department:String})
    AND ({matter:String} = '' OR matter = {matter:String})
GROUP BY score
ORDER BY score DESC
