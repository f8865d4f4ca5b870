-- Numbers that reach a person are sealed with a key outside the database, each for its own row. What stood here in the clear is
-- sealed at the next start, by the server, which has the key; from here on no row takes any.
alter table person add column phone_sealed text, add column phone_digest text;
alter table person add constraint person_phone_sealed check (phone is null) not valid;
create index on person (phone_digest) where phone_digest is not null;
create index on person (id) where phone is not null;
alter table nomination add column phone_sealed text, add column phone_digest text;
alter table nomination add constraint nomination_phone_sealed check (phone is null) not valid;
create index on nomination (id) where phone is not null;
alter table objection add column contact_sealed text;
alter table objection add constraint objection_contact_sealed check (contact is null) not valid;
create index on objection (id) where contact is not null;
drop trigger frozen on objection;
create trigger frozen before update on objection for each row execute function huiyin.frozen('id', 'scheme_id', 'notice_id', 'nomination_id', 'text', 'name', 'raised_at');
create trigger once before update on objection for each row execute function huiyin.once('contact_sealed');

-- That somebody read what is withheld from most, and for what; who may not, is refused and stands here as before.
alter table access_log add column field text, add column purpose text;

-- The auditor's facts as before, with what was read, of what kind and for what purpose; never what it said.
drop function huiyin.audit_facts(text, bigint, bigint, bigint, timestamptz, timestamptz, text[], text, boolean, int);
create function huiyin.audit_facts(of_scheme text, before_own bigint, before_system bigint, before_access bigint, from_at timestamptz, to_at timestamptz,
    of_kinds text[], by_name text, refused boolean, most int)
  returns table (source text, place bigint, id text, at timestamptz, kind text, actor_id text, actor_name text, role text, outcome text, subject_id text, changed text[], address text, purpose text)
  language sql stable security definer set search_path = public, pg_temp
as $$
  with asked as (select ('audit:' || of_scheme) = any (coalesce(huiyin.scopes(), '{}')) as may),
  people as (
    select m.id, p.name, m.role from membership m join person p on p.id = m.person_id
    union all select p.id, p.name, null from person p
  ),
  own as (
    select 'OWN', e.seq, e.id, e.at, e.type, e.actor_id, coalesce(w.name, nullif(j.data ->> 'name', '')), coalesce(w.role, nullif(j.data ->> 'role', 'SYSTEM')), null::text, e.subject_id, e.changed, j.data ->> 'address', null::text
    from journal_entry e left join journal_payload j using (chain, seq) left join people w on w.id = e.actor_id
    where (select may from asked) and e.chain = of_scheme and e.seq < before_own and e.at >= from_at and e.at < to_at and refused is not true
      and (of_kinds is null or e.type = any (of_kinds)) and (by_name is null or strpos(lower(w.name), lower(by_name)) > 0)
    order by e.seq desc limit most
  ),
  sys as (
    select 'SYSTEM', e.seq, e.id, e.at, e.type, e.actor_id, coalesce(w.name, nullif(j.data ->> 'name', '')), coalesce(w.role, m.role), null::text, e.subject_id, e.changed, j.data ->> 'address', null::text
    from journal_entry e left join journal_payload j using (chain, seq) left join people w on w.id = e.actor_id left join membership m on m.id = j.data ->> 'membershipId'
    where (select may from asked) and e.chain = 'system' and e.audience @> array['admin:' || of_scheme] and e.seq < before_system and e.at >= from_at and e.at < to_at and refused is not true
      and (of_kinds is null or e.type = any (of_kinds)) and (by_name is null or strpos(lower(w.name), lower(by_name)) > 0)
    order by e.seq desc limit most
  ),
  access as (
    select 'ACCESS', l.id, 'acs_' || l.id, l.at, l.act, coalesce(l.membership_id, a.person_id), coalesce(w.name, p.name), w.role, nullif(l.outcome, 'READ'), l.subject_id,
      case when l.field is null then '{}'::text[] else array[l.field] end, l.address, l.purpose
    from access_log l left join membership m on m.id = l.membership_id left join people w on w.id = l.membership_id
      left join account a on a.id = l.subject_id left join person p on p.id = a.person_id
    where (select may from asked) and l.id < before_access and l.at >= from_at and l.at < to_at and (refused is null or refused = (l.outcome <> 'READ'))
      and (m.scheme_id = of_scheme
        or (m.id is null and (exists (select from account b where (b.id = l.subject_id or b.person_id = l.membership_id) and b.audience @> array['admin:' || of_scheme])
          or (l.subject_id is null and coalesce(l.membership_id, 'system') = 'system'))))
      and (of_kinds is null or l.act = any (of_kinds)) and (by_name is null or strpos(lower(coalesce(w.name, p.name)), lower(by_name)) > 0)
    order by l.id desc limit most
  )
  select * from own union all select * from sys union all select * from access order by 4 desc, 1, 2 desc limit most
$$;
revoke execute on function huiyin.audit_facts from public;
grant execute on function huiyin.audit_facts to huiyin_app;
