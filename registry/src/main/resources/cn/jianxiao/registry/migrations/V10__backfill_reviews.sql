-- What people said of back-filled cases, in its order; the newest row of a case is its state.
create table backfill_review (
    review_number bigint                   not null primary key,
    project       varchar(128)             not null,
    case_id       varchar(256)             not null,
    state         varchar(16)              not null,
    reason        varchar(512)             not null,
    account       varchar(64)              not null,
    department    varchar(64)              not null,
    stamped_at    timestamp with time zone not null
);

create index backfill_review_case on backfill_review (project, case_id, review_number);

insert into registry_counter (name, counted) values ('review', 0);
