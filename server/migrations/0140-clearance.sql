-- Striking off the ledger by two, parking with a plan, looking back: what a district decides on them.
alter table rule_set
  add column clearance_second boolean not null default true,
  add column clearance_papers boolean not null default false,
  -- working days after clearance; null where nothing is looked back at
  add column look_back_days int default 20 check (look_back_days > 0),
  -- the share of the other matters that is drawn, in per cent
  add column look_back_share int not null default 10 check (look_back_share between 0 and 100),
  add column look_back_rounding text not null default 'CEILING' check (look_back_rounding in ('FLOOR', 'NEAREST', 'CEILING')),
  add column look_back_period text not null default 'MONTH' check (look_back_period in ('MONTH', 'QUARTER')),
  add column look_back_risks text[] not null default '{OVERDUE,REWORKED,COMMON}',
  add column look_back_categories text[] not null default '{}',
  add column smallest_group int not null default 3 check (smallest_group > 0);
create trigger frozen_clearance before update on rule_set for each row when (old.state <> 'DRAFT') execute function huiyin.frozen(
  'clearance_second', 'clearance_papers', 'look_back_days', 'look_back_share', 'look_back_rounding', 'look_back_period', 'look_back_risks', 'look_back_categories', 'smallest_group');

-- State, disposition and effect are three things: what the look-back found stands by itself.
alter table issue
  add column effect text not null default 'NOT_LOOKED' check (effect in ('NOT_LOOKED', 'LASTING', 'REBOUNDED', 'RECURRED')),
  add column level int not null default 0 check (level >= 0),
  add column high_risk boolean not null default false,
  add column risk_reason text,
  add column park_plan text,
  add column parked_until date,
  add column recurrence_of_id text references issue check (recurrence_of_id <> id);
create index on issue (recurrence_of_id) where recurrence_of_id is not null;
create index on issue (scheme_id, registered_at);
-- At which level a unit is asked: from 1 its leader takes the matter themself.
alter table referral add column level int not null default 0 check (level >= 0);
create trigger frozen_level before update on referral for each row execute function huiyin.frozen('level');

-- Who proposed to strike it off, on what evidence, and who confirmed it: each time, the first one too.
create table clearance (
  id text primary key,
  scheme_id text not null references scheme,
  issue_id text not null references issue,
  round int not null,
  evidence text not null check (huiyin.meaningful_length(evidence) > 0),
  -- whether the rules asked for a second person
  second boolean not null,
  proposed_by_id text not null references membership,
  proposed_at timestamptz not null,
  confirmed_by_id text references membership,
  confirmed_at timestamptz,
  -- the day it is looked back at; null where the rules look back at nothing
  look_back_on date,
  refused_by_id text references membership,
  refused_at timestamptz,
  refusal text,
  version int not null default 1,
  audience text[] not null,
  check ((confirmed_by_id is null) = (confirmed_at is null)),
  check ((refused_by_id is null) = (refused_at is null)),
  check (refused_at is null or huiyin.meaningful_length(coalesce(refusal, '')) > 0),
  check (confirmed_at is null or refused_at is null)
);
create index on clearance (issue_id, proposed_at);
-- of one round, one proposal stands at a time
create unique index on clearance (issue_id, round) where refused_at is null;
create trigger frozen before update on clearance for each row execute function huiyin.frozen('id', 'scheme_id', 'issue_id', 'round', 'evidence', 'second', 'proposed_by_id', 'proposed_at');
create trigger once before update on clearance for each row execute function huiyin.once('confirmed_by_id', 'confirmed_at', 'look_back_on', 'refused_by_id', 'refused_at', 'refusal');
select huiyin.walled('clearance');

-- The second one is another person, whichever of their posts they act in.
create function huiyin.by_a_second() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.second and new.confirmed_by_id is not null and exists (
    select from membership a join membership b on b.person_id = a.person_id where a.id = new.proposed_by_id and b.id = new.confirmed_by_id) then
    raise exception 'huiyin: a clearance is confirmed by a second person' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger by_a_second before insert or update on clearance for each row execute function huiyin.by_a_second();

-- What was struck off before keeps its record.
insert into clearance (id, scheme_id, issue_id, round, evidence, second, proposed_by_id, proposed_at, confirmed_by_id, confirmed_at, audience)
  select 'clr_' || replace(gen_random_uuid()::text, '-', ''), scheme_id, id, round, evidence, false, cleared_by_id, cleared_at, cleared_by_id, cleared_at, array['office:' || scheme_id, 'system:*'] from issue where state = 'CLEARED';

-- A matter is parked with a date, and stands parked or confirmed only with its answers, as it stands answered or cleared.
alter table issue add constraint issue_parked_until check (state <> 'PARKED' or parked_until is not null);
create trigger frozen_confirmed before update on issue for each row when (old.state in ('CLEARED', 'CONFIRMED') and new.state = 'CONFIRMED')
  execute function huiyin.frozen('round', 'responsible_unit_id', 'evidence', 'cleared_at', 'cleared_by_id');
create function huiyin.stands_answered() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  i issue;
begin
  select * into i from issue where id = new.id;
  if i.state in ('PARKED', 'CONFIRMED') and (i.responsible_unit_id is null
    or exists (select from referral r where r.issue_id = i.id and r.round = i.round and r.state in ('ISSUED', 'ACCEPTED', 'REPLIED', 'REWORK'))
    or not exists (select from opinion o where o.issue_id = i.id)
    or exists (select from opinion o left join reply p on p.id = o.answer_id and p.state = 'RELEASED' where o.issue_id = i.id and (o.state <> 'ANSWERED' or p.id is null))) then
    raise exception 'huiyin: an issue is % only when every opinion of it has a released answer', i.state using errcode = 'check_violation';
  end if;
  if i.state in ('CLEARED', 'CONFIRMED') and not exists (select from clearance c where c.issue_id = i.id and c.round = i.round and c.confirmed_at is not null) then
    raise exception 'huiyin: an issue is cleared by its record' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger stands_answered after insert or update on issue deferrable initially deferred for each row execute function huiyin.stands_answered();
