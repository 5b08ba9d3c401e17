-- 办件数: how many lines the query cases has without paging.
SELECT count() AS total
FROM ${as_of_cases}
WHERE ${case_filter}
