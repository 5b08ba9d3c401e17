-- How columns of files become fields, in all versions: the text is what the intake reads.
create table file_mapping (
    name         varchar(64)              not null,
    version      integer                  not null check (version >= 1),
    mapping_text text                     not null,
    removed      boolean                  not null,
    account      varchar(64)              not null,
    department   varchar(64)              not null,
    stamped_at   timestamp with time zone not null,
    primary key (name, version)
);

insert into registry_counter (name, counted) values ('file-mapping', 1);

-- One row a file that was brought in, by a page or by the drop folder.
create table file_import (
    batch        varchar(200)             not null primary key,
    file_name    varchar(255)             not null,
    file_size    bigint                   not null,
    mapping      varchar(128)             not null,
    source       varchar(128)             not null,
    state        varchar(16)              not null,
    received     bigint                   not null,
    refused      bigint                   not null,
    waiting      bigint                   not null,
    fault        varchar(1024)            not null,
    account      varchar(64)              not null,
    department   varchar(64)              not null,
    stamped_at   timestamp with time zone not null,
    seen_at      timestamp with time zone not null
);

create index file_import_begun on file_import (stamped_at);
