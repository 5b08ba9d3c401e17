-- Users, their roles and how far they may see. SQL that H2 and PostgreSQL both understand.
create table account (
    name          varchar(64)              not null primary key,
    title         varchar(128)             not null,
    role          varchar(32)              not null,
    password_hash varchar(256)             not null,
    enabled       boolean                  not null,
    created_at    timestamp with time zone not null,
    changed_at    timestamp with time zone not null
);

create table account_district (
    account  varchar(64) not null references account (name) on delete cascade,
    district varchar(12) not null,
    primary key (account, district)
);

create table account_department (
    account    varchar(64) not null references account (name) on delete cascade,
    department varchar(32) not null,
    primary key (account, department)
);
