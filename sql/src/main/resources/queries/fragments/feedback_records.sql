-- 反馈 in scope. An evaluation is satisfied from satisfied_from on; a complaint is answered in time within answer_days working
-- days after its day, and overdue when it is open for longer as of as_of.
(
    SELECT
        said.*,
        if(begun_found AND done_found, toNullable(done_ordinal - begun_ordinal), NULL) AS waited,
        multiIf(
            feedback = 'evaluation', if(score >= {satisfied_from:Int64}, 'satisfied', 'dissatisfied'),
            feedback != 'complaint', 'none',
            answered, if(ifNull(waited <= {answer_days:Int64}, false), 'in_time', 'answered_late'),
            ifNull(waited > {answer_days:Int64}, false), 'overdue',
            'open') AS state
    FROM
    (
        SELECT
            *,
            ${calendar} AS calendar,
            answered_at IS NOT NULL AND answered_at <= {as_of:DateTime64(3, 'UTC')} AS answered,
            toDate32(if(answered, assumeNotNull(answered_at), {as_of:DateTime64(3, 'UTC')}), 'Asia/Shanghai') AS answer_day
        FROM ${feedback_said}
        WHERE ${scope} AND occurred_at <= {as_of:DateTime64(3, 'UTC')}
    ) AS said
    LEFT JOIN (SELECT calendar AS begun_calendar, day AS begun_day, ordinal AS begun_ordinal, found AS begun_found FROM ${days}) AS begun
        ON begun_calendar = said.calendar AND begun_day = said.day
    LEFT JOIN (SELECT calendar AS done_calendar, day AS done_day, ordinal AS done_ordinal, found AS done_found FROM ${days}) AS done
        ON done_calendar = said.calendar AND done_day = said.answer_day
)
