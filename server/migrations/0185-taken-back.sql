-- A split that is taken back, and a look back whose day follows the calendar.

-- The day of a look back moves with the working days; once it is set it is never unset.
drop trigger once on clearance;
create trigger once before update on clearance for each row execute function huiyin.once('confirmed_by_id', 'confirmed_at', 'refused_by_id', 'refused_at', 'refusal');
create function huiyin.look_back_stays() returns trigger language plpgsql as $$
begin
  if old.look_back_on is not null and (new.look_back_on is null or new.look_back_on is distinct from old.look_back_on and old.confirmed_at is null) then
    raise exception 'huiyin: the day of a look back is not taken away' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger look_back_stays before update on clearance for each row execute function huiyin.look_back_stays();

-- What is split stands in its parts; where that is taken back, in itself, and its parts are no more.
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
      or stands.state <> 'SPLIT' and exists (select from opinion x where x.split_from_id = stands.id and x.state <> 'REJOINED')
      or stands.state = 'REJOINED' and (stands.split_from_id is null or stands.issue_id is not null)
      or stands.split_from_id is not null and not exists (select from opinion x where x.id = stands.split_from_id and x.submission_id = stands.submission_id and (x.state = 'SPLIT' or stands.state = 'REJOINED')) then
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

-- A photo goes from what is split to the part it belongs to, back with it when the split is taken back, and nowhere else.
create or replace function huiyin.photo_stays() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.opinion_id is not null and old.opinion_id is distinct from new.opinion_id
    and not exists (select from opinion o where o.id = new.opinion_id and o.split_from_id = old.opinion_id)
    and not exists (select from opinion o where o.id = old.opinion_id and o.split_from_id = new.opinion_id and o.state = 'REJOINED') then
    raise exception 'huiyin: attachment.opinion_id is for good' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- A split is followed by whatever was done with a part: triaged, changed by its author, kept more closely, shown to a unit.
create or replace function huiyin.followed(opn text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select case when o.state = 'SPLIT' then exists (select from opinion p where p.split_from_id = o.id and p.state <> 'REJOINED' and (p.state <> 'SUBMITTED'
      or p.confidentiality <> o.confidentiality or p.identity_shown <> o.identity_shown
      or exists (select from journal_entry e where e.subject_id = p.id and e.type = 'OpinionAmended')))
    else coalesce((select i.state <> 'REGISTERED' or i.round > 1 or o.issue_id is distinct from o.home_issue_id
      or exists (select from referral r where r.issue_id = i.id)
      or o.merged_at is null and (i.version > 1 or exists (select from opinion p where p.issue_id = i.id and p.id <> o.id) or exists (select from issue x where x.merged_into_id = i.id))
    from issue i where i.id = o.issue_id), false) end
  from opinion o where o.id = opn;
$$;
