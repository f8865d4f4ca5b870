-- What starts, meets and voids a clock is the scheme's to say; here is what a clock does besides: pause, go on, and climb rungs.

-- Rows of rule sets that took force before their clocks named the entries they go by.
alter table clock_rule disable trigger user;
update clock_rule set starts_on = '{SubmissionSubmitted}', met_on = '{ContactMade}', voided_on = '{SubmissionWithdrawn}' where name = 'contact' and starts_on = '{}';
update clock_rule set starts_on = '{OpinionSubmitted}', met_on = '{OpinionHandedOver}', voided_on = '{OpinionDeclined,OpinionWithdrawn}' where name = 'handOver' and starts_on = '{}';
update clock_rule set starts_on = '{ReferralIssued,ReferralDueAgain}', met_on = '{ReferralReplied}', pausable = true where name = 'referralDue' and starts_on = '{}';
alter table clock_rule enable trigger user;

alter table clock
  -- since when it stands still, and why
  add column paused_at timestamptz,
  add column pause_reason text,
  -- working days it has stood still in all; they are among `days`
  add column paused_days int not null default 0 check (paused_days >= 0),
  -- when its date was last set, by its rules or by a person: a reminder whose day was past by then is not owed
  add column set_at timestamptz,
  -- when time next tells of it or breaches it, and when somebody is next reminded of it
  add column advance_at timestamptz,
  add column rung_at timestamptz;
update clock set set_at = started_at, advance_at = next_at;
alter table clock alter column set_at set default now();
alter table clock alter column set_at set not null;

alter table clock drop constraint clock_watched;
drop index clock_due;
alter table clock drop column next_at;
alter table clock add column next_at timestamptz generated always as (least(advance_at, rung_at)) stored;
create index clock_due on clock (next_at, id) where next_at is not null;
-- Time tells of a clock while it runs, and reminds of it until it is met or stands still.
alter table clock add constraint clock_watched check ((state = 'RUNNING') = (advance_at is not null));
alter table clock add constraint clock_reminded check (rung_at is null or state = 'RUNNING' or (state = 'BREACHED' and met_at is null));
alter table clock add constraint clock_paused check ((state = 'PAUSED') = (paused_at is not null));
drop index one_running;
create unique index one_running on clock (subject_id, rule) where state in ('RUNNING', 'PAUSED');

alter table clock drop constraint clock_state;
alter table clock drop constraint clock_voided_void_reason;
drop trigger clock_moves on clock;
-- lifecycle clock
alter table clock add constraint clock_state check (state in ('RUNNING', 'PAUSED', 'MET', 'BREACHED', 'VOIDED'));
create trigger clock_moves before insert or update of state on clock for each row execute function huiyin.moves('>RUNNING', 'PAUSED>MET', 'PAUSED>RUNNING', 'PAUSED>VOIDED', 'RUNNING>BREACHED', 'RUNNING>MET', 'RUNNING>PAUSED', 'RUNNING>VOIDED');
alter table clock add constraint clock_paused_pause_reason check (state <> 'PAUSED' or huiyin.meaningful_length(coalesce(pause_reason, '')) > 0);
alter table clock add constraint clock_voided_void_reason check (state <> 'VOIDED' or huiyin.meaningful_length(coalesce(void_reason, '')) > 0);
-- end clock

-- Only a clock whose rule lets it stands still.
create function huiyin.pausable() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from clock_rule r where r.rule_set_id = new.rule_set_id and r.name = new.rule and r.pausable) then
    raise exception 'huiyin: the rules do not let % be paused', new.rule using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger clock_pausable before update of state on clock for each row when (new.state = 'PAUSED' and old.state <> 'PAUSED') execute function huiyin.pausable();

-- Who was told before or after a deadline, each rung once and for good.
create table rung (
  clock_id text not null references clock,
  code text not null,
  at timestamptz not null,
  due_on date not null,
  -- memberships
  told text[] not null,
  audience text[] not null,
  primary key (clock_id, code)
);
select huiyin.walled('rung');
revoke update on rung from huiyin_app;

-- Nobody is reminded of what is met, void or stands still.
create function huiyin.rung_owed() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from clock c where c.id = new.clock_id and (c.state = 'RUNNING' or (c.state = 'BREACHED' and c.met_at is null))) then
    raise exception 'huiyin: nobody is reminded of %', new.clock_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger rung_owed before insert on rung for each row execute function huiyin.rung_owed();
