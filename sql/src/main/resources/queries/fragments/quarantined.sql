-- 隔离区: what was refused, and what has waited for orphan_days up to as_of, each with how far it was followed up.
(
    SELECT
        kept.*,
        if(disposition = 'waiting', 'orphan', 'rejected') AS ended,
        toString(followed.state) AS state,
        followed.account AS followed_by,
        if(followed.version = 0, NULL, followed.stamped_at) AS followed_at
    FROM
    (
        SELECT *
        FROM (SELECT * FROM intake FINAL WHERE ${intake_scope})
        WHERE disposition = 'rejected'
            OR (disposition = 'waiting'
                AND received_at <= subtractDays({as_of:DateTime64(3, 'UTC')}, {orphan_days:Int64}))
    ) AS kept
    LEFT JOIN (SELECT * FROM follow_ups FINAL) AS followed USING (topic, partition, offset)
)
