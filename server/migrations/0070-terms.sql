-- The last day of a term of so many months: the eve of the day it began on, or the month's end where there is no such day (A-11, B-17).
create function huiyin.term_end(starts date, months int) returns date language sql immutable strict parallel safe as $$
  select case when extract(day from e) = extract(day from starts) then e - 1 else e end from (select (starts + make_interval(months => months))::date as e) t
$$;

-- One term of one observer. Terms follow each other without a gap; a term that is over is never opened again.
create table appointment (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  membership_id text not null references membership,
  person_id text not null references person,
  term int not null check (term > 0),
  previous_id text references appointment,
  renewed_by_id text references appointment,
  channel text check (channel in ('EXTERNAL', 'INTERNAL')),
  title text not null,
  -- the enterprise whose affiliation they keep beside their other memberships (B-10)
  enterprise text,
  liaison_id text references membership,
  managing_unit_id text references unit,
  nominating_unit_id text references unit,
  nomination_id text,
  starts_on date not null,
  ends_on date not null,
  state text not null,
  suspend_reason text,
  not_renewed_at timestamptz,
  not_renewed_reason text,
  ended_at timestamptz,
  end_reason text check (end_reason in ('TERM_OVER', 'NOT_RENEWED', 'RENEWED', 'RESIGNED', 'DISCIPLINE', 'INACTIVE', 'OTHER', 'CONDUCT')),
  engaged_at timestamptz not null,
  version int not null default 1,
  audience text[] not null,
  unique (membership_id, term),
  unique (previous_id),
  check ((state in ('ACTIVE', 'SUSPENDED')) = (ended_at is null)),
  check ((ended_at is null) = (end_reason is null)),
  check ((not_renewed_at is null) = (not_renewed_reason is null)),
  check (renewed_by_id is null or not_renewed_at is null)
);
create index on appointment (scheme_id, starts_on, id);
create index on appointment (person_id);
create trigger frozen before update on appointment for each row execute function huiyin.frozen(
  'id', 'scheme_id', 'rule_set_id', 'membership_id', 'person_id', 'term', 'previous_id', 'channel', 'nominating_unit_id', 'nomination_id', 'starts_on', 'ends_on', 'engaged_at');
create trigger once before update on appointment for each row execute function huiyin.once('renewed_by_id', 'not_renewed_at', 'not_renewed_reason', 'ended_at', 'end_reason');
select huiyin.walled('appointment');

-- A term is as long as the rules it was made under say, follows the one before it on the next day, and ends by time only when its time is over.
create function huiyin.term_holds() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  months int;
  before appointment;
begin
  select term_months into months from rule_set where id = new.rule_set_id and scheme_id = new.scheme_id;
  if months is null or new.ends_on <> huiyin.term_end(new.starts_on, months) then
    raise exception 'huiyin: a term is as long as its rules say' using errcode = 'check_violation';
  end if;
  if new.previous_id is not null then
    select * into before from appointment where id = new.previous_id;
    if before.person_id <> new.person_id or before.scheme_id <> new.scheme_id or before.ends_on + 1 <> new.starts_on or before.term + 1 <> new.term then
      raise exception 'huiyin: a term follows the one before it without a gap' using errcode = 'check_violation';
    end if;
  elsif new.term <> 1 then
    raise exception 'huiyin: a term follows the one before it without a gap' using errcode = 'check_violation';
  end if;
  if new.state = 'EXPIRED' and new.ended_at < ((new.ends_on + 1)::timestamp at time zone 'Asia/Shanghai')
    or new.not_renewed_at >= ((new.ends_on + 1)::timestamp at time zone 'Asia/Shanghai') then
    raise exception 'huiyin: a term is over when its last day is, and decided on before' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger holds before insert or update on appointment for each row execute function huiyin.term_holds();

-- lifecycle appointment
alter table appointment add constraint appointment_state check (state in ('ACTIVE', 'SUSPENDED', 'EXPIRED', 'DISMISSED', 'REVOKED'));
create trigger appointment_moves before insert or update of state on appointment for each row execute function huiyin.moves('>ACTIVE', 'ACTIVE>DISMISSED', 'ACTIVE>EXPIRED', 'ACTIVE>REVOKED', 'ACTIVE>SUSPENDED', 'SUSPENDED>ACTIVE', 'SUSPENDED>DISMISSED', 'SUSPENDED>EXPIRED', 'SUSPENDED>REVOKED');
alter table appointment add constraint appointment_suspended_suspend_reason check (state <> 'SUSPENDED' or huiyin.meaningful_length(coalesce(suspend_reason, '')) > 0);
-- end appointment
