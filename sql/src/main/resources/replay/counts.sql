-- How many cases of two databases are not the same.
WITH both AS
(
    SELECT
        any(side) AS one_side, count() AS sides, uniqExact(content) AS contents, uniqExact(judgement) AS judgements
    FROM
    (
        SELECT 'live' AS side, project, case_id, judgement, cityHash64(tuple(* EXCEPT (rule_version, version))) AS content
        FROM ${live}.cases FINAL
        WHERE event_count > 0
            AND ({all_projects:Bool} OR project IN (SELECT project FROM ${replay}.cases FINAL WHERE event_count > 0))
        UNION ALL
        SELECT 'replay' AS side, project, case_id, judgement, cityHash64(tuple(* EXCEPT (rule_version, version))) AS content
        FROM ${replay}.cases FINAL WHERE event_count > 0
    )
    GROUP BY project, case_id
)
SELECT
    count(), countIf(sides = 1 AND one_side = 'live'), countIf(sides = 1 AND one_side = 'replay'),
    countIf(sides = 2 AND contents > 1), countIf(sides = 2 AND judgements > 1)
FROM both
