-- Who there is. The first four tables are better-auth's (1.7), under names of this house; the others are ours. What an account may do stands in
-- the ledger (role_grant), with everything else that has to be accounted for.
create schema auth;

create table auth."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null,
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  closed_at timestamptz
);
comment on column auth."user".email is 'What somebody signs in with; a plain user name ends in @local.invalid';
comment on column auth."user".closed_at is 'Shut out since; an account is never deleted, as the ledger names it';

create table auth.session (
  id text primary key,
  expires_at timestamptz not null,
  token text not null unique,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null,
  ip_address text,
  user_agent text,
  user_id text not null references auth."user" (id)
);
comment on column auth.session.updated_at is 'Last used, to the minute';
create index session_by_user on auth.session (user_id);

create table auth.account (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references auth."user" (id),
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
comment on table auth.account is 'A way to sign in: a password, or a provider';
create index account_by_user on auth.account (user_id);

create table auth.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_by_identifier on auth.verification (identifier);

create table auth.second_factor (
  account text primary key references auth."user" (id),
  key bytea not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  recovery bytea[] not null default '{}'
);
comment on table auth.second_factor is 'Codes of an app that are asked for after the password (RFC 6238)';
comment on column auth.second_factor.key is 'What the app makes its codes of; sealed with a key made of the secret of the installation';
comment on column auth.second_factor.confirmed_at is 'Null, and nothing is asked for, until its owner has sent a code of it';
comment on column auth.second_factor.last_step is 'The half minute whose code was taken last: neither it nor an earlier one is taken again';
comment on column auth.second_factor.recovery is 'Hashes of the recovery codes that are left';

create table auth.link (
  hash bytea primary key,
  account text references auth."user" (id),
  made_by text,
  ends_second_factor boolean not null default false,
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table auth.link is 'Links that set a password, once; without an account: that of the first administrator';

create table auth.token (
  id uuid primary key,
  hash bytea not null unique,
  account text not null references auth."user" (id),
  name text not null,
  scopes text[] not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create index token_by_account on auth.token (account);

create table auth.throttle (
  login bytea primary key,
  failures integer not null,
  last timestamptz not null,
  until timestamptz not null
);
comment on table auth.throttle is 'Names that were guessed at, hashed, whether they exist or not';
