-- 项目数: how many lines the query projects has without paging.
SELECT count() AS total
FROM projects FINAL
WHERE ${project_filter}
