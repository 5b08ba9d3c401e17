-- 告知承诺办件数: how many lines the query commitments has without paging.
SELECT count() AS total
FROM ${commitment_cases}
WHERE ${commitment_filter}
