-- What a leader of the district instructs (批示), and supervised handling (督办) with its own number, clock and report.
create table instruction (
  id text primary key,
  scheme_id text not null references scheme,
  director_id text not null references membership,
  -- what it is about: a matter, by the number the director read, or a figure and its quarter
  issue_number text,
  figure text,
  quarter text,
  text text not null,
  state text not null,
  given_at timestamptz not null,
  note text,
  noted_by_id text references membership,
  noted_at timestamptz,
  version int not null default 1,
  audience text[] not null
);
create index on instruction (scheme_id, given_at, id);
create trigger frozen before update on instruction for each row execute function huiyin.frozen('id', 'scheme_id', 'director_id', 'issue_number', 'figure', 'quarter', 'text', 'given_at');
create trigger once before update on instruction for each row execute function huiyin.once('note', 'noted_by_id', 'noted_at');
select huiyin.walled('instruction');

create table supervision (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  -- gapless per scheme and year, taken when it is opened
  number text,
  issue_id text not null references issue,
  -- as the ledger has it: whoever is told of the supervision may not see the matter itself
  issue_number text not null,
  title text not null,
  source text not null check (source in ('INSTRUCTION', 'OVERDUE', 'DISSATISFACTION', 'REBOUND', 'OFFICE')),
  instruction_id text references instruction,
  directors text[] not null default '{}',
  -- told to all leaders of the district
  raised boolean not null default false,
  unit_id text not null references unit,
  requirement text not null,
  state text not null,
  returns int not null default 0,
  opened_at timestamptz,
  opened_by_id text references membership,
  report text,
  reported_at timestamptz,
  reported_by_id text references membership,
  return_reason text,
  drop_reason text,
  closed_at timestamptz,
  version int not null default 1,
  audience text[] not null,
  check ((source = 'INSTRUCTION') = (instruction_id is not null)),
  unique (scheme_id, number)
);
create index on supervision (scheme_id, (coalesce(opened_at, 'infinity'::timestamptz)), id);
create index on supervision (issue_id);
-- Supervision never moves a matter to another unit.
create trigger frozen before update on supervision for each row execute function huiyin.frozen('id', 'scheme_id', 'rule_set_id', 'issue_id', 'issue_number', 'title', 'source', 'instruction_id', 'unit_id');
create trigger once before update on supervision for each row execute function huiyin.once('number', 'opened_at', 'opened_by_id', 'drop_reason', 'closed_at');
create trigger frozen_closed before update on supervision for each row when (old.state = 'CLOSED') execute function huiyin.frozen('report', 'reported_at', 'reported_by_id', 'returns', 'requirement');
alter table supervision add constraint supervision_numbered check (state in ('PROPOSED', 'DROPPED') or (number is not null and opened_at is not null));
alter table supervision add constraint supervision_reported check (state not in ('REPORTED', 'CLOSED') or (reported_at is not null and reported_by_id is not null));
select huiyin.walled('supervision');

-- lifecycle supervision
alter table supervision add constraint supervision_state check (state in ('PROPOSED', 'NOTIFIED', 'REPORTED', 'CLOSED', 'DROPPED'));
create trigger supervision_moves before insert or update of state on supervision for each row execute function huiyin.moves('>NOTIFIED', '>PROPOSED', 'NOTIFIED>REPORTED', 'PROPOSED>DROPPED', 'PROPOSED>NOTIFIED', 'REPORTED>CLOSED', 'REPORTED>NOTIFIED');
alter table supervision add constraint supervision_reported_report check (state <> 'REPORTED' or huiyin.meaningful_length(coalesce(report, '')) > 0);
alter table supervision add constraint supervision_dropped_drop_reason check (state <> 'DROPPED' or huiyin.meaningful_length(coalesce(drop_reason, '')) > 0);
-- end supervision

-- lifecycle instruction
alter table instruction add constraint instruction_state check (state in ('GIVEN', 'FOLLOWED', 'NOTED'));
create trigger instruction_moves before insert or update of state on instruction for each row execute function huiyin.moves('>GIVEN', 'GIVEN>FOLLOWED', 'GIVEN>NOTED');
alter table instruction add constraint instruction_given_text check (state <> 'GIVEN' or huiyin.meaningful_length(coalesce(text, '')) > 0);
alter table instruction add constraint instruction_noted_note check (state <> 'NOTED' or huiyin.meaningful_length(coalesce(note, '')) > 0);
-- end instruction
