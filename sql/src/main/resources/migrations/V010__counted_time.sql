-- 计时单位: what a case used and was allowed in what its rule counts, beside its working and calendar days.
ALTER TABLE cases
    ADD COLUMN IF NOT EXISTS unit Enum8('working_day' = 1, 'calendar_day' = 2, 'working_hour' = 3) DEFAULT 'working_day' AFTER span_calendar;
ALTER TABLE cases
    ADD COLUMN IF NOT EXISTS counted_used Int32 DEFAULT government_working COMMENT 'days, or minutes of office hours' AFTER unit;
ALTER TABLE cases
    ADD COLUMN IF NOT EXISTS counted_limit Int32 DEFAULT limit_days COMMENT 'as used; 0 where no limit is set' AFTER counted_used;
ALTER TABLE cases
    ADD COLUMN IF NOT EXISTS counts_last_day Bool DEFAULT true COMMENT 'whether the day of the end counts' AFTER counted_limit;
ALTER TABLE cases
    ADD COLUMN IF NOT EXISTS office_hours LowCardinality(String) COMMENT 'of the unit of hours: 09:00-12:00 13:30-17:30' AFTER counts_last_day;
