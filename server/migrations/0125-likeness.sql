-- Likeness of Chinese texts: from which likeness on two matters count as alike is the scheme's to say.
alter table rule_set add column likeness_at int not null default 40 check (likeness_at between 1 and 100);
create trigger frozen_likeness before update on rule_set for each row when (old.state <> 'DRAFT') execute function huiyin.frozen('likeness_at');

-- Every two characters that stand side by side, as one number; a word of letters or digits, as a negative one.
-- The same rule as pairsOf and codeOf in similar.rules.ts.
create function huiyin.pairs(words text) returns int[] language sql immutable parallel safe set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct code order by code), '{}') from
    regexp_matches(translate(left(normalize(words, NFKC), 4000), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') collate "C", '[\u4e00-\u9fff]+|[a-z0-9]+', 'g') as m,
    lateral (
      select (ascii(substr(m[1], i, 1)) - 19968) * 32768 + ascii(substr(m[1], i + 1, 1)) - 19968 from generate_series(1, length(m[1]) - 1) i where ascii(m[1]) >= 128
      union all select -1 - ('x0' || left(md5(m[1]), 7))::bit(32)::int where ascii(m[1]) < 128
    ) as found (code)
$$;

-- What an opinion or an item of the ledger is about, as far as the office may see it: what is kept from the office does not stand here at all,
-- so that it bears on no score, no order, no count and no time it takes.
create table likeness (
  id text primary key,
  scheme_id text not null references scheme,
  pairs int[] not null,
  audience text[] not null
);
create index on likeness using gin (pairs);
select huiyin.walled('likeness');

create function huiyin.liken() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into likeness (id, scheme_id, pairs, audience)
    select new.id, new.scheme_id, case when new.audience @> array['office:' || new.scheme_id] then huiyin.pairs(new.title || E'\n' || new.problem) else '{}' end, new.audience
    on conflict (id) do update set pairs = excluded.pairs, audience = excluded.audience;
  return null;
end $$;
create trigger likened after insert or update of title, problem, audience on opinion for each row execute function huiyin.liken();
create trigger likened after insert or update of title, problem, audience on issue for each row execute function huiyin.liken();
insert into likeness (id, scheme_id, pairs, audience)
  select id, scheme_id, case when audience @> array['office:' || scheme_id] then huiyin.pairs(title || E'\n' || problem) else '{}' end, audience
  from (select id, scheme_id, title, problem, audience from opinion union all select id, scheme_id, title, problem, audience from issue) matter;

-- Those that share most of the pairs asked for, among the rows the asker may see. The wall is stated in the function itself, which runs as the tables' owner,
-- because the planner uses no index beside row-level security for an operator that is not leakproof.
create function huiyin.alike(scheme text, asked int[], atmost int) returns table (id text) language sql stable security definer set search_path = public, pg_temp as $$
  select l.id from likeness l, lateral (select count(*) as n from unnest(l.pairs) p where p = any(asked)) shared
  where l.pairs && asked and l.scheme_id = scheme and l.audience && nullif(current_setting('huiyin.scopes', true), '')::text[]
  order by shared.n::float8 / (cardinality(l.pairs) + cardinality(asked)) desc, l.id desc limit atmost
$$;
revoke all on function huiyin.alike(text, int[], int) from public;
grant execute on function huiyin.alike(text, int[], int) to huiyin_app;
