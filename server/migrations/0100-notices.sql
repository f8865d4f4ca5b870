-- What somebody is told, once for each entry of the journal; made by a reader of the journal, delivered within office hours.
create table notice (
  id text primary key,
  scheme_id text not null references scheme,
  membership_id text not null references membership,
  kind text not null,
  type text not null,
  entry_id text not null,
  subject_id text not null,
  happened_at timestamptz not null,
  deliver_at timestamptz not null,
  delivered_at timestamptz,
  must_acknowledge boolean not null default false,
  read_at timestamptz,
  acknowledged_at timestamptz,
  audience text[] not null,
  unique (membership_id, entry_id)
);
create index on notice (membership_id, delivered_at desc, id desc) where delivered_at is not null;
create index on notice (deliver_at) where delivered_at is null;
create index notice_unread on notice (membership_id) where delivered_at is not null and read_at is null;
create index on notice (subject_id) where must_acknowledge;
create trigger once before update on notice for each row execute function huiyin.once('delivered_at', 'read_at', 'acknowledged_at');
create trigger frozen before update on notice for each row execute function huiyin.frozen('id', 'scheme_id', 'membership_id', 'kind', 'type', 'entry_id', 'subject_id', 'happened_at', 'must_acknowledge');
select huiyin.walled('notice');

-- How somebody wants to be told of a kind; the kind's own default where they have not said.
create table notice_choice (
  membership_id text not null references membership,
  kind text not null,
  choice text not null check (choice in ('AT_ONCE', 'DIGEST', 'OFF')),
  audience text[] not null,
  primary key (membership_id, kind)
);
select huiyin.walled('notice_choice');

-- What the office tells many at once; who has acknowledged it stands with their notices.
create table announcement (
  id text primary key,
  scheme_id text not null references scheme,
  title text not null,
  text text not null,
  must_acknowledge boolean not null,
  made_at timestamptz not null,
  by_id text not null references membership,
  version int not null default 1,
  audience text[] not null
);
create index on announcement (scheme_id, made_at desc, id desc);
create trigger frozen before update on announcement for each row execute function huiyin.frozen('id', 'scheme_id', 'title', 'text', 'must_acknowledge', 'made_at', 'by_id');
select huiyin.walled('announcement');

-- How far each reader of the journal has come.
create table journal_reader (
  name text not null,
  chain text not null references chain,
  seq bigint not null default 0,
  primary key (name, chain)
);
alter table journal_reader enable row level security;
create policy of_the_system on journal_reader using ('system:*' = any(huiyin.scopes())) with check (true);
grant select, insert, update on journal_reader to huiyin_app;
