-- The referral as a protocol between offices: drafted, issued, signed for, returned, put off, disputed.

-- How long a return may be asked for, and how often and how far a due date is put off: each district's to say.
alter table rule_set
  add column return_days int not null default 5 check (return_days > 0),
  add column extension_limit int not null default 1 check (extension_limit >= 0),
  add column extension_days int not null default 15 check (extension_days > 0);
create trigger frozen_handling before update on rule_set for each row when (old.state <> 'DRAFT')
  execute function huiyin.frozen('return_days', 'extension_limit', 'extension_days');

-- Rule sets that took force before: what gives a referral up, and the clocks to sign for it and to answer a request for information.
alter table clock_rule disable trigger user;
alter table rung_rule disable trigger user;
update clock_rule set starts_on = starts_on || '{ReferralResumed,ReferralNamed}'::text[], voided_on = voided_on || '{ReferralReturned,ReferralDisputed,ReferralRelieved}'::text[]
  where name = 'referralDue' and not starts_on @> '{ReferralNamed}';
insert into clock_rule (rule_set_id, name, days, deemed, clause, label_zh, label_en, starts_on, met_on, voided_on, pausable, ordinal)
  select id, 'signFor', 2, false, '按通行做法', '限期签收', 'To be signed for by', '{ReferralIssued,ReferralNamed}'::text[], '{ReferralSignedFor,ReferralReturnRequested}'::text[], '{}'::text[], false, 90 from rule_set
  union all
  select id, 'informationRequest', 5, false, '按通行做法', '答复资料、问询', 'Answer to a request for information',
    '{InformationRequestOpened,InformationRequestPassedOn}'::text[], '{InformationRequestAnswered}'::text[], '{InformationRequestWithdrawn}'::text[], false, 91 from rule_set;
insert into rung_rule (rule_set_id, clock, code, days, tells, label_zh, label_en)
  select id, 'signFor', 'URGE', 1, '{HANDLER,LEADER,OFFICE}'::text[], '催办', 'Urging' from rule_set
  union all select id, 'informationRequest', 'REMINDER', -1, '{HANDLER,LEADER}'::text[], '提醒', 'Reminder' from rule_set
  union all select id, 'informationRequest', 'URGE', 1, '{HANDLER,LEADER,LIAISON,OFFICE}'::text[], '催办', 'Urging' from rule_set;
alter table clock_rule enable trigger user;
alter table rung_rule enable trigger user;

alter table referral
  alter column number drop not null,
  add column drafted_by_id text references membership,
  -- the due day a draft names; null where the scheme's working days are to be counted from issue
  add column draft_due_on date,
  add column return_asked_at timestamptz,
  add column return_asked_by_id text references membership,
  add column return_reason text,
  add column return_basis text,
  add column return_proposed_unit_id text references unit,
  add column return_decided_at timestamptz,
  add column return_upheld boolean,
  add column return_decision text,
  -- handed over by a decision between units: nobody returns it any more
  add column final boolean not null default false,
  -- the first unit acts on it while units disagree
  add column meanwhile boolean not null default false,
  add column extension_asked_at timestamptz,
  add column extension_asked_by_id text references membership,
  add column extension_reason text,
  add column extension_before_on date,
  add column extension_due_on date,
  add column extension_granted_on date,
  add column extension_decided_at timestamptz,
  add column extension_decision text,
  add column extension_count int not null default 0 check (extension_count >= 0),
  add column urged_at timestamptz,
  add constraint referral_numbered check ((state = 'DRAFT') = (number is null)),
  -- one return, decided once
  add constraint referral_return_asked check ((return_asked_at is null) = (return_reason is null) and (return_decided_at is null or return_asked_at is not null)),
  -- never put off beyond what was asked
  add constraint referral_extension_asked check (extension_granted_on is null or (extension_granted_on <= extension_due_on and extension_granted_on > extension_before_on)),
  add constraint referral_not_to_itself check (return_proposed_unit_id is null or return_proposed_unit_id <> unit_id);
