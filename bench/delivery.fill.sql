-- A scheme with as many members as there are subscribers, in so many classes: the office, and the units that one issue
-- concerns; an event is executed once for each class and sent to all. Run as superuser in a database of its own, after the product's own setup.
set session_replication_role = replica;
set timezone = 'Asia/Shanghai';

create temp table town as
  select s.id as scheme, r.id as rules, (select code from choice c where c.rule_set_id = r.id and c.list = 'issueCategories' order by ordinal limit 1) as category
  from scheme s join rule_set r on r.scheme_id = s.id and r.state = 'IN_FORCE';
create function pg_temp.id(noun text, n int) returns text language sql immutable as $$ select noun || '_' || left(md5(noun), 12) || lpad(to_hex(n), 20, '0') $$;

insert into unit (id, scheme_id, name) select pg_temp.id('unt', n), scheme, '第' || n || '责任单位' from town, generate_series(1, 7) n;
create temp table people as
  select n, n % :classes as class, pg_temp.id('per', n) as person, pg_temp.id('mbr', n) as member, case when n % :classes > 0 then pg_temp.id('unt', n % :classes) end as unit
  from generate_series(0, :subscribers - 1) n;
insert into person (id, name, audience) select person, '人员' || n, array['scheme:' || scheme, 'system:*'] from people, town;
insert into membership (id, person_id, scheme_id, rule_set_id, role, unit_id, title, since, audience)
  select member, person, scheme, rules, case when unit is null then 'OFFICER' else 'HANDLER' end, unit, '', now() - interval '1 day', array['scheme:' || scheme, 'system:*'] from people, town;
insert into account (id, person_id, username, password_hash, must_change, audience)
  select pg_temp.id('acc', n), person, 'subscriber' || n, 'none', false, array['system:*'] from people;
insert into session (id, digest, account_id, membership_id, created_at, seen_at, expires_at, audience)
  select pg_temp.id('ses', n), sha256(convert_to('subscriber' || lpad(n::text, 33, '0'), 'utf8')), pg_temp.id('acc', n), member, now(), now(), now() + interval '12 hours', array['system:*'] from people;

create temp table known as select array_agg(s order by s collate "C") as audience
  from (select 'system:*' as s union all select 'office:' || scheme from town union all select 'unit:' || id from unit) s;
insert into issue (id, scheme_id, rule_set_id, number, title, problem, suggestion, category, state, registered_at, responsible_unit_id, opinion_count, referral_count, authors, liaisons, unit_ids, audience)
  select pg_temp.id('iss', 1), scheme, rules, 'DJ-2026-00001-社', '窗口办理时限与公示不一致', '企业需多次往返补交材料。', '建议一次性告知。', category, 'REFERRED', now() - interval '3 days', pg_temp.id('unt', 1), 1, 1,
    '{}', '{}', array(select id from unit), audience from town, known;
insert into referral (id, scheme_id, rule_set_id, issue_id, number, unit_id, requirement, state, round, issued_at, due_on, due_at, authors, liaisons, audience)
  select pg_temp.id('ref', 1), scheme, rules, pg_temp.id('iss', 1), '交办〔1〕1号', pg_temp.id('unt', 1), '请核实情况并按期答复。', 'ISSUED', 1, now() - interval '2 days', (now() + interval '20 days')::date, (now() + interval '21 days')::date, '{}', '{}', audience
  from town, known;
insert into clock (id, scheme_id, rule_set_id, rule, clause, subject_id, calendar_id, started_at, due_on, due_at, state, provisional, advance_at, audience)
  select pg_temp.id('clk', 1), scheme, rules, 'referralDue', r.clause, pg_temp.id('ref', 1), 'cn', now() - interval '2 days', (now() + interval '20 days')::date, (now() + interval '21 days')::date, 'RUNNING', false, (now() + interval '20 days')::date, audience
  from town join clock_rule r on r.rule_set_id = rules and r.name = 'referralDue', known;

-- What an action writes of a change, without the action: only the delivery is measured.
create function happen() returns void language sql security definer as $$
  with head as (update chain set seq = seq + 1 where id like 'sch%' returning id, seq),
    changed as (update issue set version = version + 1 returning id, version, audience),
    entry as (insert into journal_entry (chain, seq, id, type, at, actor_id, subject_id, subject_version, changed, audience, digest, previous, hash)
      select head.id, seq, 'ent_' || lpad(to_hex(seq), 32, '0'), 'IssueAmended', now(), (select id from membership where role = 'OFFICER' order by id limit 1), changed.id, version, array['title', 'problem'], audience, '', '', '' from head, changed
      returning chain, seq, audience)
  insert into journal_payload (chain, seq, salt, data, audience)
    select chain, seq, '', '{"role":"OFFICER","name":"人员0","unitId":null,"text":null,"textClass":"open"}', audience from entry
$$;
