-- 反馈 (NA6, NA8): evaluations, suggestions and complaints, and what became of promises (docs/decisions/018-feedback.md).
ALTER TABLE intake
    MODIFY COLUMN kind Enum8('event' = 1, 'registration' = 2, 'rejection' = 3, 'feedback' = 4);
CREATE TABLE IF NOT EXISTS feedback
(
    source LowCardinality(String),
    id String,
    kind Int32 COMMENT 'as reported: 1 evaluation, 2 suggestion, 3 complaint, 4 promise kept, 5 promise broken',
    occurred_at DateTime64(3, 'UTC'),
    division LowCardinality(String) COMMENT 'empty where that of its case is meant; so with the next four',
    department LowCardinality(String),
    department_name LowCardinality(String),
    matter LowCardinality(String),
    matter_name LowCardinality(String),
    project String,
    code String,
    case_id String,
    score Int32 COMMENT '1 to 5, the more the better; 0 where there is none',
    text String CODEC(ZSTD(3)),
    answered_at Nullable(DateTime64(3, 'UTC')),
    answer String CODEC(ZSTD(3)),
    voided Bool,
    received_at DateTime64(3, 'UTC'),
    batch LowCardinality(String),
    version UInt64 COMMENT 'how many contents its source has sent'
)
ENGINE = ReplacingMergeTree(version)
ORDER BY (source, id);
