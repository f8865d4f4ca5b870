-- Matters that must not leak: clues, retaliation and obstruction. What is said in them is sealed with a key that stands
-- outside the database; who may know of one is written out member by member, so that nobody comes in by an office they hold.
create table clue (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  kind text not null check (kind in ('CLUE', 'RETALIATION', 'OBSTRUCTION')),
  -- drawn by lot: neither tells how many there are, nor which came first
  receipt text not null unique,
  number text not null unique,
  state text not null,
  author_id text not null references membership,
  opinion_id text unique references opinion,
  officer_ids text[] not null,
  accused bytea not null,
  content bytea not null,
  assessment bytea,
  outcome bytea,
  released bytea,
  filed_at timestamptz not null,
  ended_at timestamptz,
  version int not null default 1,
  audience text[] not null,
  check (state = 'RECEIVED' or assessment is not null),
  check (state not in ('UNSUBSTANTIATED', 'CONCLUDED') or (outcome is not null and released is not null and ended_at is not null))
);
create index on clue (scheme_id, filed_at, id);
create trigger frozen before update on clue for each row execute function huiyin.frozen('id', 'scheme_id', 'rule_set_id', 'kind', 'receipt', 'number', 'author_id', 'opinion_id', 'content', 'filed_at');
create trigger for_good before update on clue for each row execute function huiyin.once('assessment', 'outcome', 'released', 'ended_at');
select huiyin.walled('clue');

-- What is added to a case: notes of the investigation, what its reporter adds.
create table clue_note (
  id text primary key,
  scheme_id text not null references scheme,
  clue_id text not null references clue,
  kind text not null check (kind in ('NOTE', 'SUPPLY')),
  by_id text not null,
  text bytea not null,
  at timestamptz not null,
  audience text[] not null
);
create index on clue_note (clue_id, id);
create trigger frozen before update on clue_note for each row execute function huiyin.frozen('id', 'scheme_id', 'clue_id', 'kind', 'by_id', 'text', 'at');
select huiyin.walled('clue_note');

-- Evidence: its name and its bytes are sealed.
create table clue_paper (
  id text primary key,
  scheme_id text not null references scheme,
  holder_id text not null references membership,
  subject_id text,
  name bytea not null,
  content_type text not null,
  size int not null,
  bytes bytea not null,
  created_at timestamptz not null,
  version int not null default 1,
  audience text[] not null
);
create index on clue_paper (subject_id, id);
create trigger frozen before update on clue_paper for each row execute function huiyin.frozen('id', 'scheme_id', 'holder_id', 'name', 'content_type', 'size', 'bytes', 'created_at');
create trigger put_once before update on clue_paper for each row execute function huiyin.once('subject_id');
select huiyin.walled('clue_paper');

-- That somebody opened a case, for what, and until when they may read it.
create table clue_reading (
  id text primary key,
  scheme_id text not null references scheme,
  subject_id text not null,
  reader_id text not null references membership,
  purpose text not null check (purpose in ('ASSESS', 'INVESTIGATE', 'TRANSFER', 'CONCLUDE', 'REVIEW')),
  opened_at timestamptz not null,
  until timestamptz not null,
  audience text[] not null
);
create index on clue_reading (subject_id, reader_id, until);
create trigger frozen before update on clue_reading for each row execute function huiyin.frozen('id', 'scheme_id', 'subject_id', 'reader_id', 'purpose', 'opened_at', 'until');
select huiyin.walled('clue_reading');

-- lifecycle clue
alter table clue add constraint clue_state check (state in ('RECEIVED', 'INVESTIGATING', 'UNSUBSTANTIATED', 'TRANSFERRED', 'CONCLUDED'));
create trigger clue_moves before insert or update of state on clue for each row execute function huiyin.moves('>RECEIVED', 'INVESTIGATING>CONCLUDED', 'INVESTIGATING>TRANSFERRED', 'RECEIVED>INVESTIGATING', 'RECEIVED>UNSUBSTANTIATED', 'TRANSFERRED>CONCLUDED');
-- end clue
-- Who was not heard of any more: what the journal said of a matter before it was restricted is for these alone.
create table withheld (
  subject_id text primary key,
  audience text[] not null
);
select huiyin.walled('withheld');

-- What was said with each step of a matter before it was restricted is erased (digests stay, so that the chain still
-- verifies), and who was reminded of it no longer reads that they were.
create function huiyin.unsay(subjects text[], keep text[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  those text[] := array(select o.id from opinion o where o.id = any (subjects) and o.state = 'RESTRICTED'
    union select s.id from submission s where s.id = any (subjects) and s.state = 'RESTRICTED');
begin
  delete from journal_payload p using journal_entry e where e.chain = p.chain and e.seq = p.seq and e.subject_id = any (those);
  update rung r set audience = keep from clock c where c.id = r.clock_id and c.subject_id = any (those);
end $$;
revoke execute on function huiyin.unsay from public;
grant execute on function huiyin.unsay to huiyin_app;
