-- 事项: every matter that a case in scope is of, the most frequent first, by the latest name.
SELECT matter, argMax(matter_name, measured_to) AS name, argMax(stage, measured_to) AS stage, count() AS cases
FROM (SELECT * FROM cases FINAL WHERE event_count > 0 AND ${scope})
WHERE matter != ''
GROUP BY matter
ORDER BY cases DESC, matter
LIMIT {limit:Int64}
