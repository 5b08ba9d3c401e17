-- Projects and their codes. SQL that H2 and PostgreSQL both understand. No code is ever deleted.
create table project (
    project          varchar(64)              not null primary key,
    name             varchar                  not null,
    owner            varchar                  not null,
    category         varchar                  not null,
    division         varchar(64)              not null,
    flow_type        integer                  not null,
    total_investment numeric(24, 6)           not null,
    applied_at       timestamp with time zone not null,
    source           varchar                  not null,
    told_at          timestamp with time zone not null,
    version          bigint                   not null check (version >= 1),
    changed_at       timestamp with time zone not null
);

create index project_by_division on project (division);
create index project_by_application on project (applied_at, project);

-- A code belongs to one project. Of codes that were not split off, a project has its own and one main code: "sole"
-- repeats their kind and is null for all others, which the unique constraint passes over. The values are tested by "case",
-- because H2 fails at "in" as soon as the connection that made the table is closed.
create table code_node (
    code          varchar(128)             not null primary key,
    project       varchar(64)              not null references project (project),
    kind          varchar(8)               not null check (case kind when 'PROJECT' then true when 'MAIN' then true when 'PART' then true else false end),
    sole          varchar(8),
    rule          varchar(128)             not null,
    stage         varchar(64)              not null,
    level         integer                  not null,
    name          varchar                  not null,
    status        varchar(16)              not null check (case status when 'ACTIVE' then true when 'CANCELLED' then true when 'RECYCLED' then true else false end),
    entered_by    varchar                  not null,
    entered_for   varchar                  not null,
    entered_at    timestamp with time zone not null,
    ended_at      timestamp with time zone,
    constraint code_of_one_project unique (code, project),
    constraint one_main_code unique (project, sole),
    constraint sole_tells_kind check (
        (kind = 'PART' and sole is null) or (kind <> 'PART' and sole is not null and sole = kind)),
    constraint parts_are_split_off check ((kind = 'PART' and stage <> 'top') or (kind <> 'PART' and stage = 'top')),
    constraint project_has_its_code check (
        (kind = 'PROJECT' and code = project) or (kind <> 'PROJECT' and code <> project)),
    constraint end_has_a_day check ((status = 'ACTIVE' and ended_at is null) or (status <> 'ACTIVE' and ended_at is not null))
);

create index code_node_of_project on code_node (project);
create index code_node_by_status on code_node (status, project);

create table code_parent (
    code    varchar(128) not null,
    parent  varchar(128) not null,
    project varchar(64)  not null,
    primary key (code, parent),
    foreign key (code, project) references code_node (code, project),
    foreign key (parent, project) references code_node (code, project),
    check (code <> parent)
);

create index code_parent_of_project on code_parent (project);
create index code_parent_by_parent on code_parent (parent);

create table code_building (
    code     varchar(128) not null,
    building varchar(256) not null,
    project  varchar(64)  not null,
    primary key (code, building),
    foreign key (code, project) references code_node (code, project)
);

create index code_building_of_project on code_building (project);

create table code_field (
    code    varchar(128) not null,
    field   varchar(128) not null,
    content varchar      not null,
    project varchar(64)  not null,
    primary key (code, field),
    foreign key (code, project) references code_node (code, project)
);

create index code_field_of_project on code_field (project);

create table code_alias (
    system  varchar(128) not null,
    text    varchar(256) not null,
    code    varchar(128) not null,
    project varchar(64)  not null,
    primary key (system, text),
    foreign key (code, project) references code_node (code, project)
);

create index code_alias_of_project on code_alias (project);

-- The last serial below a code at a stage, as the graph names it.
create table split_serial (
    project     varchar(64)  not null references project (project),
    counter     varchar(256) not null,
    last_serial integer      not null,
    primary key (project, counter)
);

-- The last serial of main codes: one row per rule and scope, locked while a code is given out.
create table main_serial (
    rule        varchar(64)  not null,
    scope       varchar(256) not null,
    sequence_no integer      not null,
    last_serial integer      not null,
    primary key (rule, scope)
);

-- What happened, in its order, and what differed by it.
create table code_fact (
    project    varchar(64)              not null references project (project),
    version    bigint                   not null,
    ordinal    integer                  not null,
    kind       varchar(16)              not null,
    code       varchar(128)             not null,
    account    varchar                  not null,
    department varchar                  not null,
    happened   timestamp with time zone not null,
    reason     varchar                  not null,
    primary key (project, version, ordinal)
);

create index code_fact_of_code on code_fact (code, kind);

create table code_fact_value (
    project     varchar(64)  not null,
    version     bigint       not null,
    ordinal     integer      not null,
    field       varchar(128) not null,
    before_text varchar      not null,
    after_text  varchar      not null,
    primary key (project, version, ordinal, field),
    foreign key (project, version, ordinal) references code_fact (project, version, ordinal)
);

-- Snapshots on their way to the stream; a row goes when the stream has it.
create table code_outbox (
    id      bigint generated by default as identity primary key,
    project varchar(64) not null references project (project),
    version bigint      not null,
    message bytea       not null,
    unique (project, version)
);

-- One row, locked by the one instance that carries the outbox away.
create table code_outbox_lease (
    id integer not null primary key check (id = 1)
);

insert into code_outbox_lease (id) values (1);
