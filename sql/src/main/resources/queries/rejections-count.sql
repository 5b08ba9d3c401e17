-- 退回记录数: how many lines the query rejections has without paging.
SELECT count() AS total
FROM (SELECT * FROM intake FINAL WHERE ${intake_scope})
WHERE ${rejection_filter}
