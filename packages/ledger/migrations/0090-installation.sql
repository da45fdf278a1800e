create schema if not exists api;

create table api.installation (
  one boolean primary key default true check (one),
  secret bytea not null
);
comment on table api.installation is 'What all servers of one database share; made by the first that starts';
