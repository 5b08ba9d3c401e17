-- 编码状态: what the registry says of a code, and events that the change of a code took back.
ALTER TABLE codes
    ADD COLUMN IF NOT EXISTS status Enum8('active' = 1, 'cancelled' = 2, 'recycled' = 3) DEFAULT 'active' AFTER parents;
ALTER TABLE codes
    ADD COLUMN IF NOT EXISTS buildings Array(String) AFTER status;
ALTER TABLE event_log
    ADD COLUMN IF NOT EXISTS taken_back Bool DEFAULT false COMMENT 'linked once, refused since' AFTER digest;
