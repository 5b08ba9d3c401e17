-- 来源日报 (SH4): what came from each source from..to, what became of it, what still waits, and its quality.
SELECT
    account.source AS source, received, accepted, duplicate, rejected, waiting, reasons,
    toInt64(timely) AS timely, toInt64(measured_events) AS measured_events, timely_rate,
    toInt64(whole) AS whole, toInt64(ended) AS ended, whole_rate,
    toInt64(filled) AS filled, toInt64(stated) AS stated, filled_rate,
    toInt64(sound) AS sound, toInt64(records) AS records, sound_rate
FROM
(
    SELECT
        source,
        toInt64(countIf(inside)) AS received,
        toInt64(countIf(inside AND disposition = 'accepted')) AS accepted,
        toInt64(countIf(inside AND disposition = 'duplicate')) AS duplicate,
        toInt64(countIf(inside AND disposition = 'rejected')) AS rejected,
        toInt64(countIf(disposition = 'waiting')) AS waiting,
        arrayStringConcat(arrayMap(
            one -> concat(one.1, ' ', toString(one.2)),
            arraySort(one -> (-toInt64(one.2), one.1),
                arrayZip(sumMapIf([toString(reason)], [toUInt64(1)], inside AND disposition = 'rejected').1,
                    sumMapIf([toString(reason)], [toUInt64(1)], inside AND disposition = 'rejected').2))), ', ') AS reasons
    FROM
    (
        SELECT
            *,
            toDate32(received_at, 'Asia/Shanghai') >= {from:Date32} AND toDate32(received_at, 'Asia/Shanghai') <= {to:Date32} AS inside
        FROM (SELECT * FROM intake FINAL WHERE ${intake_scope})
        WHERE ${source_filter}
    )
    GROUP BY source
    HAVING received + waiting > 0
) AS account
LEFT JOIN
(
    SELECT source, ${quality_counts}, ${quality_rates}
    FROM ${quality_marks}
    WHERE day >= {from:Date32} AND day <= {to:Date32}
    GROUP BY source
) AS figures ON figures.source = account.source
ORDER BY source
