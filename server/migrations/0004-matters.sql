-- A deadline is a fact with a history: a breach is for good, and a late answer does not hide it.
create table clock (
  id text primary key,
  scheme_id text not null references scheme,
  rule text not null,
  clause text not null,
  subject_id text not null,
  calendar_id text not null references calendar,
  days int,
  started_at timestamptz not null,
  due_on date not null,
  due_at timestamptz not null,
  state text not null,
  met_at timestamptz,
  breached_at timestamptz,
  voided_at timestamptz,
  void_reason text,
  provisional boolean not null,
  next_at timestamptz,
  version int not null default 1,
  audience text[] not null
);
create index on clock (subject_id);
create index clock_due on clock (next_at) where next_at is not null;
create trigger once before update on clock for each row execute function huiyin.once('met_at', 'breached_at', 'voided_at');
create trigger frozen before update on clock for each row execute function huiyin.frozen('id', 'scheme_id', 'rule', 'subject_id', 'started_at');
select huiyin.walled('clock');

create table clock_event (
  clock_id text not null references clock,
  ordinal int not null,
  at timestamptz not null,
  kind text not null,
  due_before timestamptz,
  due_after timestamptz,
  reason text,
  primary key (clock_id, ordinal)
);
grant select, insert on clock_event to huiyin_app;

create table submission (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  number text not null,
  type text not null,
  month text check (month ~ '^\d{4}-\d{2}$'),
  no_opinion boolean not null,
  method text,
  state text not null,
  author_id text not null references membership,
  liaison_id text references membership,
  withdraw_reason text,
  submitted_at timestamptz not null,
  version int not null default 1,
  audience text[] not null,
  unique (scheme_id, number)
);
create unique index one_form_a_month on submission (author_id, type, month) where month is not null and state <> 'WITHDRAWN';
create index on submission (scheme_id, submitted_at, id);
create trigger frozen before update on submission for each row execute function huiyin.frozen('id', 'scheme_id', 'rule_set_id', 'number', 'type', 'month', 'author_id', 'submitted_at');
select huiyin.walled('submission');

create table call (
  id text primary key,
  submission_id text not null references submission,
  called_at timestamptz not null,
  outcome text not null,
  notes text not null,
  by_id text not null references membership,
  audience text[] not null
);
create index on call (submission_id);
select huiyin.walled('call');

create table question (
  id text primary key,
  submission_id text not null references submission,
  text text not null,
  asked_at timestamptz not null,
  asked_by_id text not null references membership,
  answer text,
  answered_at timestamptz,
  audience text[] not null
);
create index on question (submission_id);
select huiyin.walled('question');

create table issue (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  number text not null,
  title text not null,
  problem text not null,
  suggestion text not null,
  category text not null,
  state text not null,
  round int not null default 1,
  registered_at timestamptz not null,
  responsible_unit_id text references unit,
  due_at timestamptz,
  opinion_count int not null default 0,
  referral_count int not null default 0,
  authors text[] not null,
  liaisons text[] not null,
  unit_ids text[] not null default '{}',
  evidence text,
  cleared_at timestamptz,
  cleared_by_id text references membership,
  version int not null default 1,
  audience text[] not null,
  unique (scheme_id, number)
);
create index on issue (scheme_id, registered_at, id);
create index on issue (scheme_id, coalesce(due_at, 'infinity'), id);
create index on issue (responsible_unit_id, due_at);
create trigger frozen before update on issue for each row execute function huiyin.frozen('id', 'scheme_id', 'rule_set_id', 'number', 'registered_at');
select huiyin.walled('issue');

