-- What observers do by themselves, are invited and asked to do, and are helped with.
create table activity (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  author_id text not null references membership,
  liaison_id text references membership,
  managing_unit_id text references unit,
  kind text not null,
  held_on date not null,
  place text not null,
  subject text not null,
  reached int check (reached >= 0),
  enterprise text,
  enterprise_withheld boolean not null,
  notes text not null,
  findings text not null,
  report text not null,
  gathering_id text,
  state text not null,
  withdraw_reason text,
  logged_at timestamptz not null,
  version int not null default 1,
  audience text[] not null
);
create index on activity (author_id, held_on);
create index on activity (gathering_id) where gathering_id is not null;
create trigger frozen before update on activity for each row execute function huiyin.frozen('id', 'scheme_id', 'rule_set_id', 'author_id', 'kind', 'gathering_id', 'logged_at');
create trigger frozen_withdrawn before update on activity for each row when (old.state = 'WITHDRAWN') execute function huiyin.frozen('held_on', 'place', 'subject', 'reached', 'enterprise', 'notes', 'findings', 'report', 'withdraw_reason');
select huiyin.walled('activity');

create table gathering (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  managing_unit_id text references unit,
  kind text not null,
  regular boolean not null,
  title text not null,
  agenda text not null,
  starts_at timestamptz not null,
  place text,
  link text,
  convener_id text not null references membership,
  invitee_ids text[] not null,
  non_voting_ids text[] not null,
  liaison_ids text[] not null,
  code text not null,
  state text not null,
  reason text,
  noticed_at timestamptz,
  held_at timestamptz,
  closed_at timestamptz,
  version int not null default 1,
  audience text[] not null,
  check (non_voting_ids <@ invitee_ids)
);
create index on gathering (scheme_id, starts_at, id);
create trigger frozen before update on gathering for each row execute function huiyin.frozen('id', 'scheme_id', 'rule_set_id', 'managing_unit_id', 'code');
create trigger once before update on gathering for each row execute function huiyin.once('noticed_at', 'held_at', 'closed_at');
select huiyin.walled('gathering');
alter table activity add foreign key (gathering_id) references gathering;

create table attendance (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  gathering_id text not null references gathering,
  member_id text not null references membership,
  liaison_id text references membership,
  managing_unit_id text references unit,
  convener_id text not null references membership,
  capacity text not null check (capacity in ('PARTICIPANT', 'NON_VOTING')),
  state text not null,
  signed_by text check (signed_by in ('CODE', 'LINK', 'OFFICE')),
  signed_in_at timestamptz,
  leave_reason text,
  correction_reason text,
  version int not null default 1,
  audience text[] not null,
  unique (gathering_id, member_id),
  check ((state = 'ATTENDED') = (signed_in_at is not null)),
  check ((signed_in_at is null) = (signed_by is null))
);
create index on attendance (member_id);
create trigger frozen before update on attendance for each row execute function huiyin.frozen('id', 'scheme_id', 'rule_set_id', 'gathering_id', 'member_id');
select huiyin.walled('attendance');

-- What stands on the sheet of a closed gathering changes only with the reason of the correction; whoever did not come is absent by the closing itself.
create function huiyin.attendance_stands() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state is distinct from old.state and not (old.state = 'INVITED' and new.state = 'ABSENT')
    and huiyin.meaningful_length(coalesce(new.correction_reason, '')) = 0
    and exists (select from gathering g where g.id = new.gathering_id and g.state = 'CLOSED') then
    raise exception 'huiyin: the attendance of a closed gathering stands' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger attendance_stands before update of state on attendance for each row execute function huiyin.attendance_stands();

create table task (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  member_id text not null references membership,
  managing_unit_id text references unit,
  assigned_by_id text not null references membership,
  kind text not null,
  title text not null,
  detail text not null,
  concerned_unit_id text references unit,
  due_on date not null,
  state text not null,
  finding text,
  return_reason text,
  cancel_reason text,
  assigned_at timestamptz not null,
  reported_at timestamptz,
  done_at timestamptz,
  version int not null default 1,
  audience text[] not null
);
create index on task (member_id, state);
create index on task (scheme_id, assigned_at, id);
create trigger frozen before update on task for each row execute function huiyin.frozen('id', 'scheme_id', 'rule_set_id', 'member_id', 'assigned_by_id', 'kind', 'title', 'detail', 'concerned_unit_id', 'due_on', 'assigned_at');
create trigger frozen_done before update on task for each row when (old.state = 'DONE') execute function huiyin.frozen('finding', 'reported_at', 'done_at');
select huiyin.walled('task');

create table contact (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  member_id text not null references membership,
  liaison_id text references membership,
  managing_unit_id text references unit,
  kind text not null,
  at timestamptz not null,
  notes text not null,
  state text not null,
  version int not null default 1,
  audience text[] not null
);
create index on contact (member_id, at);
create trigger frozen before update on contact for each row execute function huiyin.frozen('id', 'scheme_id', 'rule_set_id', 'member_id', 'liaison_id', 'kind', 'at', 'notes');
select huiyin.walled('contact');

create table support (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  member_id text not null references membership,
  liaison_id text references membership,
  managing_unit_id text references unit,
  by_id text not null references membership,
  kind text not null,
  given_on date not null,
  what text not null,
  state text not null,
  version int not null default 1,
  audience text[] not null
);
create index on support (member_id, given_on);
create trigger frozen before update on support for each row execute function huiyin.frozen('id', 'scheme_id', 'rule_set_id', 'member_id', 'by_id', 'kind', 'given_on', 'what');
select huiyin.walled('support');

