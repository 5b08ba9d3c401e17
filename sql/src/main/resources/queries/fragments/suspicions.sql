-- 疑点 (SH6, SC4): a line for each case in scope and each rule of cn.jianxiao.approval.quality.Suspicion that it meets. Day is
-- that on which the last of its events arrived. What from_at, to_at and amount say depends on the rule.
(
    SELECT
        source, division, department, department_name, project, case_id, matter, matter_name, handler,
        toString(judgement) AS judgement, events, entered_from, entered_to, toDate32(entered_to, 'Asia/Shanghai') AS day,
        suspicion.1 AS rule, suspicion.2 AS from_at, suspicion.3 AS to_at, suspicion.4 AS amount
    FROM
    (
        SELECT
            *,
            toInt64(count() OVER (PARTITION BY division, department, handler, block)) AS block_size,
            min(decision_arrived) OVER (PARTITION BY division, department, handler, block) AS block_from,
            max(decision_arrived) OVER (PARTITION BY division, department, handler, block) AS block_to,
            dateDiff('millisecond', entered_from, entered_to) AS entry_ms,
            dateDiff('millisecond', first_at, last_at) AS span_ms,
            dateDiff('millisecond', last_at, entered_from) AS lag_ms,
            accepted AND decided AS walked,
            if(walked, dateDiff('millisecond', accepted_first, decided_first), 0) AS decision_ms,
            walked AND toUnixTimestamp(accepted_first) = toUnixTimestamp(decided_first) AS together,
            together AND positiveModulo(toUnixTimestamp64Milli(decided_first), 86400000) != 57600000 AS same_second,
            final_status != 0 AND events > 1 AND NOT backfilled AND entry_ms <= {entry_seconds:Int64} * 1000 AS at_once,
            if(has_head, dateDiff('day', toDate32(first_at, 'Asia/Shanghai'), toDate32(applied_at, 'Asia/Shanghai')), 0) AS early_days
        FROM
        (
            SELECT
                *,
                sum(begins_block) OVER (
                    PARTITION BY division, department, handler ORDER BY decided DESC, decision_arrived, project, case_id
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS block
            FROM
            (
                SELECT
                    *,
                    NOT decided OR dateDiff('millisecond', lagInFrame(decision_arrived, 1, decision_arrived) OVER (
                            PARTITION BY division, department, handler ORDER BY decided DESC, decision_arrived, project, case_id
                            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW),
                        decision_arrived) > {block_gap_seconds:Int64} * 1000 AS begins_block
                FROM ${case_flows}
            )
        )
    )
    ARRAY JOIN arrayFilter(one -> one.5, [
        ('result_without_flow', decided_first, decided_first, toInt64(events), decided AND NOT accepted),
        ('before_code', first_at, applied_at, toInt64(early_days), early_days > {code_days:Int64}),
        ('whole_flow_at_once', first_at, last_at, toInt64(entry_ms), at_once AND span_ms >= {span_days:Int64} * 86400000),
        ('approved_in_seconds', accepted_first, decided_first, toInt64(decision_ms),
            walked AND NOT together AND decision_ms > 0 AND decision_ms <= {approval_seconds:Int64} * 1000),
        ('same_second', accepted_first, decided_first, toInt64(decision_ms), same_second),
        ('block_of_approvals', block_from, block_to, block_size,
            decided AND handler != '' AND NOT backfilled AND block_size >= {block_cases:Int64}),
        ('entered_late', last_at, entered_from, toInt64(lag_ms), at_once AND lag_ms >= {lag_days:Int64} * 86400000),
        ('declared_back_fill', last_at, entered_to, toInt64(events), backfilled)]) AS suspicion
    WHERE day >= {from:Date32} AND day <= {to:Date32}
        AND ${source_filter}
        AND ({division:String} = '' OR division = {division:String})
        AND ({department:String} = '' OR department = {department:String})
        AND multiIf(
            {rule:String} = 'any', true,
            {rule:String} = 'off_system', rule NOT IN ('entered_late', 'declared_back_fill'),
            {rule:String} = 'back_fill', rule IN ('entered_late', 'declared_back_fill'),
            rule = {rule:String})
)
