-- An observer's archive as it stood at one place of the journal: what an assessment or an award rests on, to be counted again (A-23, B-31).
create table archive_snapshot (
  id text primary key,
  scheme_id text not null references scheme,
  membership_id text not null references membership,
  purpose text not null check (huiyin.meaningful_length(purpose) > 0),
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  position bigint not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  counts jsonb not null,
  dossier jsonb not null,
  frozen_at timestamptz not null,
  by_id text not null,
  version int not null default 1,
  audience text[] not null
);
create index on archive_snapshot (membership_id, id);
create trigger frozen before update on archive_snapshot for each row execute function huiyin.frozen(
  'id', 'scheme_id', 'membership_id', 'purpose', 'from_day', 'to_day', 'position', 'digest', 'counts', 'dossier', 'frozen_at', 'by_id');
select huiyin.walled('archive_snapshot');
