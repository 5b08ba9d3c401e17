-- 预警分布: how many of the lines of the query warnings there are of each kind.
SELECT subject, level, state, holder, toInt64(count()) AS warnings
FROM (SELECT * FROM warnings FINAL WHERE ${scope})
WHERE ${warning_filter}
GROUP BY subject, level, state, holder
ORDER BY subject, level, state, holder
