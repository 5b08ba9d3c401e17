-- 指标核对: the stream's metric cells against the cases they stand for, cells minus cases. No line is the right answer.
SELECT
    day, division, department, matter, stage, kind, flow_type, project,
    sum(received) AS received, sum(accepted) AS accepted, sum(closed) AS closed, sum(judged) AS judged,
    sum(early) AS early, sum(on_time) AS on_time, sum(overdue) AS overdue, sum(used_days) AS used_days,
    sum(limit_days) AS limit_days, sum(corrections) AS corrections
FROM
(
    SELECT
        day, division, department, matter, stage, kind, flow_type, project,
        received, accepted, closed, judged, early, on_time, overdue, used_days, limit_days, corrections
    FROM cells FINAL
    WHERE ${scope}
    UNION ALL
    SELECT
        toDate32(moment.1, 'Asia/Shanghai') AS day, division, department, matter, stage, kind, flow_type, project,
        -toInt64(moment.2 = 'received'),
        -toInt64(moment.2 = 'accepted'),
        -toInt64(ends),
        -toInt64(judges),
        -toInt64(ends AND judgement = 'early'),
        -toInt64(ends AND judgement = 'on_time'),
        -toInt64(ends AND judgement = 'overdue'),
        -toInt64(if(judges, counted_used, 0)),
        -toInt64(if(judges, counted_limit, 0)),
        -toInt64(if(ends, corrections, 0))
    FROM
    (
        SELECT
            *,
            arrayJoin([(received_at, 'received'), (accepted_at, 'accepted'), (ended_at, 'ended')]) AS moment,
            moment.2 = 'ended' AS ends,
            ends AND judgement != 'not_judged' AS judges
        FROM cases FINAL
        WHERE ${scope}
    )
    WHERE moment.1 IS NOT NULL
)
GROUP BY day, division, department, matter, stage, kind, flow_type, project
HAVING received != 0 OR accepted != 0 OR closed != 0 OR judged != 0 OR early != 0 OR on_time != 0 OR overdue != 0
    OR used_days != 0 OR limit_days != 0 OR corrections != 0
ORDER BY day, division, department, matter, stage, kind, flow_type, project
