-- Problems that many raise (共性问题, B-5): the product proposes, a person decides.
create table common_issue (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  title text not null,
  issue_ids text[] not null,
  opinion_ids text[] not null,
  liaisons text[] not null,
  author_count int not null check (author_count > 0),
  state text not null,
  reason text,
  proposed_at timestamptz not null,
  decided_at timestamptz,
  decided_by_id text references membership,
  version int not null default 1,
  audience text[] not null
);
create index on common_issue using gin (issue_ids);
create index on common_issue (scheme_id, id);
create trigger frozen before update on common_issue for each row execute function huiyin.frozen('id', 'scheme_id', 'rule_set_id', 'proposed_at');
-- What is decided, somebody decided (B-5).
alter table common_issue add constraint decided_by_a_person check ((state = 'PROPOSED') = (decided_by_id is null) and (decided_by_id is null) = (decided_at is null));
select huiyin.walled('common_issue');

-- lifecycle commonIssue
alter table common_issue add constraint common_issue_state check (state in ('PROPOSED', 'CONFIRMED', 'DISMISSED'));
create trigger common_issue_moves before insert or update of state on common_issue for each row execute function huiyin.moves('>PROPOSED', 'DISMISSED>PROPOSED', 'PROPOSED>CONFIRMED', 'PROPOSED>DISMISSED');
alter table common_issue add constraint common_issue_confirmed_title check (state <> 'CONFIRMED' or huiyin.meaningful_length(coalesce(title, '')) > 0);
alter table common_issue add constraint common_issue_dismissed_reason check (state <> 'DISMISSED' or huiyin.meaningful_length(coalesce(reason, '')) > 0);
-- end commonIssue
