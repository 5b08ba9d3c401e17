-- How time is counted, in all its versions: each row is the whole. Without a row it is as shipped, version 1.
create table clock_settings (
    version       bigint                   not null primary key check (version >= 2),
    settings_text text                     not null,
    reason        varchar(512)             not null,
    published     boolean                  not null,
    account       varchar(64)              not null,
    department    varchar(64)              not null,
    stamped_at    timestamp with time zone not null
);

insert into registry_counter (name, counted) values ('clock', 1);
