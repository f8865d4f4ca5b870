-- Internal notes (内部批注): appended, never changed; a unit's on a referral, the office's on an issue.
create table note (
  id text primary key,
  scheme_id text not null references scheme,
  subject_id text not null,
  -- whose note it is; none where it is the office's
  unit_id text references unit,
  handler_id text references membership,
  confidentiality text not null default 'ORDINARY' check (confidentiality in ('ORDINARY', 'TRADE_SECRET')),
  state text not null,
  -- its place among the notes of its subject, which nobody is told
  ordinal int not null,
  text text not null check (huiyin.meaningful_length(text) > 0),
  by_id text not null references membership,
  at timestamptz not null,
  version int not null default 1,
  audience text[] not null,
  -- a unit's stands on a referral, the office's on an issue
  check (case when unit_id is null then subject_id like 'iss\_%' else subject_id like 'ref\_%' end)
);
create index on note (subject_id, id);
create trigger frozen before update on note for each row execute function huiyin.frozen('id', 'scheme_id', 'subject_id', 'unit_id', 'ordinal', 'text', 'by_id', 'at');
-- whatever else goes wrong, nobody but the writing unit (or the office) reads it
alter table note add constraint note_apart check (case when unit_id is null
  then audience <@ array['system:*', 'office:' || scheme_id]
  else audience <@ array['system:*', 'unit:' || unit_id, 'leaders:' || unit_id, 'handler:' || handler_id] end);
select huiyin.walled('note');

-- lifecycle note
alter table note add constraint note_state check (state in ('KEPT'));
create trigger note_moves before insert or update of state on note for each row execute function huiyin.moves('>KEPT');
alter table note add constraint note_kept_text check (state <> 'KEPT' or huiyin.meaningful_length(coalesce(text, '')) > 0);
-- end note
