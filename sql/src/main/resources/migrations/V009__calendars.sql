-- 日历集: the calendar for all and those of departments that work on other days. Each version of the settings writes all of
-- them; those of the greatest version are in force. The working days in (a, b] are ordinal(b) - ordinal(a).
CREATE TABLE IF NOT EXISTS calendars
(
    department LowCardinality(String) COMMENT 'empty for every department without its own',
    day Date32,
    working Bool,
    ordinal Int32,
    known Bool,
    version UInt64 COMMENT 'of the settings of the clock'
)
ENGINE = ReplacingMergeTree(version)
ORDER BY (department, day);

DROP TABLE IF EXISTS calendar;
