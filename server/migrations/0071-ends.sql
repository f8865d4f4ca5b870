-- What each term is certified by. Whoever is shown one checks it by its code, which cannot be guessed, or by number and name.
create table certificate (
  id text primary key,
  scheme_id text not null references scheme,
  appointment_id text not null unique references appointment,
  membership_id text not null references membership,
  liaison_id text references membership,
  managing_unit_id text references unit,
  number text not null,
  code text not null unique check (length(code) >= 22),
  -- as printed
  name text not null,
  title text not null,
  scheme_name text not null,
  document_name text not null,
  trial boolean not null,
  issuer text not null,
  bases_zh text[] not null,
  bases_en text[] not null,
  starts_on date not null,
  ends_on date not null,
  issued_on date not null,
  voided_at timestamptz,
  version int not null default 1,
  audience text[] not null,
  unique (scheme_id, number)
);
create trigger frozen before update on certificate for each row execute function huiyin.frozen('id', 'scheme_id', 'appointment_id', 'membership_id', 'number', 'code', 'name',
  'title', 'scheme_name', 'document_name', 'trial', 'issuer', 'bases_zh', 'bases_en', 'starts_on', 'ends_on', 'issued_on');
create trigger once before update on certificate for each row execute function huiyin.once('voided_at');
select huiyin.walled('certificate');

-- Since when, and until when, somebody was suspended: such days count for no inactivity (A-16).
create table suspension (
  id text primary key,
  membership_id text not null references membership,
  since timestamptz not null,
  until timestamptz check (until >= since),
  audience text[] not null
);
create unique index one_suspension on suspension (membership_id) where until is null;
create trigger frozen before update on suspension for each row execute function huiyin.frozen('id', 'membership_id', 'since');
create trigger once before update on suspension for each row execute function huiyin.once('until');
select huiyin.walled('suspension');

-- A letter, a decision, a doctor's note: evidence as it was handed in. It never changes; the case it is put to is written once.
create table paper (
  id text primary key,
  scheme_id text not null references scheme,
  uploader_id text not null references membership,
  subject_id text,
  file_name text not null,
  content_type text not null,
  size int not null check (size > 0),
  sha256 text not null,
  bytes bytea not null,
  created_at timestamptz not null,
  version int not null default 1,
  audience text[] not null
);
create index on paper (subject_id);
create trigger frozen before update on paper for each row execute function huiyin.frozen('id', 'scheme_id', 'uploader_id', 'file_name', 'content_type', 'size', 'sha256', 'bytes', 'created_at');
create trigger once before update on paper for each row execute function huiyin.once('subject_id');
select huiyin.walled('paper');

-- That somebody be dismissed, on one of its grounds and with its evidence; a person decides (A-14 to A-18).
create table dismissal (
  id text primary key,
  scheme_id text not null references scheme,
  membership_id text not null references membership,
  appointment_id text not null references appointment,
  liaison_id text references membership,
  managing_unit_id text references unit,
  ground text not null check (ground in ('RESIGNED', 'DISCIPLINE', 'INACTIVE', 'OTHER')),
  state text not null,
  -- the observer's own words and name under them, where the letter was written here
  letter text,
  signed_as text,
  reason text,
  evidence text,
  papers text[] not null default '{}',
  -- days without taking part that the proposal rests on
  idle_from date,
  idle_until date,
  hear_until date,
  statement text,
  stated_at timestamptz,
  proposed_by_id text not null,
  proposed_at timestamptz not null,
  decided_by_id text,
  decided_at timestamptz,
  decision_reason text,
  version int not null default 1,
  audience text[] not null,
  check (ground <> 'RESIGNED' or (letter is not null and signed_as is not null) or papers <> '{}'),
  check (ground <> 'DISCIPLINE' or huiyin.meaningful_length(coalesce(evidence, '')) > 0),
  check (ground <> 'OTHER' or huiyin.meaningful_length(coalesce(reason, '')) > 0),
  check (ground <> 'INACTIVE' or (idle_from is not null and idle_until is not null)),
  check (state <> 'CONFIRMED' or (decided_by_id is not null and decided_by_id <> 'system' and decided_at is not null)),
  check (state <> 'CONFIRMED' or ground = 'RESIGNED' or decided_by_id <> proposed_by_id),
  check (state <> 'CONFIRMED' or ground <> 'INACTIVE' or stated_at is not null or hear_until is not null)
);
create unique index one_dismissal on dismissal (membership_id, ground) where state = 'PROPOSED';
create trigger frozen before update on dismissal for each row execute function huiyin.frozen('id', 'scheme_id', 'membership_id', 'appointment_id', 'ground', 'letter', 'signed_as',
  'reason', 'evidence', 'idle_from', 'idle_until', 'proposed_by_id', 'proposed_at');
create trigger once before update on dismissal for each row execute function huiyin.once('statement', 'stated_at', 'decided_by_id', 'decided_at', 'decision_reason');
select huiyin.walled('dismissal');

-- That an observer used their standing for themself or abused it (A-24).
create table conduct_case (
  id text primary key,
  scheme_id text not null references scheme,
  membership_id text not null references membership,
  appointment_id text not null references appointment,
  liaison_id text references membership,
  managing_unit_id text references unit,
  state text not null,
  facts text not null,
  evidence text not null,
  hear_until date not null,
  statement text,
  stated_at timestamptz,
  opened_by_id text not null,
  opened_at timestamptz not null,
  decided_by_id text,
  decided_at timestamptz,
  decision_reason text,
  version int not null default 1,
  audience text[] not null,
  check (state <> 'UPHELD' or (decided_by_id is not null and decided_by_id not in ('system', opened_by_id) and decided_at is not null))
);
create unique index one_conduct_case on conduct_case (membership_id) where state = 'OPEN';
create trigger frozen before update on conduct_case for each row execute function huiyin.frozen('id', 'scheme_id', 'membership_id', 'appointment_id', 'facts', 'evidence', 'hear_until', 'opened_by_id', 'opened_at');
create trigger once before update on conduct_case for each row execute function huiyin.once('statement', 'stated_at', 'decided_by_id', 'decided_at', 'decision_reason');
select huiyin.walled('conduct_case');

