-- 编码使用 (SC2): how many cases came under a code, or cover it.
SELECT count() AS cases
FROM (SELECT * FROM cases FINAL WHERE ${scope})
WHERE event_count > 0
    AND ({code:String} = ''
        OR code = {code:String}
        OR (project, case_id) IN (
            SELECT project, case_id FROM event_log FINAL WHERE has(linked_codes, {code:String}) AND NOT taken_back))
