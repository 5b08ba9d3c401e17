-- 总览: the figures of the first page. Ended cases count by the day of their end, from..to.
WITH
    NOT c.open AND toDate32(ended_at, 'Asia/Shanghai') >= {from:Date32} AND toDate32(ended_at, 'Asia/Shanghai') <= {to:Date32} AS closing
SELECT
    (SELECT count() FROM projects FINAL WHERE ${project_scope}) AS projects,
    count() AS cases,
    countIf(c.open) AS open,
    countIf(closing) AS closed,
    countIf(closing AND judgement != 'not_judged') AS judged,
    countIf(closing AND judgement IN ('early', 'on_time')) AS within_limit,
    if(judged = 0, NULL, within_limit / judged) AS on_time_rate,
    countIf(closing AND judgement = 'overdue') AS overdue,
    countIf(c.open AND lamp = 'green') AS green,
    countIf(c.open AND lamp = 'yellow') AS yellow,
    countIf(c.open AND lamp = 'red') AS red,
    (SELECT count() FROM warnings FINAL WHERE state IN ('raised', 'reminded') AND ${scope}) AS warnings,
    countIf(c.provisional) AS provisional,
    countIf(closing AND c.backfilled) AS backfilled
FROM (SELECT * FROM ${as_of_cases} WHERE {kind:Int64} < 0 OR kind = {kind:Int64}) AS c
