-- The ledger. Every noun is a table of versions: nothing is overwritten, a change adds a row and closes the one before it.
-- A later migration may add tables, and columns that may be null and have no default; chain/hashes.ts leaves those out of the hashes of
-- old rows.

create table event (
  seq bigint primary key,
  at timestamptz not null,
  kind text not null,
  account text,
  post uuid,
  unit uuid,
  reason text,
  document uuid,
  content text not null,
  previous text not null,
  hash text not null unique
);
comment on table event is 'What happened: one row a change, 1, 2, 3 … without a gap, each holding the hash of the one before it';
comment on column event.at is 'When it was written, by the clock of the database';
comment on column event.account is 'Who; null for what the system did by itself';
comment on column event.document is 'The document that the change was made from';
comment on column event.content is 'SHA-256 over the rows that the change added';
comment on column event.hash is 'SHA-256 over all the other columns';
create index event_by_time on event (at);

create table version (
  id uuid not null,
  from_event bigint not null,
  to_event bigint
);
comment on table version is 'What all nouns begin with; holds nothing itself';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create function refuse_all_but_closing() returns trigger language plpgsql as $$
begin
  if old.to_event is not null or to_jsonb(new) - 'to_event' <> to_jsonb(old) - 'to_event' then
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger append_only before update or delete on event for each row execute function refuse_change();

-- Indexes by which an earlier state is asked for too are whole; those of what waits for somebody now are of current rows.

-- Makes a table of versions of a noun. A large one has the region first in its key, so that it can be parted by it.
create procedure make_noun(noun text, is_large boolean) language plpgsql as $$
begin
  execute format('alter table %I add primary key (%s id, from_event)', noun, case when is_large then 'region,' else '' end);
  execute format('create unique index %I on %I (%s id) where to_event is null', noun || '_current', noun, case when is_large then 'region,' else '' end);
  execute format('create index %I on %I (from_event)', noun || '_by_event', noun);
  if is_large then execute format('create index %I on %I (id)', noun || '_by_id', noun); end if;
  execute format('create trigger append_only before update on %I for each row execute function refuse_all_but_closing()', noun);
  execute format('create trigger never_deleted before delete on %I for each row execute function refuse_change()', noun);
end $$;

-- Bytes by their SHA-256: files as they came, their texts, their maps of places.
create table content (
  hash text primary key,
  bytes bytea not null
);
create trigger append_only before update or delete on content for each row execute function refuse_change();

create table unit (
  like version,
  code text not null,
  name text not null,
  region text not null,
  kind text not null,
  above uuid,
  successor_of uuid[] not null,
  until date,
  check (kind in ('government', 'planning', 'statistics', 'supervision', 'assessment', 'department', 'region', 'owner', 'other'))
);
comment on table unit is '机构; successor_of names the units that it took over from (机构改革)';
call make_noun('unit', false);
create unique index unit_code on unit (code) where to_event is null;

create table post (
  like version,
  code text not null,
  name text not null,
  unit uuid not null
);
comment on table post is '岗位: duties belong to posts, not to people';
call make_noun('post', false);
create unique index post_code on post (code) where to_event is null;

create table role_grant (
  like version,
  account text not null,
  role text not null,
  unit uuid,
  post uuid,
  is_revoked boolean not null
);
comment on table role_grant is 'What an account may do, and for which unit';
call make_noun('role_grant', false);
create index role_grant_by_account on role_grant (account) where to_event is null;

create table plan (
  like version,
  code text not null,
  name text not null,
  region text not null,
  level text not null,
  kind text not null,
  base_year integer,
  from_year integer not null,
  to_year integer not null,
  horizon_year integer,
  approver text,
  document_number text,
  approved_on date,
  published_on date,
  status text not null,
  upper uuid[] not null,
  supersedes uuid,
  is_public boolean not null,
  check (level in ('national', 'province', 'city', 'county', 'township')),
  check (kind in ('development', 'special', 'regional', 'spatial', 'annual', 'work-report')),
  check (status in ('draft', 'aligning', 'reviewed', 'approved', 'published', 'in-force', 'amended', 'ended', 'archived')),
  check (from_year <= to_year)
);
comment on table plan is '规划; upper names the plans that it has to follow';
call make_noun('plan', false);
create unique index plan_code on plan (code) where to_event is null;

