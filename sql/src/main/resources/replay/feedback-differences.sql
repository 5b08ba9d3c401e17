-- The first records of feedback of two databases that are not the same, with what people look at first.
SELECT
    source,
    id,
    if(l.content = 0, NULL, l.kind) AS live_kind,
    if(r.content = 0, NULL, r.kind) AS replay_kind,
    l.case_id AS live_case,
    r.case_id AS replay_case,
    l.score AS live_score,
    r.score AS replay_score,
    l.answered_at AS live_answered,
    r.answered_at AS replay_answered,
    l.voided AS live_voided,
    r.voided AS replay_voided
FROM (SELECT *, cityHash64(tuple(* EXCEPT (batch, version))) AS content FROM ${live}.feedback FINAL) AS l
FULL OUTER JOIN (SELECT *, cityHash64(tuple(* EXCEPT (batch, version))) AS content FROM ${replay}.feedback FINAL) AS r
    USING (source, id)
WHERE l.content != r.content
ORDER BY source, id
LIMIT {most:UInt32}
