-- 事件存档: every event as it arrived; everything else can be computed again from it.
-- Numbers of code lists are kept as reported, whatever they are.
CREATE TABLE IF NOT EXISTS event_log
(
    id String,
    source LowCardinality(String),
    occurred_at DateTime64(3, 'UTC'),
    division LowCardinality(String),
    department LowCardinality(String),
    department_name LowCardinality(String),
    project String,
    code String,
    linked_codes Array(String),
    case_id String,
    matter LowCardinality(String),
    matter_name LowCardinality(String),
    stage Int32,
    kind Int32,
    access_mode Int32,
    flow_type Int32,
    parallel_group String,
    status Int32,
    limit_days Int32,
    pause_kind LowCardinality(String),
    handler LowCardinality(String),
    remark String CODEC(ZSTD(3)),
    sequence Int64,
    voided Bool,
    backfilled Bool,
    commitment Bool,
    received_at DateTime64(3, 'UTC'),
    batch LowCardinality(String),
    digest UInt64,
    version UInt64 COMMENT '2^63 - received_at in ms: the earliest arrival wins'
)
ENGINE = ReplacingMergeTree(version)
ORDER BY (project, case_id, source, id, digest);