-- Why somebody could not take part for some days (A-16).
create table excuse (
  id text primary key,
  scheme_id text not null references scheme,
  membership_id text not null references membership,
  liaison_id text references membership,
  managing_unit_id text references unit,
  rule_set_id text not null references rule_set,
  state text not null,
  ground text not null,
  text text not null,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  requested_at timestamptz not null,
  decided_by_id text,
  decided_at timestamptz,
  decision_reason text,
  version int not null default 1,
  audience text[] not null
);
create index on excuse (membership_id);
create trigger frozen before update on excuse for each row execute function huiyin.frozen('id', 'scheme_id', 'membership_id', 'ground', 'text', 'from_on', 'to_on', 'requested_at');
create trigger once before update on excuse for each row execute function huiyin.once('decided_by_id', 'decided_at', 'decision_reason');
select huiyin.walled('excuse');

-- Who was in the internal or the external group, and from when to when (B-22).
create table group_member (
  id text primary key,
  scheme_id text not null references scheme,
  channel text not null check (channel in ('EXTERNAL', 'INTERNAL')),
  membership_id text not null references membership,
  joined_at timestamptz not null,
  left_at timestamptz check (left_at >= joined_at),
  version int not null default 1,
  audience text[] not null
);
create unique index one_group on group_member (membership_id) where left_at is null;
create trigger frozen before update on group_member for each row execute function huiyin.frozen('id', 'scheme_id', 'channel', 'membership_id', 'joined_at');
create trigger once before update on group_member for each row execute function huiyin.once('left_at');
select huiyin.walled('group_member');

-- Nobody is dismissed or loses their standing without the case that a person decided, whoever writes the row and in whatever order.
create function huiyin.ending_holds() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state = 'DISMISSED' and not exists (select from dismissal d where d.membership_id = new.membership_id and d.state = 'CONFIRMED' and d.ground = new.end_reason)
    or new.state = 'REVOKED' and not exists (select from conduct_case c where c.membership_id = new.membership_id and c.state = 'UPHELD') then
    raise exception 'huiyin: an observer is dismissed only by a case that was decided' using errcode = 'check_violation';
  end if;
  if new.state = 'REVOKED' and exists (select from certificate c where c.appointment_id = new.id and c.voided_at is null) then
    raise exception 'huiyin: whose standing is taken away has no certificate' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger ending_holds after insert or update of state on appointment deferrable initially deferred for each row execute function huiyin.ending_holds();

-- A term names the one that renews it in the same transaction that makes it.
alter table appointment alter constraint appointment_renewed_by_id_fkey deferrable initially deferred;

-- lifecycle dismissal
alter table dismissal add constraint dismissal_state check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN'));
create trigger dismissal_moves before insert or update of state on dismissal for each row execute function huiyin.moves('>PROPOSED', 'PROPOSED>CONFIRMED', 'PROPOSED>REJECTED', 'PROPOSED>WITHDRAWN');
alter table dismissal add constraint dismissal_rejected_decision_reason check (state <> 'REJECTED' or huiyin.meaningful_length(coalesce(decision_reason, '')) > 0);
-- end dismissal

-- lifecycle conduct
alter table conduct_case add constraint conduct_case_state check (state in ('OPEN', 'UPHELD', 'NOT_UPHELD', 'LAPSED'));
create trigger conduct_case_moves before insert or update of state on conduct_case for each row execute function huiyin.moves('>OPEN', 'OPEN>LAPSED', 'OPEN>NOT_UPHELD', 'OPEN>UPHELD');
alter table conduct_case add constraint conduct_case_open_facts check (state <> 'OPEN' or huiyin.meaningful_length(coalesce(facts, '')) > 0);
alter table conduct_case add constraint conduct_case_open_evidence check (state <> 'OPEN' or huiyin.meaningful_length(coalesce(evidence, '')) > 0);
alter table conduct_case add constraint conduct_case_upheld_decision_reason check (state <> 'UPHELD' or huiyin.meaningful_length(coalesce(decision_reason, '')) > 0);
alter table conduct_case add constraint conduct_case_not_upheld_decision_reason check (state <> 'NOT_UPHELD' or huiyin.meaningful_length(coalesce(decision_reason, '')) > 0);
-- end conduct

-- lifecycle excuse
alter table excuse add constraint excuse_state check (state in ('REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN'));
create trigger excuse_moves before insert or update of state on excuse for each row execute function huiyin.moves('>REQUESTED', 'REQUESTED>APPROVED', 'REQUESTED>REJECTED', 'REQUESTED>WITHDRAWN');
alter table excuse add constraint excuse_requested_ground check (state <> 'REQUESTED' or huiyin.meaningful_length(coalesce(ground, '')) > 0);
alter table excuse add constraint excuse_requested_text check (state <> 'REQUESTED' or huiyin.meaningful_length(coalesce(text, '')) > 0);
alter table excuse add constraint excuse_rejected_decision_reason check (state <> 'REJECTED' or huiyin.meaningful_length(coalesce(decision_reason, '')) > 0);
-- end excuse
