-- Of a clue nothing stays where it lay before: what it was split from or put back into, and a registration that was taken back.

-- What is split stands in its parts, also where one of them was found to be a clue and took the whole along.
create or replace function huiyin.mergers_hold() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  o jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
  n jsonb := to_jsonb(new);
  was text := o ->> 'issue_id';
  i issue;
  stands opinion;
  other text;
begin
  if tg_table_name = 'opinion' then
    if was is not null and was is distinct from n ->> 'issue_id' and not exists (
      select from opinion p where p.id = n ->> 'id' and (
        p.issue_id is null and p.state = 'SUBMITTED'
        or exists (select from issue x where x.id = was and x.merged_into_id = n ->> 'issue_id')
        or exists (select from issue y where y.id = n ->> 'issue_id' and y.parted_from_id = was))) then
      raise exception 'huiyin: an opinion goes to another issue only by merging or parting' using errcode = 'check_violation';
    end if;
    -- as it stands at the end, whatever it was on the way
    select * into stands from opinion x where x.id = n ->> 'id';
    if stands.state = 'SPLIT' and (select count(*) from opinion x where x.split_from_id = stands.id and x.state <> 'REJOINED') < 2
      or stands.state not in ('SPLIT', 'RESTRICTED') and exists (select from opinion x where x.split_from_id = stands.id and x.state <> 'REJOINED')
      or stands.state = 'REJOINED' and (stands.split_from_id is null or stands.issue_id is not null)
      or stands.split_from_id is not null and not exists (select from opinion x where x.id = stands.split_from_id and x.submission_id = stands.submission_id and (x.state in ('SPLIT', 'RESTRICTED') or stands.state in ('REJOINED', 'RESTRICTED'))) then
      raise exception 'huiyin: what is split stands in its parts' using errcode = 'check_violation';
    end if;
    return null;
  end if;
  select * into i from issue where id = n ->> 'id';
  if (i.state = 'MERGED') <> (i.merged_into_id is not null) or i.state in ('MERGED', 'VOIDED') and exists (select from opinion p where p.issue_id = i.id)
    or i.state = 'VOIDED' and exists (select from referral r where r.issue_id = i.id) then
    raise exception 'huiyin: what is merged or void holds nothing of its own' using errcode = 'check_violation';
  end if;
  foreach other in array array_remove(array[i.merged_into_id, i.parted_from_id], null) loop
    if not exists (select from issue x where x.id = other and x.scheme_id = i.scheme_id and x.rule_set_id = i.rule_set_id) then
      raise exception 'huiyin: only matters of the same rules are merged' using errcode = 'check_violation';
    end if;
  end loop;
  if i.merged_into_id is not null and exists (select from issue x where x.id = i.merged_into_id and x.state = 'VOIDED') then
    raise exception 'huiyin: nothing is merged into what is void' using errcode = 'check_violation';
  end if;
  if (o ->> 'parted_from_id') is distinct from i.parted_from_id then
    if i.parted_from_id is not null and (not exists (select from opinion p where p.issue_id = i.id) or exists (
      select from opinion p where p.issue_id = i.id and not exists (
        select from opinion_move v where v.opinion_id = p.id and v.from_issue_id = i.parted_from_id and v.to_issue_id = i.id
          and v.ordinal = (select max(ordinal) from opinion_move w where w.opinion_id = p.id)))) then
      raise exception 'huiyin: an issue was parted from where its opinions came from' using errcode = 'check_violation';
    end if;
    for other in select id from opinion where issue_id = i.id loop perform huiyin.opinion_holds(other); end loop;
  end if;
  return null;
end $$;

