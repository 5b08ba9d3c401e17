-- 项目: heads and codes.
CREATE TABLE IF NOT EXISTS projects
(
    project String,
    unified_code String,
    name String,
    owner String,
    category LowCardinality(String),
    division LowCardinality(String),
    flow_type UInt8,
    applied_at DateTime64(3, 'UTC'),
    source LowCardinality(String),
    version UInt64
)
ENGINE = ReplacingMergeTree(version)
ORDER BY project;

CREATE TABLE IF NOT EXISTS codes
(
    project String,
    code String,
    level UInt8 COMMENT '0 is the project',
    name String,
    parents Array(String),
    version UInt64
)
ENGINE = ReplacingMergeTree(version)
ORDER BY (project, code);
