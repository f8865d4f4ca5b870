-- What an observer did, or what was done for them: duties and participation are read from here. Undone where its matter was taken back.
create table deed (
  id text primary key,
  scheme_id text not null references scheme,
  -- none for what the scheme itself did, such as convening a meeting
  membership_id text references membership,
  kind text not null check (kind ~ '^[A-Z][A-Z_]*(:[A-Z][A-Z_]*)*$'),
  on_day date not null,
  at timestamptz not null,
  subject_id text not null,
  by_id text not null,
  undone_at timestamptz,
  audience text[] not null
);
create index on deed (membership_id, on_day);
create index on deed (scheme_id, on_day) where membership_id is null;
create index on deed (subject_id);
create trigger frozen before update on deed for each row execute function huiyin.frozen('id', 'scheme_id', 'membership_id', 'kind', 'on_day', 'at', 'subject_id', 'by_id');
create trigger for_good before update on deed for each row execute function huiyin.once('undone_at');
select huiyin.walled('deed');
