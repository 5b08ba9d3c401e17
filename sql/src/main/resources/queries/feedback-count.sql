-- 反馈数: how many lines the query feedback has without paging.
SELECT count() AS total
FROM ${feedback_records}
WHERE ${feedback_filter}
