-- Code rules and split conditions, material linked to codes, fields attached to codes.
-- SQL that H2 and PostgreSQL both understand.

-- Moves with each committed change of what is cached elsewhere, so that every instance sees it; whoever changes it waits
-- at its row for the one before.
create table registry_counter (
    name    varchar(32) not null primary key,
    counted bigint      not null
);
insert into registry_counter (name, counted) values ('rules', 0);
insert into registry_counter (name, counted) values ('fields', 0);

-- A version is never changed: codes that were made under it go on by it.
create table code_rule_version (
    id         bigint generated always as identity primary key,
    rule       varchar(64)              not null,
    version    integer                  not null check (version >= 1),
    title      varchar(256)             not null,
    rule_text  varchar(16000)           not null,
    account    varchar(64)              not null,
    department varchar(64)              not null,
    stamped_at timestamp with time zone not null,
    unique (rule, version)
);

-- A stage without a row is split in any phase.
create table split_condition (
    rule   varchar(64)  not null,
    stage  varchar(64)  not null,
    phases varchar(128) not null,
    primary key (rule, stage)
);

create table code_rule_change (
    id         bigint generated always as identity primary key,
    rule       varchar(64)              not null,
    subject    varchar(16)              not null,
    text_before varchar(16000)          not null,
    text_after varchar(16000)           not null,
    reason     varchar(512)             not null,
    account    varchar(64)              not null,
    department varchar(64)              not null,
    stamped_at timestamp with time zone not null
);

create table material (
    source          varchar(64)              not null,
    id              varchar(128)             not null,
    project         varchar(64)              not null,
    code            varchar(128)             not null,
    reported_code   varchar(128)             not null,
    kind            varchar(16)              not null,
    matter          varchar(64)              not null,
    matter_name     varchar(256)             not null,
    document_number varchar(128)             not null,
    title           varchar(256)             not null,
    issued_on       date                     not null,
    valid_from      date,
    valid_until     date,
    file_name       varchar(256),
    file_uri        varchar(1024),
    file_sha256     varchar(64),
    file_size       bigint,
    licence         varchar(128)             not null,
    state           varchar(16)              not null,
    account         varchar(64)              not null,
    department      varchar(64)              not null,
    stamped_at      timestamp with time zone not null,
    primary key (source, id),
    foreign key (code, project) references code_node (code, project)
);
create index material_by_project on material (project);
create index material_by_code on material (code);

create table material_change (
    change_id  bigint generated always as identity primary key,
    source     varchar(64)              not null,
    id         varchar(128)             not null,
    state      varchar(16)              not null,
    reason     varchar(512)             not null,
    account    varchar(64)              not null,
    department varchar(64)              not null,
    stamped_at timestamp with time zone not null,
    foreign key (source, id) references material (source, id)
);

-- Where the material of a matter attaches; without a row it stays with the code it was reported under.
create table material_link (
    matter       varchar(64) not null,
    kind         varchar(16) not null,
    attach_level varchar(16) not null,
    primary key (matter, kind)
);

create table material_link_change (
    change_id    bigint generated always as identity primary key,
    matter       varchar(64)              not null,
    kind         varchar(16)              not null,
    level_before varchar(16)              not null,
    level_after  varchar(16)              not null,
    account      varchar(64)              not null,
    department   varchar(64)              not null,
    stamped_at   timestamp with time zone not null
);

create table field_definition (
    name       varchar(64)  not null primary key,
    title_zh   varchar(128) not null,
    title_en   varchar(128) not null,
    field_type varchar(16)  not null,
    shipped    boolean      not null,
    retired    boolean      not null,
    position   integer      not null
);

create table field_choice (
    field    varchar(64)  not null references field_definition (name),
    position integer      not null,
    choice   varchar(64)  not null,
    title_zh varchar(128) not null,
    title_en varchar(128) not null,
    primary key (field, choice)
);

create table field_change (
    id         bigint generated always as identity primary key,
    field      varchar(64)              not null,
    what       varchar(16)              not null,
    account    varchar(64)              not null,
    department varchar(64)              not null,
    stamped_at timestamp with time zone not null
);

create table field_form (
    name     varchar(64)  not null primary key,
    title_zh varchar(128) not null,
    title_en varchar(128) not null
);

create table field_form_line (
    form     varchar(64) not null references field_form (name),
    position integer     not null,
    field    varchar(64) not null references field_definition (name),
    primary key (form, position)
);

-- Every value ever attached; the newest is the one in force.
create table field_entry (
    id         bigint generated always as identity primary key,
    project    varchar(64)              not null,
    code       varchar(128)             not null,
    field      varchar(64)              not null references field_definition (name),
    content    varchar(2000)            not null,
    matter     varchar(64)              not null,
    account    varchar(64)              not null,
    department varchar(64)              not null,
    stamped_at timestamp with time zone not null,
    foreign key (code, project) references code_node (code, project)
);
create index field_entry_by_code on field_entry (code, field, stamped_at, id);
