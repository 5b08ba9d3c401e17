-- 日历: the working days in (a, b] are ordinal(b) - ordinal(a). Written as a whole; what was written last stays.
CREATE TABLE IF NOT EXISTS calendar
(
    day Date32,
    working Bool,
    ordinal Int32,
    known Bool
)
ENGINE = ReplacingMergeTree
ORDER BY day;
