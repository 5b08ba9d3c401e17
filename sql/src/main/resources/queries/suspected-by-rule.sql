-- 疑点分布 (SH6, SC4): how many of the lines of the query suspected-cases there are of each rule, and how many of them were
-- counted as within their limit.
SELECT
    rule, toInt64(count()) AS cases, toInt64(countIf(judgement IN ('early', 'on_time'))) AS within_limit
FROM ${suspicions}
GROUP BY rule
ORDER BY rule
