-- How many rows of each table two databases do not share, each row as a whole. Left out is what tells how a row came about
-- (its version; in the account also where and when which of several same records came) and what a reader treats as absent.
SELECT
    name,
    sum(live) AS live_rows,
    sum(replay) AS replay_rows,
    sum(greatest(toInt64(live) - toInt64(replay), 0)) AS only_live,
    sum(greatest(toInt64(replay) - toInt64(live), 0)) AS only_replay
FROM
(
    SELECT name, content, countIf(side = 'live') AS live, countIf(side = 'replay') AS replay
    FROM
    (
        SELECT 'event_log' AS name, 'live' AS side, sipHash64(tuple(* EXCEPT (version))) AS content
        FROM ${live}.event_log FINAL WHERE NOT taken_back
        UNION ALL
        SELECT 'event_log', 'replay', sipHash64(tuple(* EXCEPT (version)))
        FROM ${replay}.event_log FINAL WHERE NOT taken_back
        UNION ALL
        SELECT 'intake', 'live', sipHash64(tuple(* EXCEPT (topic, partition, offset, batch, received_at, raw, version)))
        FROM ${live}.intake FINAL WHERE disposition != 'duplicate'
        UNION ALL
        SELECT 'intake', 'replay', sipHash64(tuple(* EXCEPT (topic, partition, offset, batch, received_at, raw, version)))
        FROM ${replay}.intake FINAL WHERE disposition != 'duplicate'
        UNION ALL
        SELECT 'cases', 'live', sipHash64(tuple(* EXCEPT (version)))
        FROM ${live}.cases FINAL WHERE event_count > 0
        UNION ALL
        SELECT 'cases', 'replay', sipHash64(tuple(* EXCEPT (version)))
        FROM ${replay}.cases FINAL WHERE event_count > 0
        UNION ALL
        SELECT 'warnings', 'live', sipHash64(tuple(* EXCEPT (version)))
        FROM ${live}.warnings FINAL WHERE state != 'withdrawn'
        UNION ALL
        SELECT 'warnings', 'replay', sipHash64(tuple(* EXCEPT (version)))
        FROM ${replay}.warnings FINAL WHERE state != 'withdrawn'
        UNION ALL
        SELECT 'projects', 'live', sipHash64(tuple(* EXCEPT (version))) FROM ${live}.projects FINAL
        UNION ALL
        SELECT 'projects', 'replay', sipHash64(tuple(* EXCEPT (version))) FROM ${replay}.projects FINAL
        UNION ALL
        SELECT 'codes', 'live', sipHash64(tuple(* EXCEPT (version))) FROM ${live}.codes FINAL
        UNION ALL
        SELECT 'codes', 'replay', sipHash64(tuple(* EXCEPT (version))) FROM ${replay}.codes FINAL
        UNION ALL
        SELECT 'calendars', 'live', sipHash64(tuple(* EXCEPT (version))) FROM ${live}.calendars FINAL
        UNION ALL
        SELECT 'calendars', 'replay', sipHash64(tuple(* EXCEPT (version))) FROM ${replay}.calendars FINAL
        UNION ALL
        SELECT 'project_times', 'live', sipHash64(tuple(* EXCEPT (version))) FROM ${live}.project_times FINAL WHERE cases > 0
        UNION ALL
        SELECT 'project_times', 'replay', sipHash64(tuple(* EXCEPT (version))) FROM ${replay}.project_times FINAL WHERE cases > 0
        UNION ALL
        SELECT 'feedback', 'live', sipHash64(tuple(* EXCEPT (batch, version))) FROM ${live}.feedback FINAL
        UNION ALL
        SELECT 'feedback', 'replay', sipHash64(tuple(* EXCEPT (batch, version))) FROM ${replay}.feedback FINAL
        UNION ALL
        SELECT 'cells', 'live', sipHash64(tuple(* EXCEPT (version)))
        FROM ${live}.cells FINAL WHERE (received, accepted, closed, judged, used_days, limit_days, corrections) != (0, 0, 0, 0, 0, 0, 0)
        UNION ALL
        SELECT 'cells', 'replay', sipHash64(tuple(* EXCEPT (version)))
        FROM ${replay}.cells FINAL WHERE (received, accepted, closed, judged, used_days, limit_days, corrections) != (0, 0, 0, 0, 0, 0, 0)
    )
    GROUP BY name, content
)
GROUP BY name
ORDER BY name
