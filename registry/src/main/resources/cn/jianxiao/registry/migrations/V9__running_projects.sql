-- Projects that run in an older system, as its lists name them, and how each agrees with what is registered.
create table running_project (
    line_number     bigint                   not null primary key,
    system          varchar(128)             not null,
    line_key        varchar(2048)            not null,
    file_name       varchar(255)             not null,
    own_code        varchar(128)             not null,
    project         varchar(128)             not null,
    unified_code    varchar(128)             not null,
    name            varchar(256)             not null,
    owner           varchar(256)             not null,
    division        varchar(128)             not null,
    category        varchar(128)             not null,
    applied_on      date,
    outcome         varchar(16)              not null,
    found           varchar(2048)            not null,
    account         varchar(64)              not null,
    department      varchar(64)              not null,
    stamped_at      timestamp with time zone not null,
    unique (system, line_key)
);

create index running_project_outcome on running_project (outcome, line_number);

create table running_difference (
    line_number bigint       not null references running_project (line_number),
    field       varchar(16)  not null,
    registered  varchar      not null,
    listed      varchar      not null,
    primary key (line_number, field)
);

-- One a line, never changed and never taken back.
create table running_decision (
    line_number bigint                   not null primary key references running_project (line_number),
    state       varchar(16)              not null,
    project     varchar(128)             not null,
    taken_over  boolean                  not null,
    reason      varchar(512)             not null,
    account     varchar(64)              not null,
    department  varchar(64)              not null,
    stamped_at  timestamp with time zone not null
);

insert into registry_counter (name, counted) values ('running', 0);
