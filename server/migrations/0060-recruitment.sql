-- Recruitment: calls, quotas of nominating units, nominations, what a nominee agrees to and signs, how they are judged.
create table recruitment_call (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  name text not null,
  channels text[] not null default '{}',
  opens_on date not null,
  closes_on date not null,
  seats int not null check (seats > 0),
  text text not null,
  -- the unit that appoints and manages (A-21); the office where it is null
  appointing_unit_id text references unit,
  state text not null,
  version int not null default 1,
  audience text[] not null,
  check (opens_on <= closes_on)
);
create index on recruitment_call (scheme_id, id);
select huiyin.walled('recruitment_call');
create trigger frozen before update on recruitment_call for each row execute function huiyin.frozen('id', 'scheme_id', 'rule_set_id', 'appointing_unit_id');

-- How many places a unit has in a call (A-5).
create table quota (
  id text primary key,
  scheme_id text not null references scheme,
  call_id text not null references recruitment_call,
  unit_id text not null references unit,
  places int not null check (places >= 0),
  version int not null default 1,
  audience text[] not null,
  unique (call_id, unit_id)
);
select huiyin.walled('quota');
create trigger frozen before update on quota for each row execute function huiyin.frozen('id', 'scheme_id', 'call_id', 'unit_id');

create table nomination (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  call_id text not null references recruitment_call,
  unit_id text not null references unit,
  appointing_unit_id text references unit,
  state text not null,
  name text not null,
  phone text,
  category text,
  category_text text,
  channel text check (channel in ('EXTERNAL', 'INTERNAL')),
  employer text,
  employer_unit_id text references unit,
  post text,
  -- declared: leads the unit they work for (B-11)
  leads_unit boolean not null default false,
  enterprise text,
  merits text,
  -- memberships in other schemes: level, from, to, evidence (B-3)
  other_memberships jsonb not null default '[]',
  -- what the nominee gives themself, after the notice and under a consent of its own
  political_status text,
  id_last4 text check (id_last4 ~ '^[0-9]{3}[0-9X]$'),
  id_digest text,
  consented_at timestamptz,
  publication_consent_at timestamptz,
  pledged_at timestamptz,
  drafted_by_id text not null references membership,
  submitted_at timestamptz,
  return_reason text,
  reject_reason text,
  withdraw_reason text,
  vetted_by_id text references membership,
  vetted_by_person_id text references person,
  vetted_at timestamptz,
  approved_by_id text references membership,
  approved_at timestamptz,
  notice_from date,
  notice_until date,
  person_id text references person,
  membership_id text references membership,
  appointed_on date,
  version int not null default 1,
  audience text[] not null,
  check (approved_by_id is null or vetted_by_id is distinct from approved_by_id),
  check (state <> 'APPROVED' or pledged_at is not null),
  check (state = 'DRAFT' or state = 'WITHDRAWN' or consented_at is not null)
);
create index on nomination (scheme_id, id);
create index on nomination (call_id, unit_id, state);
create index on nomination (id_digest) where id_digest is not null;
create index on nomination (person_id) where person_id is not null;
select huiyin.walled('nomination');
create trigger frozen before update on nomination for each row execute function huiyin.frozen('id', 'scheme_id', 'rule_set_id', 'call_id', 'unit_id', 'appointing_unit_id');
create trigger once before update on nomination for each row execute function huiyin.once('pledged_at', 'vetted_by_id', 'vetted_by_person_id', 'approved_by_id', 'membership_id');

-- A-5: whoever writes the row, a unit never holds more places than it has; two at once wait for each other here.
create function huiyin.quota_holds() returns trigger language plpgsql security definer set search_path = public as $$
declare
  holding text[] := array['SUBMITTED', 'VETTED', 'PUBLICISED', 'APPROVED', 'APPOINTED'];
  has int;
begin
  if not new.state = any (holding) or (tg_op = 'UPDATE' and old.state = any (holding)) then return new; end if;
  select places into has from quota where call_id = new.call_id and unit_id = new.unit_id for update;
  if coalesce(has, 0) <= (select count(*) from nomination n where n.call_id = new.call_id and n.unit_id = new.unit_id and n.id <> new.id and n.state = any (holding)) then
    raise exception 'huiyin: the unit has no place left in this call' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger quota_holds before insert or update of state on nomination for each row execute function huiyin.quota_holds();

-- The personal link of a nominee: only a digest of its token is kept.
create table nominee_link (
  id text primary key,
  nomination_id text not null references nomination,
  digest bytea not null unique,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  created_at timestamptz not null,
  audience text[] not null
);
create index on nominee_link (nomination_id);
select huiyin.walled('nominee_link');

-- What a nominee agreed to, when, and in which words (A-4).
create table consent (
  id text primary key,
  nomination_id text not null references nomination,
  purposes text[] not null check (purposes <> '{}'),
  text_version int not null,
  text_hash text not null,
  given_at timestamptz not null,
  audience text[] not null
);
create index on consent (nomination_id);
select huiyin.walled('consent');
create trigger frozen before update on consent for each row execute function huiyin.frozen('id', 'nomination_id', 'purposes', 'text_version', 'text_hash', 'given_at');