create unique index one_draft on referral (issue_id) where state = 'DRAFT';
drop trigger frozen on referral;
create trigger frozen before update on referral for each row execute function huiyin.frozen('id', 'scheme_id', 'issue_id');
create trigger frozen_issued before update on referral for each row when (old.state <> 'DRAFT') execute function huiyin.frozen('number', 'unit_id', 'round', 'issued_at');
create trigger once before update on referral for each row execute function huiyin.once('return_asked_at', 'return_asked_by_id', 'return_reason', 'return_basis', 'return_proposed_unit_id', 'return_decided_at', 'return_upheld', 'return_decision');
-- Two units that both say a matter is not theirs; a convener decides (退办争议).
create table dispute (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  issue_id text not null references issue,
  issue_number text not null,
  title text not null,
  problem text not null,
  round int not null,
  first_referral_id text not null references referral,
  second_referral_id text not null references referral,
  first_unit_id text not null references unit,
  second_unit_id text not null references unit,
  -- what each unit said when it asked to return it
  statements jsonb not null,
  state text not null,
  opened_at timestamptz not null,
  opened_by_id text not null references membership,
  decided_at timestamptz,
  decided_by_id text references membership,
  named_unit_id text references unit,
  reasons text,
  version int not null default 1,
  audience text[] not null,
  unique (issue_id, round),
  check (first_unit_id <> second_unit_id),
  check ((state = 'DECIDED') = (decided_at is not null and decided_by_id is not null and named_unit_id is not null))
);
create index on dispute (scheme_id, opened_at, id);
create trigger frozen before update on dispute for each row execute function huiyin.frozen('id', 'scheme_id', 'rule_set_id', 'issue_id', 'issue_number', 'round',
  'first_referral_id', 'second_referral_id', 'first_unit_id', 'second_unit_id', 'statements', 'opened_at', 'opened_by_id');
create trigger once before update on dispute for each row execute function huiyin.once('decided_at', 'decided_by_id', 'named_unit_id', 'reasons');
select huiyin.walled('dispute');

-- What an observer, through the liaison, or the office asks of a unit: documents, or how things are (A-46).
create table information_request (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  issue_id text references issue,
  observer_id text references membership,
  liaison_id text references membership,
  unit_id text not null references unit,
  kind text not null check (kind in ('DOCUMENTS', 'INQUIRY')),
  question text not null,
  state text not null,
  asked_at timestamptz not null,
  asked_by_id text not null references membership,
  opened_at timestamptz,
  answer text,
  answered_at timestamptz,
  answered_by_id text references membership,
  ended_reason text,
  version int not null default 1,
  audience text[] not null,
  check ((state = 'ANSWERED') = (answered_at is not null and answered_by_id is not null)),
  check (state not in ('OPEN', 'ANSWERED') or opened_at is not null)
);
create index on information_request (scheme_id, asked_at desc, id desc);
create index on information_request (issue_id);
create trigger frozen before update on information_request for each row execute function huiyin.frozen('id', 'scheme_id', 'rule_set_id', 'issue_id', 'observer_id', 'unit_id', 'kind', 'asked_at', 'asked_by_id');
create trigger once before update on information_request for each row execute function huiyin.once('opened_at', 'answer', 'answered_at', 'answered_by_id', 'ended_reason');
select huiyin.walled('information_request');

-- lifecycle dispute
alter table dispute add constraint dispute_state check (state in ('OPEN', 'DECIDED'));
create trigger dispute_moves before insert or update of state on dispute for each row execute function huiyin.moves('>OPEN', 'OPEN>DECIDED');
alter table dispute add constraint dispute_decided_named_unit_id check (state <> 'DECIDED' or huiyin.meaningful_length(coalesce(named_unit_id, '')) > 0);
alter table dispute add constraint dispute_decided_reasons check (state <> 'DECIDED' or huiyin.meaningful_length(coalesce(reasons, '')) > 0);
-- end dispute

-- lifecycle informationRequest
alter table information_request add constraint information_request_state check (state in ('PROPOSED', 'OPEN', 'ANSWERED', 'DECLINED', 'WITHDRAWN'));
create trigger information_request_moves before insert or update of state on information_request for each row execute function huiyin.moves('>OPEN', '>PROPOSED', 'OPEN>ANSWERED', 'OPEN>WITHDRAWN', 'PROPOSED>DECLINED', 'PROPOSED>OPEN', 'PROPOSED>WITHDRAWN');
alter table information_request add constraint information_request_proposed_question check (state <> 'PROPOSED' or huiyin.meaningful_length(coalesce(question, '')) > 0);
alter table information_request add constraint information_request_open_question check (state <> 'OPEN' or huiyin.meaningful_length(coalesce(question, '')) > 0);
alter table information_request add constraint information_request_answered_answer check (state <> 'ANSWERED' or huiyin.meaningful_length(coalesce(answer, '')) > 0);
alter table information_request add constraint information_request_declined_ended_reason check (state <> 'DECLINED' or huiyin.meaningful_length(coalesce(ended_reason, '')) > 0);
alter table information_request add constraint information_request_withdrawn_ended_reason check (state <> 'WITHDRAWN' or huiyin.meaningful_length(coalesce(ended_reason, '')) > 0);
-- end informationRequest
