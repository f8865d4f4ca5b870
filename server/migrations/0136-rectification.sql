-- Rectification (整改): a class of answers that accepts a problem may ask for a plan first (A-50); which do is the rule set's.
alter table answer_class add column requires_plan boolean not null default false;
alter table rule_set
  add column contact_before_reply boolean not null default false,
  add column pass_on_stage_reports boolean not null default false;
create trigger frozen_replies before update on rule_set for each row when (old.state <> 'DRAFT') execute function huiyin.frozen('contact_before_reply', 'pass_on_stage_reports');

create table rectification_plan (
  id text primary key,
  scheme_id text not null references scheme,
  referral_id text not null references referral unique,
  unit_id text not null references unit,
  co_unit_ids text[] not null,
  handler_id text references membership,
  confidentiality text not null default 'ORDINARY' check (confidentiality in ('ORDINARY', 'TRADE_SECRET')),
  state text not null,
  -- measures (措施) in their order: what, who (责任人), by when (时限), done on which day, with which words
  measures jsonb not null check (jsonb_typeof(measures) = 'array'),
  filed_by_id text not null references membership,
  send_back_note text,
  approved_by_id text references membership,
  approved_at timestamptz,
  version int not null default 1,
  audience text[] not null
);
create trigger frozen before update on rectification_plan for each row execute function huiyin.frozen('id', 'scheme_id', 'referral_id', 'unit_id', 'co_unit_ids');
create trigger once before update on rectification_plan for each row execute function huiyin.once('approved_by_id', 'approved_at');
select huiyin.walled('rectification_plan');

-- Every measure says what, who and by when.
create function huiyin.whole_measures(measures jsonb) returns boolean language sql immutable set search_path = public, pg_temp as $$
  select jsonb_array_length(measures) > 0 and not exists (select from jsonb_array_elements(measures) m
    where huiyin.meaningful_length(coalesce(m ->> 'what', '')) = 0 or huiyin.meaningful_length(coalesce(m ->> 'person', '')) = 0 or coalesce(m ->> 'dueOn', '') !~ '^\d{4}-\d{2}-\d{2}$')
$$;
alter table rectification_plan add constraint rectification_plan_whole check (state = 'DRAFT' or huiyin.whole_measures(measures));
alter table rectification_plan add constraint rectification_plan_approved check ((state = 'APPROVED') = (approved_by_id is not null and approved_at is not null));

-- What was approved stays: a measure is done once, on a day, and that is for good.
create function huiyin.measures_kept() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  i int;
begin
  if jsonb_array_length(old.measures) <> jsonb_array_length(new.measures) then
    raise exception 'huiyin: the measures of an approved plan stay as they were approved' using errcode = 'check_violation';
  end if;
  for i in 0 .. jsonb_array_length(old.measures) - 1 loop
    if (old.measures -> i) - 'doneOn' - 'note' - 'lateOn' <> (new.measures -> i) - 'doneOn' - 'note' - 'lateOn'
      or old.measures -> i ->> 'doneOn' is not null and (old.measures -> i) <> (new.measures -> i) then
      raise exception 'huiyin: the measures of an approved plan stay as they were approved' using errcode = 'check_violation';
    end if;
  end loop;
  return new;
end $$;
create trigger measures_kept before update of measures on rectification_plan for each row when (old.state = 'APPROVED') execute function huiyin.measures_kept();

-- lifecycle plan
alter table rectification_plan add constraint rectification_plan_state check (state in ('DRAFT', 'AWAITING_APPROVAL', 'APPROVED'));
create trigger rectification_plan_moves before insert or update of state on rectification_plan for each row execute function huiyin.moves('>DRAFT', 'AWAITING_APPROVAL>APPROVED', 'AWAITING_APPROVAL>DRAFT', 'DRAFT>AWAITING_APPROVAL');
-- end plan

-- A reply that accepts a problem stands on an approved plan; one that says it is rectified (已整改) stands on evidence.
create function huiyin.rectification_holds() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.state = new.state or new.revision = 0 or new.state not in ('AWAITING_SIGNATURE', 'SIGNED', 'RELEASED') then return null; end if;
  if exists (select from answer_class a where a.id = new.answer_class_id and a.requires_plan)
    and (new.rectified is null or not exists (select from rectification_plan p where p.referral_id = new.referral_id and p.state = 'APPROVED')) then
    raise exception 'huiyin: a reply that accepts a problem stands on an approved plan' using errcode = 'check_violation';
  end if;
  if new.rectified = 'YES' and (huiyin.meaningful_length(coalesce(new.evidence, '')) = 0 or not exists (select from paper where subject_id = new.id)) then
    raise exception 'huiyin: a reply says that it is rectified with evidence alone' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger rectification_holds after insert or update of state on reply deferrable initially deferred for each row execute function huiyin.rectification_holds();

-- The papers of a reply are for whoever sees the reply.
create function huiyin.papers_of_reply() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update paper set audience = new.audience where subject_id = new.id and audience <> new.audience;
  return null;
end $$;
create trigger papers_of_reply after update of audience on reply for each row execute function huiyin.papers_of_reply();
