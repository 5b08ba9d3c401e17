-- 隔离区记录数: how many lines the query rejections has without paging.
SELECT count() AS total
FROM ${quarantined}
WHERE ${rejection_filter}
