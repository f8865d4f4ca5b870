-- The bulletin of a quarter (通报, B-27): figures as they stood at the cut-off, with nothing in them about too few; frozen once they are built.
create table bulletin (
  id text primary key,
  scheme_id text not null references scheme,
  quarter text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
  number text,
  cut_off_at timestamptz not null,
  figures jsonb not null,
  remark text,
  state text not null,
  built_at timestamptz not null,
  published_at timestamptz,
  published_by_id text references membership,
  version int not null default 1,
  audience text[] not null,
  unique (scheme_id, quarter),
  unique (scheme_id, number),
  check ((state = 'PUBLISHED') = (published_at is not null and published_by_id is not null and number is not null))
);
create trigger frozen before update on bulletin for each row execute function huiyin.frozen('id', 'scheme_id', 'quarter', 'cut_off_at', 'figures', 'built_at');
create trigger frozen_published before update on bulletin for each row when (old.state = 'PUBLISHED') execute function huiyin.frozen('state', 'number', 'remark', 'published_at', 'published_by_id', 'audience');
select huiyin.walled('bulletin');
insert into alarm (id, scheme_id, kind, subject_id, at, about)
  select 'alm_' || replace(gen_random_uuid()::text, '-', ''), s.id, 'bulletin', s.id, (date_trunc('quarter', now() at time zone 'Asia/Shanghai') + interval '3 months') at time zone 'Asia/Shanghai', ''
  from scheme s;

-- lifecycle bulletin
alter table bulletin add constraint bulletin_state check (state in ('BUILT', 'PUBLISHED'));
create trigger bulletin_moves before insert or update of state on bulletin for each row execute function huiyin.moves('>BUILT', 'BUILT>PUBLISHED');
-- end bulletin
