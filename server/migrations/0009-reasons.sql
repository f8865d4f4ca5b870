-- The rules that span rows, held also against two at once, against rows of another rule set and against tables that only
-- one connection sees: each check locks what it judges, and no check reads a temporary table in place of a real one.

-- A referral goes by the rules its issue came under, and what it was closed with stays.
create function huiyin.issues_rules() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from issue i where i.id = new.issue_id and i.scheme_id = new.scheme_id and i.rule_set_id = new.rule_set_id) then
    raise exception 'huiyin: a referral goes by the rules of its issue' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger issues_rules before insert on referral for each row execute function huiyin.issues_rules();
create trigger frozen_rule_set before update on referral for each row execute function huiyin.frozen('rule_set_id');
create trigger frozen_closed before update on referral for each row when (old.state = 'CLOSED') execute function huiyin.frozen('reply_id', 'handler_id', 'signed_for_at');
create trigger frozen_rule_set before update on opinion for each row execute function huiyin.frozen('rule_set_id');
create trigger frozen_declined before update on opinion for each row when (old.state = 'DECLINED') execute function huiyin.frozen('decline_reason', 'decline_text', 'issue_id');
alter table issue add constraint issue_cleared_by check (state <> 'CLEARED' or (cleared_at is not null and cleared_by_id is not null));
create trigger frozen_cleared before update on issue for each row when (old.state = 'CLEARED' and new.state = 'CLEARED')
  execute function huiyin.frozen('round', 'responsible_unit_id', 'evidence', 'cleared_at', 'cleared_by_id');
create trigger frozen_released before update on reply for each row when (old.state = 'RELEASED') execute function huiyin.frozen('requires_reason', 'reason_length', 'must_cite', 'review_note', 'unit_id');

-- A class, and a ground, of the very rules the matter came under: nobody answers an old matter by laxer rules.
create or replace function huiyin.class_in_force() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  rules text;
begin
  select r.rule_set_id into rules from referral r join rule_set s on s.id = r.rule_set_id and s.state <> 'DRAFT'
    where r.id = new.referral_id and r.scheme_id = new.scheme_id;
  if new.answer_class_id is not null and not exists (select from answer_class a where a.id = new.answer_class_id and a.rule_set_id = rules) then
    raise exception 'huiyin: no such answer class in force' using errcode = 'check_violation';
  end if;
  if new.reason_category is not null and not exists (
    select from choice c where c.rule_set_id = rules and c.list = 'reasonCategories' and c.code = new.reason_category) then
    raise exception 'huiyin: no such ground of a reason' using errcode = 'check_violation';
  end if;
  return new;
end $$;
drop trigger class_in_force on reply;
create trigger class_in_force before insert or update of answer_class_id, reason_category on reply for each row execute function huiyin.class_in_force();

-- Locked, so that a rule set does not take force between the look and the change.
create or replace function huiyin.draft_only() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  s text;
begin
  for s in select state from rule_set where id in (new.rule_set_id, case when tg_op = 'UPDATE' then old.rule_set_id end) for share loop
    if s <> 'DRAFT' then raise exception 'huiyin: a rule set that took force is never edited' using errcode = 'check_violation'; end if;
  end loop;
  return new;
end $$;

create or replace function huiyin.referral_holds(ref text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  r referral;
begin
  select * into r from referral where id = ref for no key update;
  if r.state = 'REPLIED' and not exists (select from reply p where p.id = r.reply_id and p.referral_id = r.id and p.state = 'SIGNED')
    or r.state = 'CLOSED' and not exists (select from reply p where p.id = r.reply_id and p.referral_id = r.id and p.state = 'RELEASED') then
    raise exception 'huiyin: a referral is % only with a signed reply that has its reason', r.state using errcode = 'check_violation';
  end if;
end $$;

-- An opinion is answered by the reply that a closed referral of its own issue stands on, and by nothing else.
create function huiyin.opinion_holds(opn text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (
    select from opinion o
    left join reply p on p.id = o.answer_id and p.state = 'RELEASED'
    left join referral r on r.id = p.referral_id and r.reply_id = p.id and r.state = 'CLOSED' and r.issue_id = o.issue_id
    where o.id = opn and (o.state = 'ANSWERED' and (r.id is null or o.answered_at is null) or o.state <> 'ANSWERED' and o.answer_id is not null)) then
    raise exception 'huiyin: an opinion is answered by a released answer alone' using errcode = 'check_violation';
  end if;
end $$;

create or replace function huiyin.issue_holds(iss text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  i issue;
begin
  select * into i from issue where id = iss for no key update;
  if i.state is null or i.state not in ('ANSWERED', 'CLEARED') then return; end if;
  if i.responsible_unit_id is null
    or not exists (select from referral r where r.issue_id = i.id and r.round = i.round)
    or exists (select from referral r where r.issue_id = i.id and r.round = i.round and r.state <> 'CLOSED')
    or not exists (select from opinion o where o.issue_id = i.id)
    or exists (
      select from opinion o
      left join reply p on p.id = o.answer_id and p.state = 'RELEASED'
      left join referral r on r.id = p.referral_id and r.reply_id = p.id and r.issue_id = o.issue_id and r.round = i.round
      where o.issue_id = i.id and (o.state <> 'ANSWERED' or r.id is null)) then
    raise exception 'huiyin: an issue is % only when every opinion of it has a released answer', i.state using errcode = 'check_violation';
  end if;
end $$;

create or replace function huiyin.answers_hold() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  o jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
  n jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
  ref text;
  iss text;
begin
  if tg_table_name in ('reply', 'referral') then
    for ref in select distinct x from unnest(array[o ->> case tg_table_name when 'reply' then 'referral_id' else 'id' end,
                                                   n ->> case tg_table_name when 'reply' then 'referral_id' else 'id' end]) x where x is not null loop
      perform huiyin.referral_holds(ref);
      for iss in select issue_id from referral where id = ref loop perform huiyin.issue_holds(iss); end loop;
    end loop;
  end if;
  if tg_table_name = 'opinion' then perform huiyin.opinion_holds(n ->> 'id'); end if;
  for iss in select distinct x from unnest(case tg_table_name when 'issue' then array[o ->> 'id', n ->> 'id'] else array[o ->> 'issue_id', n ->> 'issue_id'] end) x where x is not null order by x loop
    perform huiyin.issue_holds(iss);
  end loop;
  return null;
end $$;

-- A name that a connection made for itself is looked up last.
alter function huiyin.moves() set search_path = pg_catalog, pg_temp;
alter function huiyin.frozen() set search_path = pg_catalog, pg_temp;
alter function huiyin.once() set search_path = pg_catalog, pg_temp;
alter function huiyin.meaningful_length(text) set search_path = pg_catalog, pg_temp;
alter function huiyin.calendar_read() set search_path = public, pg_temp;
alter function huiyin.standing(timestamptz, timestamptz, bytea, text[]) set search_path = public, pg_temp;
