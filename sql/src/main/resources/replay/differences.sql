-- The first cases of two databases that are not the same, with what people look at first.
SELECT
    project,
    case_id,
    l.matter_name AS matter_name,
    if(l.event_count = 0, '', toString(l.judgement)) AS live_judgement,
    if(r.event_count = 0, '', toString(r.judgement)) AS replay_judgement,
    l.government_working AS live_days,
    r.government_working AS replay_days,
    l.deadline AS live_deadline,
    r.deadline AS replay_deadline,
    l.rule_version AS live_rule,
    r.rule_version AS replay_rule
FROM
(
    SELECT *, cityHash64(tuple(* EXCEPT (rule_version, version))) AS content
    FROM ${live}.cases FINAL
    WHERE event_count > 0
        AND ({all_projects:Bool} OR project IN (SELECT project FROM ${replay}.cases FINAL WHERE event_count > 0))
) AS l
FULL OUTER JOIN
    (SELECT *, cityHash64(tuple(* EXCEPT (rule_version, version))) AS content FROM ${replay}.cases FINAL WHERE event_count > 0) AS r
    USING (project, case_id)
WHERE l.content != r.content
ORDER BY project, case_id
LIMIT {most:UInt32}
