-- 预警: at most one line for each case and level.
CREATE TABLE IF NOT EXISTS warnings
(
    project String,
    case_id String,
    level Enum8('yellow' = 1, 'red' = 2),
    state Enum8('raised' = 1, 'resolved' = 2, 'withdrawn' = 3),
    due_at DateTime64(3, 'UTC'),
    resolved_at Nullable(DateTime64(3, 'UTC')),
    code String,
    division LowCardinality(String),
    department LowCardinality(String),
    department_name LowCardinality(String),
    matter LowCardinality(String),
    matter_name LowCardinality(String),
    deadline Nullable(DateTime64(3, 'UTC')),
    limit_days Int32,
    rule_version LowCardinality(String),
    version UInt64
)
ENGINE = ReplacingMergeTree(version)
ORDER BY (project, case_id, level);
