-- Keys of other systems, of which only a hash is kept, and answers kept for those who ask again.
create table api_key (
    id          varchar(16)              not null primary key,
    name        varchar(128)             not null,
    hash        varchar(64)              not null,
    enabled     boolean                  not null,
    created_by  varchar(64)              not null,
    created_at  timestamp with time zone not null,
    last_used   timestamp with time zone
);

create table api_key_scope (
    api_key varchar(16) not null references api_key (id) on delete cascade,
    scope   varchar(32) not null,
    primary key (api_key, scope)
);

create table api_key_district (
    api_key  varchar(16) not null references api_key (id) on delete cascade,
    district varchar(12) not null,
    primary key (api_key, district)
);

-- One row a request that was answered, written in the transaction of what the request did.
create table idempotent_request (
    caller       varchar(128)             not null,
    request_key  varchar(128)             not null,
    digest       varchar(64)              not null,
    claimed_at   timestamp with time zone not null,
    status       integer,
    content_type varchar(128),
    location     varchar(512),
    body         text,
    primary key (caller, request_key)
);

create index idempotent_request_age on idempotent_request (claimed_at);
