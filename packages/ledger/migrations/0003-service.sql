-- What the server and its workers keep beside the ledger. No part of the chain.
create schema api;

create table api.installation (
  one boolean primary key default true check (one),
  secret bytea not null
);
comment on table api.installation is 'What all servers of one database share; made by the first that starts';

-- Answers to requests that carry an Idempotency-Key, for a day: the same request sent again gets the same answer.
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

-- Files that were handed in, and what became of them. No part of the chain: a file that is imported is a document.
create table import_job (
  id uuid primary key,
  batch uuid not null,
  name text not null,
  about jsonb not null,
  account text,
  post uuid,
  unit uuid,
  bytes bytea,
  at timestamptz not null default now(),
  begun_at timestamptz,
  ended_at timestamptz,
  result jsonb
);
comment on column import_job.bytes is 'Until it has ended';
comment on column import_job.begun_at is 'When a worker last took it';
comment on column import_job.result is 'What became of it; null while it waits or is worked on';
create index import_job_by_batch on import_job (batch, id);
create index import_job_by_account on import_job (account, id);
