-- Task lists (任务清单, A-31): matters to be done, by whom and by when; each line shows its matter as it stands.
create table task_list (
  id text primary key,
  scheme_id text not null references scheme,
  number text,
  title text not null,
  state text not null,
  unit_ids text[] not null default '{}',
  issued_at timestamptz,
  closed_at timestamptz,
  version int not null default 1,
  audience text[] not null,
  unique (scheme_id, number),
  check ((state = 'DRAFT') = (number is null) and (number is null) = (issued_at is null) and (state = 'CLOSED') = (closed_at is not null))
);
create index on task_list (scheme_id, id);
create trigger frozen before update on task_list for each row execute function huiyin.frozen('id', 'scheme_id');
create trigger issued before update on task_list for each row when (old.state <> 'DRAFT') execute function huiyin.frozen('number', 'title', 'issued_at');
select huiyin.walled('task_list');

create table task_list_item (
  id text primary key,
  list_id text not null references task_list,
  ordinal int not null,
  issue_id text not null references issue,
  referral_id text references referral,
  note text not null default '',
  dropped boolean not null default false
);
create index on task_list_item (list_id, ordinal);
create index on task_list_item (issue_id);
create trigger frozen before update on task_list_item for each row execute function huiyin.frozen('id', 'list_id', 'ordinal', 'issue_id', 'referral_id', 'note');
create trigger dropped before update on task_list_item for each row when (old.dropped) execute function huiyin.frozen('dropped');
-- A line is seen by whoever sees the list and what the line is about: a unit its own lines, an author none.
grant select, insert, update on task_list_item to huiyin_app;
alter table task_list_item enable row level security;
create policy seen on task_list_item for select using (exists (select from task_list l where l.id = list_id)
  and exists (select from issue i where i.id = issue_id) and (referral_id is null or exists (select from referral r where r.id = referral_id)));
create policy made on task_list_item for insert with check (true);
create policy changed on task_list_item for update using (exists (select from task_list l where l.id = list_id)) with check (true);

-- lifecycle taskList
alter table task_list add constraint task_list_state check (state in ('DRAFT', 'ISSUED', 'CLOSED'));
create trigger task_list_moves before insert or update of state on task_list for each row execute function huiyin.moves('>DRAFT', 'DRAFT>ISSUED', 'ISSUED>CLOSED');
-- end taskList
