-- 指标单元: one project's contribution to each cell. Sum over FINAL only.
CREATE TABLE IF NOT EXISTS cells
(
    day Date32,
    division LowCardinality(String),
    department LowCardinality(String),
    matter LowCardinality(String),
    stage UInt8,
    kind UInt8,
    flow_type UInt8,
    project String,
    received Int64,
    accepted Int64,
    closed Int64,
    judged Int64,
    early Int64,
    on_time Int64,
    overdue Int64,
    used_days Int64,
    limit_days Int64,
    corrections Int64,
    version UInt64
)
ENGINE = ReplacingMergeTree(version)
ORDER BY (day, division, department, matter, stage, kind, flow_type, project);
