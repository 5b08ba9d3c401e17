-- 预警对象与督办: warnings of pauses, stages, projects and archives beside those of cases, and which way each has gone.
ALTER TABLE warnings
    ADD COLUMN IF NOT EXISTS subject Enum8('case' = 1, 'pause' = 2, 'stage' = 3, 'project' = 4, 'archive' = 5) AFTER case_id,
    ADD COLUMN IF NOT EXISTS part String COMMENT 'the pause, the stage or the code; empty for a case or a project' AFTER subject,
    MODIFY ORDER BY (project, case_id, level, subject, part);
ALTER TABLE warnings
    MODIFY COLUMN state Enum8('raised' = 1, 'resolved' = 2, 'withdrawn' = 3, 'reminded' = 4);
ALTER TABLE warnings
    ADD COLUMN IF NOT EXISTS holder Enum8('department' = 1, 'reform_office' = 2, 'district_leader' = 3) DEFAULT 'department' AFTER state;
ALTER TABLE warnings
    ADD COLUMN IF NOT EXISTS reminded_at Nullable(DateTime64(3, 'UTC')) AFTER due_at;
ALTER TABLE warnings
    ADD COLUMN IF NOT EXISTS escalated_at Nullable(DateTime64(3, 'UTC')) AFTER reminded_at;
ALTER TABLE warnings
    ADD COLUMN IF NOT EXISTS stage UInt8 AFTER matter_name;
