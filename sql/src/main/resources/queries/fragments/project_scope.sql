({scope_everything:Bool}
    OR (empty({scope_departments:Array(String)}) AND has({scope_divisions:Array(String)}, division))
    OR project IN (SELECT project FROM cases FINAL WHERE event_count > 0 AND ${scope}))
