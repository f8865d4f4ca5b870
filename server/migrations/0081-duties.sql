-- What somebody owes in one month or quarter, by a cadence of the rules: once each, and never forgotten.
create table duty (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null,
  cadence text not null,
  period text not null check (period ~ '^\d{4}-(\d\d|Q[1-4])$'),
  opens_on date not null,
  ends_on date not null check (ends_on > opens_on),
  owed_by text not null check (owed_by in ('OBSERVER', 'LIAISON', 'OFFICE')),
  membership_id text references membership,
  liaison_id text references membership,
  managing_unit_id text references unit,
  state text not null,
  remind_at timestamptz not null,
  reminded_at timestamptz,
  done_at timestamptz,
  deed_id text references deed,
  missed_at timestamptz,
  excuse_reason text check (excuse_reason in ('FIRST_PERIOD', 'LEFT', 'SUSPENDED', 'APPROVED')),
  explanation text,
  version int not null default 1,
  audience text[] not null,
  unique nulls not distinct (scheme_id, cadence, period, membership_id),
  foreign key (rule_set_id, cadence) references cadence_rule (rule_set_id, code),
  check ((done_at is null) = (deed_id is null)),
  check (state <> 'DONE' or done_at is not null),
  check (state <> 'MISSED' or missed_at is not null),
  -- the end of the period and nothing else: a term that passed cannot be moved
  check (missed_at = (ends_on + 1)::timestamp at time zone 'Asia/Shanghai')
);
create index on duty (scheme_id, period, cadence);
create index on duty (membership_id, opens_on);
create index on duty (scheme_id, ends_on) where state = 'OPEN';
create trigger frozen before update on duty for each row execute function huiyin.frozen(
  'id', 'scheme_id', 'rule_set_id', 'cadence', 'period', 'opens_on', 'ends_on', 'owed_by', 'membership_id', 'remind_at');
create trigger for_good before update on duty for each row execute function huiyin.once('reminded_at', 'missed_at');
select huiyin.walled('duty');

-- lifecycle duty
alter table duty add constraint duty_state check (state in ('OPEN', 'DONE', 'MISSED', 'EXCUSED'));
create trigger duty_moves before insert or update of state on duty for each row execute function huiyin.moves('>EXCUSED', '>OPEN', 'DONE>OPEN', 'MISSED>EXCUSED', 'OPEN>DONE', 'OPEN>EXCUSED', 'OPEN>MISSED');
alter table duty add constraint duty_excused_excuse_reason check (state <> 'EXCUSED' or huiyin.meaningful_length(coalesce(excuse_reason, '')) > 0);
-- end duty

-- Whose observer somebody was, and from when to when (B-15).
create table liaison_assignment (
  id text primary key,
  scheme_id text not null references scheme,
  membership_id text not null references membership,
  liaison_id text not null references membership,
  since timestamptz not null,
  until timestamptz check (until >= since),
  reason text,
  by_id text not null,
  version int not null default 1,
  audience text[] not null
);
create unique index one_liaison on liaison_assignment (membership_id) where until is null;
create index on liaison_assignment (membership_id, since);
create trigger frozen before update on liaison_assignment for each row execute function huiyin.frozen('id', 'scheme_id', 'membership_id', 'liaison_id', 'since', 'reason', 'by_id');
create trigger for_good before update on liaison_assignment for each row execute function huiyin.once('until');
select huiyin.walled('liaison_assignment');

-- What entries that name an observer in their payload are found by.
create index on journal_payload ((data ->> 'memberId')) where data ->> 'memberId' is not null;

-- Schemes that are there already go on from the period that runs now.
insert into alarm (id, scheme_id, kind, subject_id, at, about)
  select 'alm_' || replace(gen_random_uuid()::text, '-', ''), s.id, 'cadence', p.kind, date_trunc(p.unit, now() at time zone 'Asia/Shanghai') at time zone 'Asia/Shanghai', ''
  from scheme s, (values ('MONTH', 'month'), ('QUARTER', 'quarter')) as p (kind, unit);
insert into liaison_assignment (id, scheme_id, membership_id, liaison_id, since, by_id, audience)
  select 'las_' || replace(gen_random_uuid()::text, '-', ''), m.scheme_id, m.id, m.liaison_id, m.since, 'system',
    array_remove(array['liaison:' || m.liaison_id, case when m.managing_unit_id is not null then 'managers:' || m.managing_unit_id end, 'member:' || m.id, 'office:' || m.scheme_id, 'system:*'], null)
  from membership m where m.role = 'OBSERVER' and m.liaison_id is not null;
