-- When the last poll ended that read everything: what it did not find was not there yet.
alter table exchange_run add column complete_at timestamp with time zone;
