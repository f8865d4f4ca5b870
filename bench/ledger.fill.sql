-- One scheme's year: 10,000 issues, each referred three times, with everything that the product would have written
-- beside them but the journal. Run as superuser in a database of its own, after the product's own setup.
set session_replication_role = replica;
set timezone = 'Asia/Shanghai';

create function pg_temp.id(noun text, at timestamptz, salt text) returns text language sql immutable as
$$ select noun || '_' || lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || left(md5(noun || salt), 20) $$;
create function pg_temp.audience(variadic scopes text[]) returns text[] language sql immutable as
$$ select array(select distinct s collate "C" from unnest(array_append(scopes, 'system:*')) s where s is not null order by 1) $$;
create function pg_temp.due(at timestamptz) returns date language sql stable as $$ select (at + interval '30 days')::date $$;

create temp table town as
  select s.id as scheme, r.id as rules, date_trunc('hour', now()) - interval '500 days' as founded,
    (select code from choice c where c.rule_set_id = r.id and c.list = 'issueCategories' order by ordinal limit 1) as category
  from scheme s join rule_set r on r.scheme_id = s.id and r.state = 'IN_FORCE';

insert into unit (id, scheme_id, name)
  select pg_temp.id('unt', founded, n::text), scheme, '第' || n || '责任单位' from town, generate_series(1, 12) n;
create temp table units as select id, row_number() over (order by id) - 1 as n from unit;

-- 10 liaisons, 200 observers, 5 officers, and in each unit a leader and two handlers.
create temp table people as
  select role, n, pg_temp.id('per', founded, role || n) as person, pg_temp.id('mbr', founded, role || n) as member,
    (select id from units u where role in ('LEADER', 'HANDLER') and u.n = p.n % 12) as unit,
    case when role = 'OBSERVER' then pg_temp.id('mbr', founded, 'LIAISON' || n % 10) end as liaison
  from town, lateral (values ('LIAISON', 10), ('OBSERVER', 200), ('OFFICER', 5), ('LEADER', 12), ('HANDLER', 24)) r (role, many),
    lateral (select role, n from generate_series(0, many - 1) n) p (role_, n);
create temp table seen as
  select member, pg_temp.audience('member:' || member, 'office:' || scheme, 'admin:' || scheme,
    case when role = 'OBSERVER' then 'liaison:' || liaison else 'scheme:' || scheme end) as audience from people, town;
insert into person (id, name, audience)
  select person, '人员' || left(md5(person), 4), audience from people join seen using (member);
insert into membership (id, person_id, scheme_id, rule_set_id, role, unit_id, channel, title, liaison_id, since, audience)
  select member, person, scheme, rules, role, unit, case when role = 'OBSERVER' then (array['EXTERNAL', 'INTERNAL'])[1 + n % 2] end, '', liaison, founded, audience
  from people join seen using (member), town;
insert into account (id, person_id, username, password_hash, must_change, audience)
  select pg_temp.id('acc', founded, member), person, lower(role) || n, 'none', false, pg_temp.audience('admin:' || scheme) from people, town;
insert into session (id, digest, account_id, membership_id, created_at, seen_at, expires_at, audience)
  select pg_temp.id('ses', founded, member), sha256($token$officer$token$::bytea), pg_temp.id('acc', founded, member), member,
    now(), now(), now() + interval '12 hours', array['system:*'] from people, town where role = 'OFFICER' and n = 0;

create temp table matter as
  select i, registered, pg_temp.id('sub', registered, i::text) as submission, pg_temp.id('opn', registered, i::text) as opinion,
    pg_temp.id('iss', registered, i::text) as issue, o.member as author, o.liaison, o.n % 2 as channel, l.member as leader, h.member as handler, u.id as unit,
    'DJ-' || extract(year from registered) || '-' || lpad(i::text, 5, '0') || (array['-社', '-内'])[1 + o.n % 2] as number,
    pg_temp.audience('office:' || scheme, 'unit:' || u.id, 'member:' || o.member, 'liaison:' || o.liaison) as known,
    pg_temp.audience('office:' || scheme, 'member:' || o.member, 'liaison:' || o.liaison) as filed, i % 4 as fate
  from town cross join generate_series(1, 10000) g (i)
    cross join lateral (select date_trunc('second', now()) - interval '60 days' - (10000 - i) * interval '45 minutes' as registered) at
    join people o on o.role = 'OBSERVER' and o.n = i * 7 % 200 join units u on u.n = i * 5 % 12
    join people l on l.role = 'LEADER' and l.unit = u.id join people h on h.role = 'HANDLER' and h.unit = u.id and h.n < 12;
create temp table referred as
  select m.*, round, issued, pg_temp.due(issued) as due_on, pg_temp.id('ref', issued, i || '.' || round) as referral,
    case when round < 3 or fate = 0 then 'CLOSED' else (array['ACCEPTED', 'ISSUED', 'REPLIED'])[fate] end as state
  from matter m, generate_series(1, 3) round, lateral (select registered + interval '1 day' + (round - 1) * interval '20 days' as issued) at;

insert into submission (id, scheme_id, rule_set_id, number, type, no_opinion, state, author_id, liaison_id, submitted_at, audience)
  select submission, scheme, rules, 'F-' || number, 'REPORT', false, 'TRIAGED', author, liaison, registered - interval '3 days', filed from matter, town;
