-- Staged replies (阶段性答复) for long matters: numbered in their order; they answer nothing and stop no clock.
create table stage_report (
  id text primary key,
  scheme_id text not null references scheme,
  referral_id text not null references referral,
  ordinal int not null check (ordinal > 0),
  unit_id text not null references unit,
  co_unit_ids text[] not null,
  handler_id text references membership,
  confidentiality text not null default 'ORDINARY' check (confidentiality in ('ORDINARY', 'TRADE_SECRET')),
  authors text[] not null,
  liaisons text[] not null,
  state text not null,
  text text not null,
  drafted_by_id text not null references membership,
  released_by_id text references membership,
  released_at timestamptz,
  passed_at timestamptz,
  version int not null default 1,
  audience text[] not null,
  unique (referral_id, ordinal)
);
create unique index one_stage_at_a_time on stage_report (referral_id) where state = 'DRAFT';
create trigger frozen before update on stage_report for each row execute function huiyin.frozen('id', 'scheme_id', 'referral_id', 'ordinal', 'unit_id', 'co_unit_ids');
create trigger worded before update on stage_report for each row when (old.state <> 'DRAFT') execute function huiyin.frozen('text', 'drafted_by_id');
create trigger once before update on stage_report for each row execute function huiyin.once('released_by_id', 'released_at', 'passed_at');
alter table stage_report add constraint stage_report_released check (state = 'DRAFT' or (huiyin.meaningful_length(text) > 0 and released_by_id is not null and released_at is not null));
alter table stage_report add constraint stage_report_passed check ((state = 'PASSED_ON') = (passed_at is not null));
select huiyin.walled('stage_report');

-- lifecycle stageReport
alter table stage_report add constraint stage_report_state check (state in ('DRAFT', 'RELEASED', 'PASSED_ON'));
create trigger stage_report_moves before insert or update of state on stage_report for each row execute function huiyin.moves('>DRAFT', 'DRAFT>RELEASED', 'RELEASED>PASSED_ON');
-- end stageReport

-- What a unit asks an author through the liaison, and what the liaison brings back: neither learns who the other is.
create table author_talk (
  id text primary key,
  scheme_id text not null references scheme,
  referral_id text not null references referral,
  unit_id text not null references unit,
  handler_id text references membership,
  confidentiality text not null default 'ORDINARY' check (confidentiality in ('ORDINARY', 'TRADE_SECRET')),
  liaisons text[] not null,
  state text not null,
  question text,
  asked_at timestamptz,
  notes text,
  held_at timestamptz,
  relayed_by_id text references membership,
  relayed_at timestamptz,
  version int not null default 1,
  audience text[] not null
);
create index on author_talk (referral_id);
create trigger frozen before update on author_talk for each row execute function huiyin.frozen('id', 'scheme_id', 'referral_id', 'unit_id', 'question', 'asked_at');
create trigger once before update on author_talk for each row execute function huiyin.once('notes', 'held_at', 'relayed_by_id', 'relayed_at');
alter table author_talk add constraint author_talk_relayed check (state <> 'RELAYED' or (huiyin.meaningful_length(coalesce(notes, '')) > 0 and relayed_by_id is not null and relayed_at is not null and held_at is not null));
select huiyin.walled('author_talk');

-- lifecycle authorTalk
alter table author_talk add constraint author_talk_state check (state in ('ASKED', 'RELAYED'));
create trigger author_talk_moves before insert or update of state on author_talk for each row execute function huiyin.moves('>ASKED', '>RELAYED', 'ASKED>RELAYED');
alter table author_talk add constraint author_talk_asked_question check (state <> 'ASKED' or huiyin.meaningful_length(coalesce(question, '')) > 0);
alter table author_talk add constraint author_talk_relayed_notes check (state <> 'RELAYED' or huiyin.meaningful_length(coalesce(notes, '')) > 0);
-- end authorTalk
