-- Exchange databases that are read, how far each has been read, and how the last reading went. A source is taken by whoever
-- holds the lock on its turn.
create table exchange_source (
    name         varchar(64)              not null primary key,
    url          varchar(1024)            not null,
    login        varchar(128)             not null,
    secret       varchar(2048)            not null,
    poll_seconds integer                  not null check (poll_seconds > 0),
    overlap_minutes integer               not null check (overlap_minutes >= 0),
    write_back   boolean                  not null,
    pause_kinds  text                     not null,
    paused       boolean                  not null,
    account      varchar(64)              not null,
    department   varchar(64)              not null,
    stamped_at   timestamp with time zone not null
);

create table exchange_turn (
    source varchar(64) not null primary key references exchange_source (name) on delete cascade
);

create table exchange_run (
    source    varchar(64)   not null primary key references exchange_source (name) on delete cascade,
    asked     boolean       not null,
    begun_at  timestamp with time zone,
    ended_at  timestamp with time zone,
    rows_read bigint        not null,
    published bigint        not null,
    rejected  bigint        not null,
    waiting   bigint        not null,
    edition   varchar(16)   not null,
    missing   varchar(2048) not null,
    trouble   varchar(64)   not null,
    detail    varchar(2048) not null
);

create table exchange_cursor (
    source     varchar(64)              not null references exchange_source (name) on delete cascade,
    table_name varchar(64)              not null,
    changed_at timestamp with time zone not null,
    row_key    varchar(128)             not null,
    looked_at  timestamp with time zone not null,
    rows_read  bigint                   not null,
    published  bigint                   not null,
    rejected   bigint                   not null,
    primary key (source, table_name)
);
