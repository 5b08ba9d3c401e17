-- A record that never became an event of its own, waiting or rejected, belongs to its project's division as a whole; one that
-- was refused at the door to the division and department that it names.
({scope_everything:Bool}
    OR (kind = 'event' AND (source, record_id) IN (SELECT source, id FROM event_log WHERE ${scope}))
    OR (kind = 'event' AND disposition IN ('waiting', 'rejected') AND empty({scope_departments:Array(String)})
        AND project IN (SELECT project FROM projects FINAL WHERE has({scope_divisions:Array(String)}, division)))
    OR (kind IN ('registration', 'feedback') AND project IN (SELECT project FROM projects FINAL WHERE ${project_scope}))
    OR (kind = 'rejection' AND notEmpty(division) AND ${scope}))
