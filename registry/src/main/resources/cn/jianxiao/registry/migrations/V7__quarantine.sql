-- What was done about records that were refused or waited too long, in its order; the newest row of a record is its state.
create table follow_up (
    number           bigint                   not null primary key,
    record_topic     varchar(256)             not null,
    record_partition integer                  not null,
    record_offset    bigint                   not null,
    received_at      timestamp with time zone not null,
    state            varchar(16)              not null,
    reason           varchar(512)             not null,
    before_text      text                     not null,
    after_text       text                     not null,
    batch            varchar(64)              not null,
    published        boolean                  not null,
    account          varchar(64)              not null,
    department       varchar(64)              not null,
    stamped_at       timestamp with time zone not null
);

create index follow_up_record on follow_up (record_topic, record_partition, record_offset, number);
create index follow_up_published on follow_up (published, number);

-- In all versions; without a row it is as shipped, version 1. Raw texts of 0 days are kept for ever.
create table quarantine_settings (
    version     bigint                   not null primary key check (version >= 2),
    orphan_days integer                  not null,
    raw_days    integer                  not null,
    account     varchar(64)              not null,
    department  varchar(64)              not null,
    stamped_at  timestamp with time zone not null
);

insert into registry_counter (name, counted) values ('quarantine', 0);