create table referral (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  issue_id text not null references issue,
  number text not null,
  unit_id text not null references unit,
  co_unit_ids text[] not null default '{}',
  requirement text not null,
  state text not null,
  round int not null,
  issued_at timestamptz not null,
  signed_for_at timestamptz,
  handler_id text references membership,
  due_on date not null,
  due_at timestamptz not null,
  reply_id text,
  rework_reason text,
  authors text[] not null,
  liaisons text[] not null,
  version int not null default 1,
  audience text[] not null,
  unique (scheme_id, number)
);
create index on referral (issue_id, issued_at);
create index on referral (unit_id, due_at, id);
create index on referral (scheme_id, due_at, id);
create trigger frozen before update on referral for each row execute function huiyin.frozen('id', 'scheme_id', 'issue_id', 'number', 'unit_id', 'round', 'issued_at');
select huiyin.walled('referral');

-- The units a referral concerns: one leads (主办), others co-handle (协办).
create table referral_unit (
  referral_id text not null references referral,
  unit_id text not null references unit,
  part text not null check (part in ('LEAD', 'CO')),
  primary key (referral_id, unit_id)
);
create unique index one_lead on referral_unit (referral_id) where part = 'LEAD';
grant select, insert on referral_unit to huiyin_app;

-- What the class of an answer requires is copied here and held by the foreign key, so a plain CHECK can hold the reason rule.
create table reply (
  id text primary key,
  scheme_id text not null references scheme,
  referral_id text not null references referral,
  ordinal int not null,
  state text not null,
  answer_class_id text,
  requires_reason boolean,
  reason_length int,
  must_cite boolean,
  text text not null default '',
  reason_category text,
  basis text,
  explanation text,
  alternative text,
  drafted_by_id text not null references membership,
  signed_by_id text references membership,
  signed_at timestamptz,
  released_at timestamptz,
  send_back_note text,
  review_note text,
  unit_id text not null references unit,
  handler_id text references membership,
  authors text[] not null,
  liaisons text[] not null,
  version int not null default 1,
  audience text[] not null,
  unique (referral_id, ordinal),
  foreign key (answer_class_id, requires_reason, reason_length, must_cite)
    references answer_class (id, requires_reason, reason_length, must_cite) match full
);
create unique index one_open_reply on reply (referral_id) where state in ('DRAFT', 'AWAITING_SIGNATURE');
create trigger frozen before update on reply for each row execute function huiyin.frozen('id', 'scheme_id', 'referral_id', 'ordinal');
create trigger worded before update on reply for each row when (old.state <> 'DRAFT')
  execute function huiyin.frozen('answer_class_id', 'text', 'reason_category', 'basis', 'explanation', 'alternative', 'drafted_by_id');
create trigger once before update on reply for each row execute function huiyin.once('signed_by_id', 'signed_at', 'released_at');
select huiyin.walled('reply');

create table opinion (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  submission_id text not null references submission,
  author_id text not null references membership,
  liaison_id text references membership,
  ordinal int not null,
  type text,
  scope text,
  target_type text,
  target text,
  title text not null,
  problem text not null,
  suggestion text not null,
  state text not null,
  issue_id text references issue deferrable initially deferred,
  decline_reason text,
  decline_text text,
  answer_id text references reply,
  answered_at timestamptz,
  satisfied boolean,
  rating_text text,
  rated_at timestamptz,
  version int not null default 1,
  audience text[] not null,
  unique (submission_id, ordinal)
);
create index on opinion (issue_id);
create index on opinion (scheme_id, state, id);
create trigger frozen before update on opinion for each row execute function huiyin.frozen('id', 'scheme_id', 'submission_id', 'author_id', 'ordinal');
select huiyin.walled('opinion');

create table attachment (
  id text primary key,
  scheme_id text not null references scheme,
  uploader_id text not null references membership,
  opinion_id text references opinion,
  issue_id text references issue,
  file_name text not null,
  content_type text not null,
  size int not null,
  sha256 text not null,
  width int,
  height int,
  alt text not null default '',
  state text not null check (state in ('PENDING', 'READY')),
  created_at timestamptz not null,
  version int not null default 1,
  audience text[] not null
);
create index on attachment (opinion_id);
create index on attachment (issue_id);
create trigger once before update on attachment for each row execute function huiyin.once('opinion_id');
select huiyin.walled('attachment');