insert into issue (id, scheme_id, rule_set_id, number, title, problem, suggestion, category, state, round, registered_at, responsible_unit_id, due_at,
    opinion_count, referral_count, authors, liaisons, unit_ids, evidence, cleared_at, cleared_by_id, version, audience)
  select m.issue, scheme, rules, m.number, '企业反映的第' || m.i || '项办理事项', repeat('窗口办理时限与公示不一致，企业需多次往返补交材料。', 6), repeat('建议一次性告知并公开进度。', 4),
    category, case when m.fate = 0 then 'CLEARED' else 'REFERRED' end, 3, m.registered, m.unit, (r.due_on + 1)::timestamptz,
    1, 3, array[m.author], array[m.liaison], array[m.unit], case when m.fate = 0 then '已现场核实办结' end,
    case when m.fate = 0 then issued + interval '12 days' end, case when m.fate = 0 then (select member from people where role = 'OFFICER' and n = 0) end, 12, m.known
  from matter m join referred r on r.i = m.i and r.round = 3, town;
insert into referral (id, scheme_id, rule_set_id, issue_id, number, unit_id, requirement, state, round, issued_at, signed_for_at, handler_id, due_on, due_at,
    reply_id, authors, liaisons, version, audience)
  select referral, scheme, rules, issue, '交办〔' || i || '〕' || round || '号', unit, '请核实情况并按期答复。', state, round, issued,
    case when state <> 'ISSUED' then issued + interval '1 day' end, case when state <> 'ISSUED' then handler end, due_on, (due_on + 1)::timestamptz,
    case when state in ('CLOSED', 'REPLIED') then pg_temp.id('rep', issued, i || '.' || round) end, array[author], array[liaison], 4, known
  from referred, town;
insert into referral_unit (referral_id, unit_id, part) select referral, unit, 'LEAD' from referred;
insert into reply (id, scheme_id, referral_id, ordinal, state, answer_class_id, requires_reason, reason_length, must_cite, text, drafted_by_id, signed_by_id, signed_at,
    released_at, unit_id, handler_id, authors, liaisons, audience)
  select pg_temp.id('rep', issued, i || '.' || round), scheme, referral, 1, case state when 'CLOSED' then 'RELEASED' else 'SIGNED' end,
    a.id, a.requires_reason, a.reason_length, a.must_cite, '已按建议整改，办理时限与公示保持一致。', handler, leader, issued + interval '9 days',
    case when state = 'CLOSED' then issued + interval '11 days' end, unit, handler, array[author], array[liaison], known
  from referred, town join lateral (select * from answer_class a where a.rule_set_id = rules and not a.requires_reason order by ordinal limit 1) a on true
  where state in ('CLOSED', 'REPLIED');
insert into opinion (id, scheme_id, rule_set_id, submission_id, author_id, liaison_id, ordinal, title, problem, suggestion, state, issue_id, answer_id, answered_at, satisfied, rated_at, audience)
  select opinion, scheme, rules, submission, author, liaison, 1, '窗口办理时限', '窗口办理时限与公示不一致。', '建议一次性告知。', 'ANSWERED', issue,
    pg_temp.id('rep', issued, i || '.' || round), issued + interval '11 days', fate = 0, issued + interval '12 days', filed
  from referred, town where round = case when fate = 0 then 3 else 2 end;
insert into clock (id, scheme_id, rule_set_id, rule, clause, subject_id, calendar_id, days, started_at, due_on, due_at, state, met_at, breached_at, provisional, advance_at, audience)
  select pg_temp.id('clk', issued, i || '.' || round), scheme, rules, 'referralDue', clause, referral, 'cn', null, issued, due_on, due_at, now_is,
    case now_is when 'MET' then issued + interval '9 days' end, case now_is when 'BREACHED' then due_at end, false, case now_is when 'RUNNING' then due_at end, known
  from referred, town join clock_rule r on r.rule_set_id = rules and r.name = 'referralDue',
    lateral (select (due_on + 1)::timestamptz as due_at) d,
    lateral (select case when state in ('CLOSED', 'REPLIED') then 'MET' when d.due_at <= now() then 'BREACHED' else 'RUNNING' end as now_is) c;
insert into serial (scheme_id, series, year, last) select scheme, 'ledger', extract(year from now()), 10000 from town;

-- The rows stood where triggers had brought them: what the triggers hold is asked once for all of them.
set session_replication_role = origin;
select huiyin.referral_holds(id) from referral;
select huiyin.issue_holds(id) from issue;

-- Working days numbered, as somebody who writes everything by hand would keep them.
create schema bench;
create table bench.workday as
  select d::date as day, sum((kind = 'work' or kind is null and extract(isodow from d) < 6)::int) over (order by d)::int as n
  from generate_series(date '2025-01-01', date '2027-12-31', interval '1 day') d
  left join lateral (select kind from calendar_day c where c.calendar_id = 'cn' and c.day = d::date order by year desc, ordinal desc limit 1) c on true;
alter table bench.workday add primary key (day);
grant usage on schema bench to huiyin_owner;
grant select on bench.workday to huiyin_owner;
