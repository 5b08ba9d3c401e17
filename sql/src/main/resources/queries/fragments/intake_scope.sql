({scope_everything:Bool}
    OR (kind = 'event' AND (source, record_id) IN (SELECT source, id FROM event_log WHERE ${scope}))
    OR (kind = 'registration' AND project IN (SELECT project FROM projects FINAL WHERE ${project_scope})))
