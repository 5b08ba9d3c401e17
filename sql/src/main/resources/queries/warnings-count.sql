-- 预警数: how many lines the query warnings has without paging.
SELECT count() AS total
FROM (SELECT * FROM warnings FINAL WHERE ${scope})
WHERE ${warning_filter}
