-- 截至时刻的办件: each case in scope that has an event, with its lamp, and what it used up to as_of were nothing to happen
-- until then. Used and allowed are in the unit of its rule: days, or hours.
(
    SELECT
        kept.*,
        multiIf(
            ended_at IS NOT NULL OR accepted_at IS NULL OR limit_days = 0, 'none',
            overdue_from <= {as_of:DateTime64(3, 'UTC')}, 'red',
            yellow_from <= {as_of:DateTime64(3, 'UTC')}, 'yellow',
            'green') AS lamp,
        counted_used + if(ended_at IS NULL AND running = 'government' AND measured.found AND upto.found,
            greatest(0, multiIf(
                unit = 'calendar_day', dateDiff('day', measured_day, upto_day),
                unit = 'working_day', upto.ordinal - measured.ordinal,
                (upto.ordinal - upto.working) * office_minutes + upto.working * office_minutes_upto
                    - (measured.ordinal - measured.working) * office_minutes - measured.working * office_minutes_measured)),
            0) AS amount,
        if(unit = 'working_hour', 60, 1) AS part,
        round(amount / part, 2) AS used,
        round(counted_limit / part, 2) AS allowed,
        ended_at IS NULL AS open,
        lamp = 'red' OR judgement = 'overdue' AS late,
        if(late, greatest(0, round((amount - counted_limit) / part, 2)), 0) AS exceeded
    FROM
    (
        SELECT
            *,
            ${calendar} AS calendar,
            subtractDays(toDate32(measured_to, 'Asia/Shanghai'), NOT counts_last_day) AS measured_day,
            subtractDays(toDate32({as_of:DateTime64(3, 'UTC')}, 'Asia/Shanghai'), NOT counts_last_day) AS upto_day,
            ${office}
        FROM cases FINAL
        WHERE event_count > 0 AND ${scope}
    ) AS kept
    LEFT JOIN ${days} AS measured ON measured.calendar = kept.calendar AND measured.day = kept.measured_day
    LEFT JOIN ${days_to_now} AS upto ON upto.calendar = kept.calendar AND upto.day = kept.upto_day
)
