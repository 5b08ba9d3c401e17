-- 数据片段: what the stream writes stays in one file a part for longer: with a file a column, much of the time of an insert
-- goes into making files. Statistics of each part would serve joins that no query has.
ALTER TABLE event_log MODIFY SETTING min_bytes_for_wide_part = 134217728, auto_statistics_types = '';
ALTER TABLE intake MODIFY SETTING min_bytes_for_wide_part = 134217728, auto_statistics_types = '';
ALTER TABLE cases MODIFY SETTING min_bytes_for_wide_part = 134217728, auto_statistics_types = '';
ALTER TABLE warnings MODIFY SETTING min_bytes_for_wide_part = 134217728, auto_statistics_types = '';
ALTER TABLE projects MODIFY SETTING min_bytes_for_wide_part = 134217728, auto_statistics_types = '';
ALTER TABLE codes MODIFY SETTING min_bytes_for_wide_part = 134217728, auto_statistics_types = '';
ALTER TABLE cells MODIFY SETTING min_bytes_for_wide_part = 134217728, auto_statistics_types = '';
