-- 问题分布 (SH4): how many of the lines of the query quality-offences there are of each reason.
SELECT aspect, reason, toInt64(count()) AS offences
FROM ${quality_offences}
GROUP BY aspect, reason
ORDER BY offences DESC, aspect, reason