create table plan_version (
  like version,
  plan uuid not null,
  number integer not null,
  act text,
  document uuid,
  adopted_on date,
  reason text
);
comment on table plan_version is '调整版: the plan as passed and each amendment, with the legal act that it rests on';
call make_noun('plan_version', false);
create unique index plan_version_number on plan_version (plan, number) where to_event is null;

create table document (
  like version,
  region text not null,
  plan uuid,
  name text not null,
  title text not null,
  kind text not null,
  year integer,
  edition integer not null,
  format text not null,
  bytes text not null,
  text text not null,
  map text not null,
  length integer not null,
  published_on date,
  source text,
  reader text not null,
  is_public boolean not null
);
comment on table document is 'bytes, text and map name rows of content; edition counts corrected versions, 1 the first';
comment on column document.reader is 'Version of the engine that read it';
call make_noun('document', false);
create index document_by_bytes on document (bytes);
create index document_by_plan on document (plan) where to_event is null;
create index document_by_text on document (text) where to_event is null;
create index document_by_region on document (region, year) where to_event is null;

create table section (
  like version,
  document uuid not null,
  edition integer not null,
  position integer not null,
  title text not null,
  depth integer not null,
  path text[] not null,
  start integer not null,
  "end" integer not null
);
comment on table section is '章节; places are half-open ranges of UTF-16 units of the text of this edition of the document';
call make_noun('section', false);
create index section_by_document on section (document, edition, position) where to_event is null;

create table indicator (
  like version,
  code text not null,
  name text not null,
  short_name text,
  aliases text[] not null,
  field text,
  unit text not null,
  direction text not null,
  prices text,
  formula text,
  source_unit uuid,
  lead_unit uuid,
  frequency text,
  is_public boolean not null,
  check (direction in ('up', 'down', 'range', 'none')),
  check (prices in ('current', 'constant')),
  check (frequency in ('month', 'quarter', 'half-year', 'year'))
);
comment on table indicator is '指标: one notion in one unit';
call make_noun('indicator', false);
create unique index indicator_code on indicator (code) where to_event is null;

create table definition (
  like version,
  indicator uuid not null,
  code text not null,
  text text not null,
  since text not null,
  reason text,
  factor numeric,
  shift numeric,
  converts_from text
);
comment on table definition is '口径版本; factor and shift bring figures of the definition converts_from to this one';
call make_noun('definition', false);
create unique index definition_code on definition (indicator, code) where to_event is null;

create table baseline (
  like version,
  plan uuid not null,
  indicator uuid not null,
  year integer not null,
  value numeric not null,
  decimals integer not null,
  definition text,
  is_estimated boolean not null,
  footnote text,
  fact uuid,
  is_withdrawn boolean not null
);
comment on table baseline is '基期值; one in each definition (口径): after a census both are shown side by side';
call make_noun('baseline', false);
create unique index baseline_of_plan on baseline (plan, indicator, coalesce(definition, ''))
  where to_event is null and not is_withdrawn;
create index baseline_by_plan on baseline (plan, indicator);

create table target (
  like version,
  region text not null,
  plan uuid not null,
  plan_version integer not null,
  indicator uuid not null,
  kind text not null,
  from_year integer not null,
  to_year integer not null,
  comparator text not null,
  value numeric,
  upper numeric,
  decimals integer,
  unit text not null,
  measure text,
  form text,
  tolerance numeric,
  prices text,
  definition text,
  direction text not null,
  is_binding boolean not null,
  is_soft boolean not null,
  against uuid,
  issued_by uuid,
  milestones jsonb,
  wording text not null,
  fact uuid,
  lead_unit uuid,
  position integer not null,
  is_withdrawn boolean not null,
  check (kind in ('end-level', 'mean-growth', 'cumulative-sum', 'cumulative-change', 'each-year', 'floor', 'relative',
    'year-by-year', 'assigned', 'milestone', 'rank', 'multiple')),
  check (comparator in ('=', '~', '>=', '<=', 'range')),
  check (measure in ('level', 'change', 'mean-change', 'since-base', 'since-january')),
  check (from_year <= to_year)
);
comment on table target is '目标 in its own words; value is null where the plan gives none or the upper level has yet to issue it';
comment on column target.is_binding is '约束性, else 预期性';
comment on column target.against is 'The indicator that a relative target is held against';
call make_noun('target', true);
create index target_by_plan on target (plan, position);
create index target_by_indicator on target (indicator, region);

