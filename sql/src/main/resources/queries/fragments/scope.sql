({scope_everything:Bool} OR (
    has({scope_divisions:Array(String)}, division)
    AND (empty({scope_departments:Array(String)}) OR has({scope_departments:Array(String)}, department))))
