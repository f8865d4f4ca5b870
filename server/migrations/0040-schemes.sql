-- Rule sets have a life of their own: who reads a draft, how often it changed, and when it is to take force.
-- `version` stays the number of the version; `revision` counts its changes, as `version` does elsewhere.
alter table rule_set
  add column revision int not null default 1,
  add column audience text[] not null default '{system:*}',
  -- rounds of consultation: those it is shown to beside officials (B-7)
  add column consulted text[] not null default '{}',
  -- whether running clocks follow its working days when it takes force
  add column apply_to_running boolean not null default false,
  -- how far a trial was extended (B-32); what the document said stays as it was
  add column extended_until date check (extended_until > trial_until);
update rule_set set audience = case when state in ('IN_FORCE', 'SUPERSEDED') then array['public:*', 'scheme:' || scheme_id, 'system:*'] else array['officials:' || scheme_id, 'system:*'] end;
select huiyin.walled('rule_set');

alter table rule_set drop constraint rule_set_state_check;
drop trigger moves on rule_set;
-- A set that is decided and waits for its day is not edited either.
drop trigger frozen_date on rule_set;
create trigger frozen_date before update on rule_set for each row when (old.state in ('IN_FORCE', 'SUPERSEDED')) execute function huiyin.frozen('in_force_on', 'apply_to_running');
create unique index rule_set_one_coming on rule_set (scheme_id) where state in ('CONSULTING', 'ENACTED');

-- Takes the rows off a draft, so that it can be written anew; the application itself deletes nothing.
create function huiyin.clear_draft(draft text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from rule_set where id = draft and state = 'DRAFT' for update;
  if not found then raise exception 'huiyin: only a draft is written anew' using errcode = 'check_violation'; end if;
  delete from rung_rule where rule_set_id = draft;
  delete from clock_rule where rule_set_id = draft;
  delete from cadence_rule where rule_set_id = draft;
  delete from choice where rule_set_id = draft;
  delete from answer_class where rule_set_id = draft;
end $$;
revoke execute on function huiyin.clear_draft from public;
grant execute on function huiyin.clear_draft to huiyin_app;

-- Rounds of consultation on a draft, and what was said in each (B-7).
create table consultation_round (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  ordinal int not null check (ordinal > 0),
  consulted text[] not null check (consulted <> '{}' and consulted <@ '{UNITS,OBSERVERS,PUBLIC}'),
  note text,
  state text not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  version int not null default 1,
  audience text[] not null,
  unique (rule_set_id, ordinal),
  check ((state = 'CLOSED') = (closed_at is not null))
);
create unique index one_open_round on consultation_round (rule_set_id) where state = 'OPEN';
create trigger frozen before update on consultation_round for each row execute function huiyin.frozen('id', 'scheme_id', 'rule_set_id', 'ordinal', 'consulted', 'opened_at');
create trigger once before update on consultation_round for each row execute function huiyin.once('closed_at');
select huiyin.walled('consultation_round');

create table round_opinion (
  id text primary key,
  scheme_id text not null references scheme,
  round_id text not null references consultation_round,
  author_id text not null references membership,
  -- the unit it is the opinion of, where its author speaks for one
  unit_id text references unit,
  -- whose opinion it is, as it is shown: a unit, an observer of the scheme, somebody of the public
  source text not null,
  text text not null,
  state text not null,
  reason text,
  entered_at timestamptz not null,
  version int not null default 1,
  audience text[] not null
);
create index on round_opinion (round_id);
create trigger frozen before update on round_opinion for each row execute function huiyin.frozen('id', 'scheme_id', 'round_id', 'author_id', 'unit_id', 'source', 'text', 'entered_at');
select huiyin.walled('round_opinion');

-- A closed round takes no more opinions, by whatever statement.
create function huiyin.round_open() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from consultation_round where id = new.round_id and state = 'OPEN' for share) then
    raise exception 'huiyin: the round of consultation is closed' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger round_open before insert on round_opinion for each row execute function huiyin.round_open();

-- lifecycle ruleSet
alter table rule_set add constraint rule_set_state check (state in ('DRAFT', 'CONSULTING', 'ENACTED', 'IN_FORCE', 'SUPERSEDED'));
create trigger rule_set_moves before insert or update of state on rule_set for each row execute function huiyin.moves('>DRAFT', 'CONSULTING>CONSULTING', 'CONSULTING>DRAFT', 'CONSULTING>ENACTED', 'DRAFT>CONSULTING', 'DRAFT>ENACTED', 'DRAFT>IN_FORCE', 'ENACTED>DRAFT', 'ENACTED>IN_FORCE', 'IN_FORCE>SUPERSEDED');
-- end ruleSet

-- lifecycle consultationRound
alter table consultation_round add constraint consultation_round_state check (state in ('OPEN', 'CLOSED'));
create trigger consultation_round_moves before insert or update of state on consultation_round for each row execute function huiyin.moves('>OPEN', 'OPEN>CLOSED');
-- end consultationRound

-- lifecycle roundOpinion
alter table round_opinion add constraint round_opinion_state check (state in ('ENTERED', 'ADOPTED', 'NOT_ADOPTED'));
create trigger round_opinion_moves before insert or update of state on round_opinion for each row execute function huiyin.moves('>ENTERED', 'ENTERED>ADOPTED', 'ENTERED>NOT_ADOPTED');
alter table round_opinion add constraint round_opinion_not_adopted_reason check (state <> 'NOT_ADOPTED' or huiyin.meaningful_length(coalesce(reason, '')) > 0);
-- end roundOpinion

