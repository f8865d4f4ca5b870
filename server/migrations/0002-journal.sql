-- One chain a scheme, and one called system: a chain's head is the lock under which its next entry is numbered.
create table chain (
  id text primary key,
  epoch text not null default gen_random_uuid()::text,
  seq bigint not null default 0,
  hash bytea not null default '\x',
  signature bytea
);
create trigger frozen before update on chain for each row execute function huiyin.frozen('id', 'epoch');
grant select, insert on chain to huiyin_app;
grant update (seq, hash, signature) on chain to huiyin_app;
insert into chain (id) values ('system');

-- What happened, once and in order. The hash covers the digest of the payload, not the payload, which may be erased.
create table journal_entry (
  chain text not null references chain,
  seq bigint not null check (seq > 0),
  id text not null unique,
  type text not null,
  at timestamptz not null,
  actor_id text not null,
  subject_id text not null,
  subject_version int not null,
  changed text[] not null,
  audience text[] not null,
  left_audience text[] not null default '{}',
  digest bytea not null,
  previous bytea not null,
  hash bytea not null,
  primary key (chain, seq)
);
create index on journal_entry (subject_id, seq);
create index on journal_entry using gin (audience);
alter table journal_entry enable row level security;
create policy seen on journal_entry for select using (audience && nullif(current_setting('huiyin.scopes', true), '')::text[]);
create policy made on journal_entry for insert with check (audience @> array['system:*']);
grant select, insert on journal_entry to huiyin_app;

create table journal_payload (
  chain text not null,
  seq bigint not null,
  salt bytea not null,
  data jsonb not null,
  audience text[] not null,
  primary key (chain, seq),
  foreign key (chain, seq) references journal_entry
);
alter table journal_payload enable row level security;
create policy seen on journal_payload for select using (audience && nullif(current_setting('huiyin.scopes', true), '')::text[]);
create policy made on journal_payload for insert with check (true);
grant select, insert on journal_payload to huiyin_app;

-- Refused attempts and reads of restricted matters; never part of a chain.
create table access_log (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  membership_id text,
  act text not null,
  subject_id text,
  outcome text not null
);
grant insert on access_log to huiyin_app;

-- The first answer to each key, so that a retry after a tunnel is answered and not carried out again.
create table idempotency (
  membership_id text not null,
  key text not null,
  act text not null,
  input_hash bytea not null,
  answer jsonb not null,
  at timestamptz not null,
  primary key (membership_id, key)
);
grant select, insert on idempotency to huiyin_app;

-- Gapless numbers: a row a series and year, taken inside the transaction that uses the number.
create table serial (
  scheme_id text not null,
  series text not null,
  year int not null,
  last int not null,
  primary key (scheme_id, series, year)
);
grant select, insert, update on serial to huiyin_app;

create table setting (name text primary key, value jsonb not null);
grant select, insert, update on setting to huiyin_app;
