-- 截至时刻的办件: each case in scope that has an event, with its lamp, and its used days up to as_of were nothing to happen until then.
(
    SELECT
        kept.*,
        multiIf(
            ended_at IS NOT NULL OR accepted_at IS NULL OR limit_days = 0, 'none',
            overdue_from <= {as_of:DateTime64(3, 'UTC')}, 'red',
            yellow_from <= {as_of:DateTime64(3, 'UTC')}, 'yellow',
            'green') AS lamp,
        government_working + if(ended_at IS NULL AND running = 'government' AND measured.found,
            greatest(0, upto.ordinal - measured.ordinal), 0) AS used_days,
        ended_at IS NULL AS open,
        lamp = 'red' OR judgement = 'overdue' AS late
    FROM (SELECT *, ${calendar} AS calendar FROM cases FINAL WHERE event_count > 0 AND ${scope}) AS kept
    LEFT JOIN ${days} AS measured
        ON measured.calendar = kept.calendar AND measured.day = toDate32(kept.measured_to, 'Asia/Shanghai')
    LEFT JOIN (SELECT * FROM ${days} WHERE day = toDate32({as_of:DateTime64(3, 'UTC')}, 'Asia/Shanghai')) AS upto
        ON upto.calendar = kept.calendar
)
