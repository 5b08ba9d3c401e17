-- 质量记录: one line for each event that arrived, each case that ended and each record that was refused, with all that is
-- wrong with it. Day is that of the arrival, or of the end of a case.
(
    SELECT
        'event' AS mark, source, division, department, said.5 AS department_name, project, case_id,
        id AS record_id, toDate32(arrived_at, 'Asia/Shanghai') AS day, toNullable(first_said_at) AS occurred_at, arrived_at,
        toInt64(greatest(0, toUnixTimestamp64Milli(arrived_at) - toUnixTimestamp64Milli(first_said_at))) AS delay_ms,
        positiveModulo(toUnixTimestamp64Milli(first_said_at), 86400000) = 57600000 AS day_only,
        is_backfilled AS backfilled,
        NOT backfilled AND NOT day_only AS measured,
        measured AND delay_ms > {target_minutes:Int64} * 60000 AS late,
        arrayFilter(name -> name != '', if(is_voided, [], [
            if(said.3 = '', 'division', ''),
            if(said.4 = '', 'department', ''),
            if(said.6 = '', 'matter', ''),
            if(said.7 = 0, 'stage', ''),
            if(said.8 = 0, 'kind', ''),
            if(said.2 = 3 AND said.9 = 0, 'access_mode', ''),
            if(said.2 = 3 AND said.11 <= 0, 'limit', ''),
            if(said.2 IN (3, 4, 5, 8, 11, 12, 13) AND said.13 = '', 'handler', ''),
            if(said.2 = 9 AND said.12 = '', 'pause_kind', ''),
            if(said.2 IN (4, 5, 6, 13) AND said.14 = '', 'remark', '')])) AS missing,
        arrayFilter(name -> name != '', [
            if(is_voided, 'VOIDED', ''),
            if(is_revised, 'REVISED', ''),
            if(said.2 < 1 OR said.2 > 15, 'STATUS_UNKNOWN', ''),
            if(said.7 < 0 OR said.7 > 5, 'STAGE_UNKNOWN', ''),
            if(said.8 < 0 OR said.8 > 4, 'KIND_UNKNOWN', ''),
            if(said.9 < 0 OR said.9 > 3, 'ACCESS_MODE_UNKNOWN', ''),
            if(said.10 < 0 OR said.10 > 10, 'FLOW_TYPE_UNKNOWN', ''),
            if(first_said_at > addMinutes(arrived_at, 5), 'TIME_AFTER_ARRIVAL', '')]) AS faults,
        '' AS value
    FROM (SELECT *, said.3 AS division, said.4 AS department FROM ${arrivals})
    WHERE ${scope}
    UNION ALL
    SELECT
        'case', source, division, department, department_name, project, case_id,
        '', toDate32(assumeNotNull(ended_at), 'Asia/Shanghai'), ended_at, measured_to,
        toInt64(0), false, backfilled, false, false,
        arrayIntersect(arrayMap(finding -> toString(finding), findings),
            ['RECEIPT_MISSING', 'ACCEPTANCE_MISSING', 'PAUSE_UNCLOSED', 'PAUSE_NOT_BEGUN']) AS missing,
        arrayIntersect(arrayMap(finding -> toString(finding), findings),
            ['PAUSE_REPEATED', 'PAUSE_REVERSED', 'SECONDS_APART', 'FLOW_VERSIONS', 'EVENT_AFTER_END', 'STATUS_UNKNOWN']) AS faults,
        ''
    FROM (SELECT * FROM cases FINAL WHERE event_count > 0 AND ended_at IS NOT NULL AND ${scope})
    UNION ALL
    SELECT
        'refused', refused.source, head.division, '', '', refused.project, refused.case_id,
        record_id, toDate32(received_at, 'Asia/Shanghai'), NULL, received_at,
        toInt64(0), false, false, false, false,
        [], [toString(reason)],
        if(field = '', value, concat(field, ' ', value))
    FROM (SELECT * FROM intake FINAL WHERE disposition = 'rejected' AND ${intake_scope}) AS refused
    LEFT JOIN (SELECT project, division FROM projects FINAL) AS head ON head.project = refused.project
)
