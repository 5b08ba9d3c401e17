-- 项目与阶段用时: what all cases of a project, or of one of its stages, took together, whose time it was, and what runs now.
-- The times are measured up to measured_to.
CREATE TABLE IF NOT EXISTS project_times
(
    project String,
    part Enum8('project' = 1, 'stage' = 2),
    stage UInt8 COMMENT '0 for the project',
    cases UInt32 COMMENT '0 where nothing is left to measure',
    from_at DateTime64(3, 'UTC'),
    measured_to DateTime64(3, 'UTC'),
    open Bool,
    running Enum8('none' = 0, 'government' = 1, 'applicant' = 2, 'special' = 3, 'technical' = 4, 'intermediary' = 5, 'utility' = 6),
    growing UInt16 COMMENT 'how many times over used time grows while nothing happens',
    government_working Int32,
    applicant_working Int32,
    special_working Int32,
    technical_working Int32,
    intermediary_working Int32,
    utility_working Int32,
    government_calendar Int32,
    applicant_calendar Int32,
    special_calendar Int32,
    technical_calendar Int32,
    intermediary_calendar Int32,
    utility_calendar Int32,
    unit Enum8('working_day' = 1, 'calendar_day' = 2, 'working_hour' = 3),
    counted_used Int32 COMMENT 'days, or minutes of office hours',
    counted_limit Int32 COMMENT 'as used; 0 where no limit is set',
    begins Bool COMMENT 'whether a day belongs to what begins on it',
    office_hours LowCardinality(String) COMMENT 'of the unit of hours',
    limit_working Int32 COMMENT '全流程时限 in working days, 0 for a stage',
    ended_at Nullable(DateTime64(3, 'UTC')) COMMENT 'of a stage: when its milestone was reached',
    judgement Enum8('not_judged' = 0, 'early' = 1, 'on_time' = 2, 'overdue' = 3),
    provisional Bool,
    rule_version LowCardinality(String),
    version UInt64
)
ENGINE = ReplacingMergeTree(version)
ORDER BY (project, part, stage)
SETTINGS min_bytes_for_wide_part = 134217728, auto_statistics_types = '';
