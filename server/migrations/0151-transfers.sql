-- A matter handed to the discipline inspection body (纪委监委), one way, by a numbered letter that both sides sign (A-53).
create table case_transfer (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  source_id text not null unique,
  number text not null,
  state text not null,
  officer_ids text[] not null,
  discipline_ids text[] not null,
  letter bytea not null,
  result bytea,
  sent_by_id text not null references membership,
  sent_by text not null,
  sent_at timestamptz not null,
  received_by_id text references membership,
  received_by text,
  received_at timestamptz,
  result_at timestamptz,
  version int not null default 1,
  audience text[] not null,
  unique (scheme_id, number),
  check ((state = 'SENT') = (received_at is null)),
  check ((received_at is null) = (received_by is null)),
  check ((state = 'RESULT') = (result is not null)),
  check ((result is null) = (result_at is null))
);
create trigger frozen before update on case_transfer for each row execute function huiyin.frozen('id', 'scheme_id', 'rule_set_id', 'source_id', 'number', 'letter', 'sent_by_id', 'sent_by', 'sent_at');
create trigger for_good before update on case_transfer for each row execute function huiyin.once('received_by_id', 'received_by', 'received_at', 'result', 'result_at');
select huiyin.walled('case_transfer');

-- lifecycle transfer
alter table case_transfer add constraint case_transfer_state check (state in ('SENT', 'RECEIVED', 'RESULT'));
create trigger case_transfer_moves before insert or update of state on case_transfer for each row execute function huiyin.moves('>SENT', 'RECEIVED>RESULT', 'SENT>RECEIVED');
-- end transfer

-- Opening a shielded identity: somebody asks and says what for, a second person decides, and it ends.
create table identity_request (
  id text primary key,
  scheme_id text not null references scheme,
  subject_id text not null,
  about text not null check (about in ('CLUE', 'REFERRAL')),
  state text not null,
  unit_id text references unit,
  officer_ids text[] not null,
  asked_by_id text not null references membership,
  asked_by_person_id text not null references person,
  asked_at timestamptz not null,
  purpose bytea not null,
  decided_by_id text references membership,
  decided_at timestamptz,
  reason bytea,
  until timestamptz not null,
  reveals int not null default 0,
  version int not null default 1,
  audience text[] not null,
  check (state not in ('GRANTED', 'REFUSED') or (decided_by_id is not null and decided_by_id <> asked_by_id and decided_at is not null and reason is not null)),
  check (reveals = 0 or state in ('GRANTED', 'EXPIRED'))
);
create index on identity_request (subject_id, id);
create unique index one_asked on identity_request (subject_id, asked_by_id) where state in ('ASKED', 'GRANTED');
create trigger frozen before update on identity_request for each row execute function huiyin.frozen('id', 'scheme_id', 'subject_id', 'about', 'unit_id', 'asked_by_id', 'asked_by_person_id', 'asked_at', 'purpose');
create trigger for_good before update on identity_request for each row execute function huiyin.once('decided_by_id', 'decided_at', 'reason');
select huiyin.walled('identity_request');

-- lifecycle identityRequest
alter table identity_request add constraint identity_request_state check (state in ('ASKED', 'GRANTED', 'REFUSED', 'EXPIRED'));
create trigger identity_request_moves before insert or update of state on identity_request for each row execute function huiyin.moves('>ASKED', 'ASKED>EXPIRED', 'ASKED>GRANTED', 'ASKED>REFUSED', 'GRANTED>EXPIRED');
-- end identityRequest

-- What was found in putting an item right and is to be answered for (A-52): never without the item and evidence.
create table accountability_case (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  number text not null unique,
  issue_id text not null references issue,
  unit_id text references unit,
  state text not null,
  opened_by_id text not null references membership,
  officer_ids text[] not null,
  director_ids text[] not null,
  content bytea not null,
  outcome bytea,
  opened_at timestamptz not null,
  ended_at timestamptz,
  version int not null default 1,
  audience text[] not null,
  check ((state = 'CONCLUDED') = (outcome is not null and ended_at is not null))
);
create trigger frozen before update on accountability_case for each row execute function huiyin.frozen('id', 'scheme_id', 'rule_set_id', 'number', 'issue_id', 'unit_id', 'opened_by_id', 'content', 'opened_at');
create trigger for_good before update on accountability_case for each row execute function huiyin.once('outcome', 'ended_at');
select huiyin.walled('accountability_case');

-- lifecycle accountability
alter table accountability_case add constraint accountability_case_state check (state in ('OPEN', 'TRANSFERRED', 'CONCLUDED'));
create trigger accountability_case_moves before insert or update of state on accountability_case for each row execute function huiyin.moves('>OPEN', 'OPEN>CONCLUDED', 'OPEN>TRANSFERRED', 'TRANSFERRED>CONCLUDED');
-- end accountability

-- An observer is asked to check a clue (线索核查, B-14); what is asked and what is found stay between them and the clue officers.
create table verification (
  id text primary key,
  scheme_id text not null references scheme,
  clue_id text not null references clue,
  member_id text not null references membership,
  state text not null,
  officer_ids text[] not null,
  asked bytea not null,
  finding bytea,
  due_on date not null,
  assigned_at timestamptz not null,
  reported_at timestamptz,
  version int not null default 1,
  audience text[] not null,
  check ((state = 'REPORTED') = (finding is not null and reported_at is not null))
);
create index on verification (clue_id, id);
create index on verification (member_id, id);
create trigger frozen before update on verification for each row execute function huiyin.frozen('id', 'scheme_id', 'clue_id', 'member_id', 'asked', 'assigned_at');
create trigger for_good before update on verification for each row execute function huiyin.once('finding', 'reported_at');
select huiyin.walled('verification');

-- lifecycle verification
alter table verification add constraint verification_state check (state in ('ASSIGNED', 'REPORTED', 'CANCELLED'));
create trigger verification_moves before insert or update of state on verification for each row execute function huiyin.moves('>ASSIGNED', 'ASSIGNED>CANCELLED', 'ASSIGNED>REPORTED');
-- end verification
