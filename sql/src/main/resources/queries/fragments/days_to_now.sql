-- The day of as_of and the day before, of every calendar.
(SELECT * FROM ${days} WHERE day >= subtractDays(toDate32({as_of:DateTime64(3, 'UTC')}, 'Asia/Shanghai'), 1)
    AND day <= toDate32({as_of:DateTime64(3, 'UTC')}, 'Asia/Shanghai'))
