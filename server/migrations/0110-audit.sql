-- Who did what, for the auditor of a scheme: facts only, no word of what it was about. It answers only somebody who looks as
-- that scheme's auditor. The journal of the scheme, what concerns its accounts in the system's chain, and refused attempts
-- are three lists, each read backward from a place of its own, so that a page costs the same however far back it is.
create function huiyin.audit_facts(of_scheme text, before_own bigint, before_system bigint, before_access bigint, from_at timestamptz, to_at timestamptz,
    of_kinds text[], by_name text, refused boolean, most int)
  returns table (source text, place bigint, id text, at timestamptz, kind text, actor_id text, actor_name text, role text, outcome text, subject_id text, changed text[], address text)
  language sql stable security definer set search_path = public, pg_temp
as $$
  with asked as (select ('audit:' || of_scheme) = any (coalesce(huiyin.scopes(), '{}')) as may),
  people as (
    select m.id, p.name, m.role from membership m join person p on p.id = m.person_id
    union all select p.id, p.name, null from person p
  ),
  own as (
    select 'OWN', e.seq, e.id, e.at, e.type, e.actor_id, coalesce(w.name, nullif(j.data ->> 'name', '')), coalesce(w.role, nullif(j.data ->> 'role', 'SYSTEM')), null::text, e.subject_id, e.changed, j.data ->> 'address'
    from journal_entry e left join journal_payload j using (chain, seq) left join people w on w.id = e.actor_id
    where (select may from asked) and e.chain = of_scheme and e.seq < before_own and e.at >= from_at and e.at < to_at and refused is not true
      and (of_kinds is null or e.type = any (of_kinds)) and (by_name is null or strpos(lower(w.name), lower(by_name)) > 0)
    order by e.seq desc limit most
  ),
  sys as (
    select 'SYSTEM', e.seq, e.id, e.at, e.type, e.actor_id, coalesce(w.name, nullif(j.data ->> 'name', '')), coalesce(w.role, m.role), null::text, e.subject_id, e.changed, j.data ->> 'address'
    from journal_entry e left join journal_payload j using (chain, seq) left join people w on w.id = e.actor_id left join membership m on m.id = j.data ->> 'membershipId'
    where (select may from asked) and e.chain = 'system' and e.audience @> array['admin:' || of_scheme] and e.seq < before_system and e.at >= from_at and e.at < to_at and refused is not true
      and (of_kinds is null or e.type = any (of_kinds)) and (by_name is null or strpos(lower(w.name), lower(by_name)) > 0)
    order by e.seq desc limit most
  ),
  refusals as (
    select 'ACCESS', l.id, 'acs_' || l.id, l.at, l.act, coalesce(l.membership_id, a.person_id), coalesce(w.name, p.name), w.role, l.outcome, l.subject_id, '{}'::text[], l.address
    from access_log l left join membership m on m.id = l.membership_id left join people w on w.id = l.membership_id
      left join account a on a.id = l.subject_id left join person p on p.id = a.person_id
    where (select may from asked) and l.id < before_access and l.at >= from_at and l.at < to_at and refused is not false
      and (m.scheme_id = of_scheme
        or (m.id is null and (exists (select from account b where (b.id = l.subject_id or b.person_id = l.membership_id) and b.audience @> array['admin:' || of_scheme])
          or (l.subject_id is null and coalesce(l.membership_id, 'system') = 'system'))))
      and (of_kinds is null or l.act = any (of_kinds)) and (by_name is null or strpos(lower(coalesce(w.name, p.name)), lower(by_name)) > 0)
    order by l.id desc limit most
  )
  select * from own union all select * from sys union all select * from refusals order by 4 desc, 1, 2 desc limit most
$$;
revoke execute on function huiyin.audit_facts from public;
grant execute on function huiyin.audit_facts to huiyin_app;
