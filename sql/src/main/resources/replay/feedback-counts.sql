-- How many records of feedback of two databases are not the same.
WITH both AS
(
    SELECT any(side) AS one_side, count() AS sides, uniqExact(content) AS contents
    FROM
    (
        SELECT 'live' AS side, source, id, cityHash64(tuple(* EXCEPT (batch, version))) AS content
        FROM ${live}.feedback FINAL
        UNION ALL
        SELECT 'replay' AS side, source, id, cityHash64(tuple(* EXCEPT (batch, version))) AS content
        FROM ${replay}.feedback FINAL
    )
    GROUP BY source, id
)
SELECT
    count(), countIf(sides = 1 AND one_side = 'live'), countIf(sides = 1 AND one_side = 'replay'),
    countIf(sides = 2 AND contents > 1)
FROM both
