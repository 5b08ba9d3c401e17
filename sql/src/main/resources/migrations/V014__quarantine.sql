-- 隔离区: whose records were refused at the door, as far as they say, and how far each has been followed up. The registry keeps
-- who did what, why, before and after (docs/decisions/014-quarantine.md).
ALTER TABLE intake
    ADD COLUMN IF NOT EXISTS division LowCardinality(String)
        DEFAULT if(kind = 'rejection', trim(BOTH '" ' FROM JSONExtractRaw(raw, 'division')), '') AFTER value;
ALTER TABLE intake
    ADD COLUMN IF NOT EXISTS department LowCardinality(String)
        DEFAULT if(kind = 'rejection', trim(BOTH '" ' FROM JSONExtractRaw(raw, 'department')), '') AFTER division;
ALTER TABLE intake MATERIALIZE COLUMN division;
ALTER TABLE intake MATERIALIZE COLUMN department;
CREATE TABLE IF NOT EXISTS follow_ups
(
    topic LowCardinality(String),
    partition Int32,
    offset Int64,
    state Enum8('open' = 1, 'corrected' = 2, 'set_aside' = 3),
    account LowCardinality(String),
    stamped_at DateTime64(3, 'UTC'),
    version UInt64
)
ENGINE = ReplacingMergeTree(version)
ORDER BY (topic, partition, offset);