create table year_target (
  like version,
  region text not null,
  target uuid not null,
  period text not null,
  value numeric not null,
  decimals integer not null,
  comparator text,
  measure text,
  method text,
  document uuid,
  fact uuid,
  is_withdrawn boolean not null
);
comment on table year_target is '年度分解: what was approved for a year (2024) or up to a month (2024-06)';
call make_noun('year_target', true);
create unique index year_target_of_period on year_target (target, period) where to_event is null and not is_withdrawn;
create index year_target_by_target on year_target (target);

create table proposed_change (
  like version,
  region text not null,
  target uuid not null,
  target_version bigint not null,
  period text,
  value numeric,
  upper numeric,
  decimals integer,
  wording text,
  reason text not null,
  unit uuid not null,
  state text not null,
  proposed_by text,
  plan_version integer,
  answer text,
  check (state in ('open', 'recorded', 'declined', 'withdrawn'))
);
comment on table proposed_change is '调整建议: what a lead unit would have a target say, or a year of it; the planning office records it after the legal act';
comment on column proposed_change.target_version is 'The version of the target that was looked at';
comment on column proposed_change.plan_version is 'The version of the plan whose act it was recorded under';
call make_noun('proposed_change', true);
create unique index proposed_change_open on proposed_change (target, coalesce(period, ''), unit)
  where to_event is null and state = 'open';
create index proposed_change_by_target on proposed_change (target);

create table observation (
  like version,
  region text not null,
  indicator uuid not null,
  period text not null,
  measure text not null,
  value numeric not null,
  decimals integer not null,
  definition text,
  prices text,
  status text not null,
  series text not null,
  state text not null,
  unit uuid,
  document uuid,
  fact uuid,
  quote text,
  note text,
  released_on date,
  filled_by text,
  decided_by text,
  check (measure in ('level', 'change', 'mean-change', 'since-base', 'since-january')),
  check (status in ('estimate', 'preliminary', 'actual', 'final')),
  check (series in ('statistics', 'department', 'document')),
  check (state in ('draft', 'submitted', 'passed', 'returned', 'accepted', 'confirmed', 'locked', 'withdrawn'))
);
comment on table observation is '实际值, in the unit of the indicator; figures of departments are a series of their own';
comment on column observation.state is '填报: only what was accepted, confirmed or locked counts';
call make_noun('observation', true);
create unique index observation_of_period on observation (region, indicator, period, measure, series, coalesce(definition, ''))
  where to_event is null and state <> 'withdrawn';
create index observation_by_indicator on observation (indicator, period) where to_event is null;
create index observation_by_region on observation (region, indicator, period);
create index observation_by_state on observation (state, id) where to_event is null;
create index observation_to_decide on observation (unit, state) where to_event is null;

create table task (
  like version,
  region text not null,
  document uuid not null,
  edition integer not null,
  plan uuid,
  start integer not null,
  "end" integer not null,
  text text not null,
  read jsonb not null,
  kind text not null,
  lead_units uuid[] not null,
  support_units uuid[] not null,
  due text,
  parent uuid,
  state text not null,
  progress text not null,
  reviewed_progress text,
  note text,
  anchor text,
  check (kind in ('task', 'policy', 'reform')),
  check (state in ('proposed', 'accepted', 'corrected', 'rejected', 'gone')),
  check (progress in ('open', 'on-schedule', 'ahead', 'behind', 'done', 'adjusted', 'failed')),
  check (anchor in ('same', 'moved', 'lost'))
);
comment on table task is '任务; read is what the reader found, its words and its units as written';
call make_noun('task', true);
create index task_by_document on task (document, start);
create index task_by_plan on task (plan) where to_event is null;

