-- Office hours as minutes of the day, and how many of them had passed at measured_to and at as_of.
arrayMap(
                span -> (
                    toUInt16OrZero(substring(span, 1, 2)) * 60 + toUInt16OrZero(substring(span, 4, 2)),
                    toUInt16OrZero(substring(span, 7, 2)) * 60 + toUInt16OrZero(substring(span, 10, 2))),
                splitByChar(' ', toString(office_hours))) AS spans,
            toHour(toTimeZone(measured_to, 'Asia/Shanghai')) * 60 + toMinute(toTimeZone(measured_to, 'Asia/Shanghai')) AS measured_minute,
            toHour(toTimeZone({as_of:DateTime64(3, 'UTC')}, 'Asia/Shanghai')) * 60
                + toMinute(toTimeZone({as_of:DateTime64(3, 'UTC')}, 'Asia/Shanghai')) AS upto_minute,
            toInt32(arraySum(span -> span.2 - span.1, spans)) AS office_minutes,
            toInt32(arraySum(span -> greatest(0, least(measured_minute, span.2) - span.1), spans)) AS office_minutes_measured,
            toInt32(arraySum(span -> greatest(0, least(upto_minute, span.2) - span.1), spans)) AS office_minutes_upto
