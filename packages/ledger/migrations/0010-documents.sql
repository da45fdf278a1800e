-- The chapters of each edition stay beside those of the others, and so do lost tasks and projects.
alter table section add edition integer;
comment on column section.edition is 'The edition of the document that its place counts in';
drop index section_by_document;
create index section_by_document on section (document, edition, position) where to_event is null;

alter table task add edition integer;
alter table project add edition integer;
comment on column task.edition is 'The edition of the document that its place counts in; null for the first';
comment on column project.edition is 'The edition of the document that its place counts in; null for the first';

-- What a person has agreed is not in the corrected edition.
alter table task drop constraint task_state_check,
  add constraint task_state_check check (state in ('proposed', 'accepted', 'corrected', 'rejected', 'gone'));
alter table project drop constraint project_state_check,
  add constraint project_state_check check (state in ('proposed', 'accepted', 'corrected', 'rejected', 'gone'));

-- Whether a file, or its text, is here already; and what a correction has to look at.
create index document_by_text on document (text) where to_event is null;
create index document_by_region on document (region, year) where to_event is null;

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