create table project (
  like version,
  region text not null,
  document uuid not null,
  edition integer not null,
  plan uuid,
  code text,
  start integer not null,
  "end" integer not null,
  name text not null,
  read jsonb not null,
  kind text not null,
  stage text,
  due text,
  lead_unit uuid,
  state text not null,
  note text,
  anchor text,
  check (state in ('proposed', 'accepted', 'corrected', 'rejected', 'gone')),
  check (anchor in ('same', 'moved', 'lost'))
);
comment on table project is '重大工程项目; code is the national one (GB/T 40058-2021)';
call make_noun('project', true);
create index project_by_document on project (document, start);
create index project_by_plan on project (plan) where to_event is null;

create table fact (
  like version,
  region text not null,
  document uuid not null,
  edition integer not null,
  start integer not null,
  "end" integer not null,
  name text not null,
  period text not null,
  role text not null,
  read jsonb not null,
  proposal jsonb,
  state text not null,
  indicator uuid,
  entry uuid,
  anchor text,
  instead uuid,
  check (state in ('proposed', 'accepted', 'corrected', 'rejected', 'no-entry', 'gone')),
  check (anchor in ('same', 'moved', 'lost'))
);
comment on table fact is 'What a document says, as the reader read it (read) and what it would become (proposal)';
comment on column fact.entry is 'The target, year target, baseline or observation that it became';
comment on column fact.anchor is 'Where it stands in a corrected edition; waits for a person while it is not null';
comment on column fact.instead is 'The fact that stands in its place in the corrected edition';
call make_noun('fact', true);
create index fact_by_document on fact (document, start);
create index fact_by_state on fact (state, id) where to_event is null;
create index fact_by_indicator on fact (indicator) where to_event is null and indicator is not null;

create table finding (
  like version,
  region text not null,
  "check" text not null,
  severity text not null,
  fingerprint text not null,
  found jsonb not null,
  documents uuid[] not null,
  is_gone boolean not null,
  check (severity in ('error', 'question', 'note'))
);
comment on table finding is 'What a check says; found is the whole of it. Gone when it is not found any more';
call make_noun('finding', true);
create index finding_by_document on finding using gin (documents) where to_event is null;
create index finding_by_fingerprint on finding (fingerprint) where to_event is null;

create table waiver (
  like version,
  fingerprint text not null,
  reason text not null,
  post uuid,
  until date,
  is_revoked boolean not null
);
comment on table waiver is 'A decision that a finding may stand';
call make_noun('waiver', false);
create index waiver_by_fingerprint on waiver (fingerprint) where to_event is null;

create table thresholds (
  like version,
  code text not null,
  "values" jsonb not null
);
comment on table thresholds is 'Where one word of a judgement ends and the next begins';
call make_noun('thresholds', false);
create unique index thresholds_code on thresholds (code) where to_event is null;

create table judgement (
  like version,
  region text not null,
  target uuid not null,
  as_of text not null,
  seen bigint not null,
  result jsonb not null,
  word text,
  opinion text,
  signed_by text not null
);
comment on table judgement is 'A judgement that a person has signed; seen is the last event that it took into account';
call make_noun('judgement', true);
create index judgement_by_target on judgement (target, as_of) where to_event is null;

create table release (
  like version,
  number integer not null,
  title text not null,
  note text,
  seen bigint not null,
  head text not null
);
comment on table release is 'A state that can be read for ever: all events up to seen, the hash of that one being head';
call make_noun('release', false);
create unique index release_number on release (number);

-- Words to search by, made from the texts; can be made again, so that it is no part of the chain.
create table passage (
  region text not null,
  document uuid not null,
  from_event bigint not null,
  to_event bigint,
  start integer not null,
  "end" integer not null,
  text text not null,
  kinds text[] not null,
  words tsvector not null,
  primary key (region, document, from_event, start)
);
comment on table passage is 'Sentences: pairs of neighbouring characters as words, and which kinds of things stand in them';
create index passage_words on passage using gin (words);
create index passage_by_document on passage (document, start);