-- What was said with each step is erased also of the registration that a restricted matter once had.
create or replace function huiyin.unsay(subjects text[], keep text[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  those text[] := array(select o.id from opinion o where o.id = any (subjects) and o.state = 'RESTRICTED'
    union select s.id from submission s where s.id = any (subjects) and s.state = 'RESTRICTED'
    union select i.id from issue i where i.id = any (subjects) and i.state = 'VOIDED'
      and exists (select from opinion_move m join opinion o on o.id = m.opinion_id where m.from_issue_id = i.id and o.state = 'RESTRICTED'));
begin
  delete from journal_payload p using journal_entry e where e.chain = p.chain and e.seq = p.seq and e.subject_id = any (those);
  update rung r set audience = keep from clock c where c.id = r.clock_id and c.subject_id = any (those);
end $$;
revoke execute on function huiyin.unsay from public;
grant execute on function huiyin.unsay to huiyin_app;

-- What was said with earlier steps of a matter is told no more to whoever may not know it any longer; nobody named, and it is for whom it was.
create function huiyin.unheard(subject text, gone text[]) returns void language sql security definer set search_path = public, pg_temp as $$
  update journal_payload p set audience = array(select a from unnest(e.audience) a where a <> all (gone))
    from journal_entry e where e.chain = p.chain and e.seq = p.seq and e.subject_id = subject
$$;
revoke execute on function huiyin.unheard from public;
grant execute on function huiyin.unheard to huiyin_app;

-- The units that have or had a matter: those it is for, and those whose answers its opinions were given, also where that was in another item of the ledger.
create function huiyin.units_of(iss text) returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  select array(
    select u from issue i, unnest(i.unit_ids || i.responsible_unit_id) u where i.id = iss and u is not null
    union select u from opinion o join opinion_answer a on a.opinion_id = o.id join reply p on p.id = a.reply_id join referral r on r.id = p.referral_id, unnest(r.unit_id || r.co_unit_ids) u
      where o.issue_id = iss order by 1)
$$;
-- The people of those units while they had it, whichever post they act in now.
create function huiyin.unit_people_of(iss text) returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  select array(select distinct m.person_id from membership m where m.unit_id = any (huiyin.units_of(iss))
    and (m.until is null or m.until >= coalesce((select min(s.submitted_at) from opinion o join submission s on s.id = o.submission_id where o.issue_id = iss), '-infinity')) order by 1)
$$;
revoke execute on function huiyin.units_of, huiyin.unit_people_of from public;
grant execute on function huiyin.units_of, huiyin.unit_people_of to huiyin_app;

-- Nobody looks back at what they handled, and nobody of a unit at what their unit handled; the author is asked as its author.
create or replace function huiyin.outside_the_chain() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.reviewer_id is not null and new.kind <> 'AUTHOR' and (tg_op = 'INSERT' or new.reviewer_id is distinct from old.reviewer_id) and exists (
    select from membership r join membership m on m.person_id = r.person_id
    where r.id = new.reviewer_id and (
      m.role in ('HANDLER', 'LEADER') and m.unit_id = any (huiyin.units_of(new.issue_id))
      or m.id = any ((select authors from issue where id = new.issue_id)::text[])
      or exists (select from clearance c where c.issue_id = new.issue_id and m.id in (c.proposed_by_id, c.confirmed_by_id)))) then
    raise exception 'huiyin: whoever looks back stands outside the handling chain' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- Whether something is, or is part of, somebody's trade secret as it is kept now (A-20).
create function huiyin.is_secret(subject text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from opinion where subject in (id, submission_id) and confidentiality <> 'ORDINARY')
    or exists (select from issue where id = subject and confidentiality <> 'ORDINARY')
    or exists (select from referral where id = subject and confidentiality <> 'ORDINARY')
    or exists (select from reply where id = subject and confidentiality <> 'ORDINARY')
    or exists (select from stage_report where id = subject and confidentiality <> 'ORDINARY')
    or exists (select from information_request where id = subject and confidentiality <> 'ORDINARY')
    or exists (select from supervision where id = subject and confidentiality <> 'ORDINARY')
$$;
revoke execute on function huiyin.is_secret from public;
grant execute on function huiyin.is_secret to huiyin_app;
