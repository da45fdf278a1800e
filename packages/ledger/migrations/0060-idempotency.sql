-- Answers to requests that carry an Idempotency-Key, for a day: the same request sent again gets the same answer.
create schema if not exists api;

create table api.idempotency (
  account text not null,
  key text not null,
  request text not null,
  outcome jsonb,
  until timestamptz not null,
  primary key (account, key)
);
comment on column api.idempotency.request is 'SHA-256 of method, address and body';
comment on column api.idempotency.outcome is 'Null while the request is under way, and for good if it was broken off';
create index idempotency_until on api.idempotency (until);