-- The pledge (A-10): once signed nothing of it changes, and there is one.
create table pledge (
  id text primary key,
  nomination_id text not null unique references nomination,
  rule_set_id text not null references rule_set,
  text text not null,
  text_hash text not null check (text_hash = encode(sha256(convert_to(text, 'UTF8')), 'hex')),
  signed_name text not null check (signed_name <> ''),
  signed_at timestamptz not null,
  audience text[] not null
);
select huiyin.walled('pledge');
create trigger frozen before update on pledge for each row execute function huiyin.frozen('id', 'nomination_id', 'rule_set_id', 'text', 'text_hash', 'signed_name', 'signed_at');

-- A criterion as it was judged, with its evidence (A-7 to A-9).
create table eligibility_check (
  id text primary key,
  nomination_id text not null references nomination,
  criterion text not null,
  met boolean not null,
  evidence text not null check (huiyin.meaningful_length(evidence) > 0),
  note text,
  judged_by_id text not null references membership,
  judged_at timestamptz not null,
  audience text[] not null,
  unique (nomination_id, criterion)
);
select huiyin.walled('eligibility_check');
create trigger frozen before update on eligibility_check for each row execute function huiyin.frozen('id', 'nomination_id', 'criterion', 'met', 'evidence', 'note', 'judged_by_id', 'judged_at');

-- A name on public notice (公示): what anybody may read while it runs, and nobody but those who appoint afterwards.
create table public_notice (
  id text primary key,
  scheme_id text not null references scheme,
  nomination_id text not null unique references nomination,
  appointing_unit_id text references unit,
  name text not null,
  employer text,
  post text,
  starts_on date not null,
  ends_on date not null,
  ended_at timestamptz,
  version int not null default 1,
  audience text[] not null
);
create index on public_notice (id) where ended_at is null;
select huiyin.walled('public_notice');
create trigger frozen before update on public_notice for each row execute function huiyin.frozen('id', 'scheme_id', 'nomination_id', 'name', 'employer', 'post', 'starts_on', 'ends_on');

create table objection (
  id text primary key,
  scheme_id text not null references scheme,
  notice_id text not null references public_notice,
  nomination_id text not null references nomination,
  appointing_unit_id text references unit,
  text text not null,
  name text,
  contact text,
  raised_at timestamptz not null,
  state text not null,
  decision text,
  decided_by_id text references membership,
  version int not null default 1,
  audience text[] not null
);
create index on objection (nomination_id);
select huiyin.walled('objection');
create trigger frozen before update on objection for each row execute function huiyin.frozen('id', 'scheme_id', 'notice_id', 'nomination_id', 'text', 'name', 'contact', 'raised_at');

-- What an observer is elsewhere (B-3): at which level, from when to when, and on what evidence.
create table other_membership (
  id text primary key,
  membership_id text not null references membership,
  level text not null check (level in ('MUNICIPAL', 'NEW_AREA', 'OTHER')),
  title text not null,
  from_on date not null,
  to_on date,
  evidence text not null,
  recorded_at timestamptz not null,
  audience text[] not null,
  check (to_on is null or from_on <= to_on)
);
create index on other_membership (membership_id);
select huiyin.walled('other_membership');
create trigger frozen before update on other_membership for each row execute function huiyin.frozen('id', 'membership_id', 'level', 'title', 'from_on', 'to_on', 'evidence', 'recorded_at');

-- lifecycle recruitmentCall
alter table recruitment_call add constraint recruitment_call_state check (state in ('DRAFT', 'OPEN', 'CLOSED'));
create trigger recruitment_call_moves before insert or update of state on recruitment_call for each row execute function huiyin.moves('>DRAFT', 'DRAFT>OPEN', 'OPEN>CLOSED');
-- end recruitmentCall

-- lifecycle nomination
alter table nomination add constraint nomination_state check (state in ('DRAFT', 'SUBMITTED', 'VETTED', 'PUBLICISED', 'APPROVED', 'APPOINTED', 'REJECTED', 'WITHDRAWN'));
create trigger nomination_moves before insert or update of state on nomination for each row execute function huiyin.moves('>DRAFT', 'APPROVED>APPOINTED', 'APPROVED>WITHDRAWN', 'DRAFT>SUBMITTED', 'DRAFT>WITHDRAWN', 'PUBLICISED>APPROVED', 'PUBLICISED>REJECTED', 'PUBLICISED>WITHDRAWN', 'SUBMITTED>DRAFT', 'SUBMITTED>REJECTED', 'SUBMITTED>VETTED', 'SUBMITTED>WITHDRAWN', 'VETTED>APPROVED', 'VETTED>PUBLICISED', 'VETTED>WITHDRAWN');
alter table nomination add constraint nomination_rejected_reject_reason check (state <> 'REJECTED' or huiyin.meaningful_length(coalesce(reject_reason, '')) > 0);
-- end nomination

-- lifecycle objection
alter table objection add constraint objection_state check (state in ('OPEN', 'UPHELD', 'DISMISSED'));
create trigger objection_moves before insert or update of state on objection for each row execute function huiyin.moves('>OPEN', 'OPEN>DISMISSED', 'OPEN>UPHELD');
alter table objection add constraint objection_upheld_decision check (state <> 'UPHELD' or huiyin.meaningful_length(coalesce(decision, '')) > 0);
alter table objection add constraint objection_dismissed_decision check (state <> 'DISMISSED' or huiyin.meaningful_length(coalesce(decision, '')) > 0);
-- end objection
