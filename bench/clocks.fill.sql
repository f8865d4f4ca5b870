-- One scheme's matters: $count$ issues with three clocks each, over the same year whatever the number, so that the more there
-- are the more of them fall due in a week. Run as superuser in a database of its own, after the product's own setup.
set session_replication_role = replica;
set timezone = 'Asia/Shanghai';

create function pg_temp.id(noun text, n bigint) returns text language sql immutable as
$$ select noun || '_' || lpad(to_hex(n), 32, '0') $$;

-- Indexes are made once the rows stand, as somebody would who brings in so many at once.
create temp table put_off as
  select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made from pg_index
  where indrelid in ('issue'::regclass, 'clock'::regclass) and not indisprimary
    and not exists (select from pg_constraint where conindid = indexrelid);
do $$ declare name text; begin for name in select p.name from put_off p loop execute 'drop index ' || name; end loop; end $$;

create temp table town as
  select s.id as scheme, r.id as rules, (select code from choice c where c.rule_set_id = r.id and c.list = 'issueCategories' order by ordinal limit 1) as category
  from scheme s join rule_set r on r.scheme_id = s.id and r.state = 'IN_FORCE';
insert into unit (id, scheme_id, name) select pg_temp.id('unt', n), scheme, '第' || n || '责任单位' from town, generate_series(0, 11) n;
create temp table people as
  select role, n, pg_temp.id('per', k * 1000 + n) as person, pg_temp.id('mbr', k * 1000 + n) as member, pg_temp.id('acc', k * 1000 + n) as account,
    case when role = 'OBSERVER' then pg_temp.id('mbr', 1000 + n % 10) end as liaison
  from (values ('LIAISON', 10, 1), ('OBSERVER', 200, 2), ('OFFICER', 5, 3)) r (role, many, k), lateral generate_series(0, many - 1) n;
insert into person (id, name, phone, audience) select person, '人员' || n, null, array['office:' || scheme, 'system:*'] from people, town;
insert into membership (id, person_id, scheme_id, rule_set_id, role, unit_id, channel, title, liaison_id, since, audience)
  select member, person, scheme, rules, role, null, case when role = 'OBSERVER' then 'EXTERNAL' end, '', liaison, now() - interval '400 days', array['office:' || scheme, 'system:*'] from people, town;
insert into account (id, person_id, username, password_hash, must_change, audience) select account, person, lower(role) || n, 'none', false, array['system:*'] from people;
insert into session (id, digest, account_id, membership_id, created_at, seen_at, expires_at, audience)
  select pg_temp.id('ses', 1), sha256($token$officer$token$::bytea), account, member, now(), now(), now() + interval '12 hours', array['system:*'] from people where role = 'OFFICER' and n = 0;

insert into issue (id, scheme_id, rule_set_id, number, title, problem, suggestion, category, state, round, registered_at, responsible_unit_id, due_at, authors, liaisons, unit_ids, audience)
  select pg_temp.id('iss', i), scheme, rules, 'DJ-' || i, '企业反映的第' || i || '项办理事项', '窗口办理时限与公示不一致。', '建议一次性告知。', category, 'REFERRED', 1, at,
    pg_temp.id('unt', i % 12), at + interval '21 days', array[pg_temp.id('mbr', 2000 + i % 200)], array[pg_temp.id('mbr', 1000 + i % 10)], array[pg_temp.id('unt', i % 12)],
    array['liaison:' || pg_temp.id('mbr', 1000 + i % 10), 'member:' || pg_temp.id('mbr', 2000 + i % 200), 'office:' || scheme, 'system:*', 'unit:' || pg_temp.id('unt', i % 12)]
  from town, generate_series(1, $count$) i, lateral (select now() - interval '320 days' * (1 - i::float8 / $count$) as at) a;
-- A first deadline of 3 days, a second of 7, a third of 21; one in fifty is late and still to be done.
insert into clock (id, scheme_id, rule_set_id, rule, clause, subject_id, calendar_id, days, started_at, set_at, due_on, due_at, state, met_at, breached_at, provisional, advance_at, rung_at, audience)
  select pg_temp.id('clk', i * 3 + k), scheme, rules, rule, '条款', pg_temp.id('iss', i), 'cn', n, at, at, due_on, due_at, state,
    case when state = 'MET' then least(due_at - interval '1 hour', now()) end, case when state = 'BREACHED' then due_at end, false,
    case when state = 'RUNNING' then greatest(due_at - interval '3 days', now() + interval '2 hours') end,
    case when state = 'RUNNING' and due_at - interval '39 hours' > now() then due_at - interval '39 hours' end,
    array['liaison:' || pg_temp.id('mbr', 1000 + i % 10), 'member:' || pg_temp.id('mbr', 2000 + i % 200), 'office:' || scheme, 'system:*', 'unit:' || pg_temp.id('unt', i % 12)]
  from town, generate_series(1, $count$) i, lateral (select now() - interval '320 days' * (1 - i::float8 / $count$) as at) a,
    (values (0, 'contact', 3), (1, 'handOver', 7), (2, 'referralDue', 21)) c (k, rule, n),
    lateral (select (at at time zone 'Asia/Shanghai')::date + n as due_on) d, lateral (select (due_on + 1)::timestamptz as due_at) e,
    lateral (select case when due_at > now() then 'RUNNING' when i % 50 = 0 then 'BREACHED' else 'MET' end as state) s;
do $$ declare made text; begin for made in select p.made from put_off p loop execute made; end loop; end $$;