-- A submission may come of a visit (A-36); an industry signal names its industry, goes to nobody and runs no clock (B-4).
alter table submission
  add column activity_id text references activity,
  add column industry text,
  add column signal text,
  add constraint submission_signal check ((industry is null) = (signal is null));
create index on submission (activity_id) where activity_id is not null;
create index on submission (scheme_id, industry, submitted_at) where industry is not null;
create trigger frozen_signal before update on submission for each row execute function huiyin.frozen('activity_id', 'industry', 'signal');
alter table submission drop constraint submission_state;
alter table submission drop constraint submission_withdrawn_withdraw_reason;
drop trigger submission_moves on submission;

-- lifecycle submission
alter table submission add constraint submission_state check (state in ('SUBMITTED', 'AWAITING_INFO', 'TRIAGED', 'WITHDRAWN', 'RECORDED'));
create trigger submission_moves before insert or update of state on submission for each row execute function huiyin.moves('>RECORDED', '>SUBMITTED', '>TRIAGED', 'AWAITING_INFO>SUBMITTED', 'AWAITING_INFO>TRIAGED', 'AWAITING_INFO>WITHDRAWN', 'SUBMITTED>AWAITING_INFO', 'SUBMITTED>TRIAGED', 'SUBMITTED>WITHDRAWN');
alter table submission add constraint submission_withdrawn_withdraw_reason check (state <> 'WITHDRAWN' or huiyin.meaningful_length(coalesce(withdraw_reason, '')) > 0);
-- end submission

-- lifecycle activity
alter table activity add constraint activity_state check (state in ('LOGGED', 'WITHDRAWN'));
create trigger activity_moves before insert or update of state on activity for each row execute function huiyin.moves('>LOGGED', 'LOGGED>WITHDRAWN');
alter table activity add constraint activity_withdrawn_withdraw_reason check (state <> 'WITHDRAWN' or huiyin.meaningful_length(coalesce(withdraw_reason, '')) > 0);
-- end activity

-- lifecycle gathering
alter table gathering add constraint gathering_state check (state in ('PLANNED', 'NOTICED', 'HELD', 'CLOSED', 'POSTPONED', 'CANCELLED'));
create trigger gathering_moves before insert or update of state on gathering for each row execute function huiyin.moves('>PLANNED', 'HELD>CLOSED', 'NOTICED>CANCELLED', 'NOTICED>HELD', 'NOTICED>POSTPONED', 'PLANNED>CANCELLED', 'PLANNED>NOTICED', 'POSTPONED>CANCELLED', 'POSTPONED>NOTICED');
alter table gathering add constraint gathering_postponed_reason check (state <> 'POSTPONED' or huiyin.meaningful_length(coalesce(reason, '')) > 0);
alter table gathering add constraint gathering_cancelled_reason check (state <> 'CANCELLED' or huiyin.meaningful_length(coalesce(reason, '')) > 0);
-- end gathering

-- lifecycle attendance
alter table attendance add constraint attendance_state check (state in ('INVITED', 'ATTENDED', 'ON_LEAVE', 'ABSENT'));
create trigger attendance_moves before insert or update of state on attendance for each row execute function huiyin.moves('>INVITED', 'ABSENT>ATTENDED', 'ABSENT>ON_LEAVE', 'ATTENDED>ABSENT', 'ATTENDED>ON_LEAVE', 'INVITED>ABSENT', 'INVITED>ATTENDED', 'INVITED>INVITED', 'INVITED>ON_LEAVE', 'ON_LEAVE>ABSENT', 'ON_LEAVE>ATTENDED', 'ON_LEAVE>INVITED');
alter table attendance add constraint attendance_on_leave_leave_reason check (state <> 'ON_LEAVE' or huiyin.meaningful_length(coalesce(leave_reason, '')) > 0);
-- end attendance

-- lifecycle task
alter table task add constraint task_state check (state in ('ASSIGNED', 'REPORTED', 'DONE', 'CANCELLED'));
create trigger task_moves before insert or update of state on task for each row execute function huiyin.moves('>ASSIGNED', 'ASSIGNED>CANCELLED', 'ASSIGNED>REPORTED', 'REPORTED>ASSIGNED', 'REPORTED>CANCELLED', 'REPORTED>DONE');
alter table task add constraint task_reported_finding check (state <> 'REPORTED' or huiyin.meaningful_length(coalesce(finding, '')) > 0);
alter table task add constraint task_cancelled_cancel_reason check (state <> 'CANCELLED' or huiyin.meaningful_length(coalesce(cancel_reason, '')) > 0);
-- end task

-- lifecycle contact
alter table contact add constraint contact_state check (state in ('LOGGED'));
create trigger contact_moves before insert or update of state on contact for each row execute function huiyin.moves('>LOGGED');
alter table contact add constraint contact_logged_notes check (state <> 'LOGGED' or huiyin.meaningful_length(coalesce(notes, '')) > 0);
-- end contact

-- lifecycle support
alter table support add constraint support_state check (state in ('LOGGED'));
create trigger support_moves before insert or update of state on support for each row execute function huiyin.moves('>LOGGED');
alter table support add constraint support_logged_what check (state <> 'LOGGED' or huiyin.meaningful_length(coalesce(what, '')) > 0);
-- end support
