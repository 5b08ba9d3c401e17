-- 接收台账: one line for each record that was received.
CREATE TABLE IF NOT EXISTS intake
(
    topic LowCardinality(String),
    partition Int32,
    offset Int64,
    source LowCardinality(String),
    batch LowCardinality(String),
    kind Enum8('event' = 1, 'registration' = 2, 'rejection' = 3),
    record_id String,
    project String,
    case_id String,
    received_at DateTime64(3, 'UTC'),
    disposition Enum8('accepted' = 1, 'duplicate' = 2, 'rejected' = 3, 'waiting' = 4),
    reason LowCardinality(String),
    field LowCardinality(String),
    value String,
    raw String CODEC(ZSTD(3)),
    version UInt64
)
ENGINE = ReplacingMergeTree(version)
ORDER BY (topic, partition, offset);
