-- A figure of a whole project is shown to whoever may see every case of it.
({scope_everything:Bool}
    OR (project IN (SELECT project FROM cases FINAL WHERE event_count > 0 AND ${scope})
        AND project NOT IN (SELECT project FROM cases FINAL WHERE event_count > 0 AND NOT ${scope})))
