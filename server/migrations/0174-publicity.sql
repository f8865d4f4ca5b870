-- Good practices (好经验好做法) on their way to everybody: written up by one, approved by another, the author named only by consent (A-40, A-51).
create table publicity_item (
  id text primary key,
  scheme_id text not null references scheme,
  opinion_id text not null unique references opinion,
  author_id text not null references membership,
  title text not null,
  text text not null default '',
  enterprise text,
  enterprise_consent text,
  naming text not null default 'NONE' check (naming in ('NONE', 'ASKED', 'AGREED', 'REFUSED', 'WITHDRAWN')),
  -- the author's name, only while they agree to it
  byline text check (byline is null or naming = 'AGREED'),
  collected_at timestamptz not null,
  written_by_id text references membership,
  approved_by_id text references membership check (approved_by_id is distinct from written_by_id or approved_by_id is null),
  approved_at timestamptz,
  published_at timestamptz,
  decline_reason text,
  retract_reason text,
  state text not null,
  version int not null default 1,
  audience text[] not null,
  check (state not in ('APPROVED', 'PUBLISHED') or (approved_by_id is not null and approved_at is not null and text <> '' and (enterprise is null or enterprise_consent is not null))),
  check (state <> 'PUBLISHED' or published_at is not null)
);
create index on publicity_item (scheme_id, (coalesce(published_at, collected_at)), id);
create trigger frozen before update on publicity_item for each row execute function huiyin.frozen('id', 'scheme_id', 'opinion_id', 'author_id', 'collected_at');
create trigger once before update on publicity_item for each row execute function huiyin.once('published_at', 'decline_reason', 'retract_reason');
create trigger frozen_published before update on publicity_item for each row when (old.state = 'PUBLISHED') execute function huiyin.frozen('title', 'text', 'enterprise', 'enterprise_consent', 'written_by_id', 'approved_by_id', 'approved_at');
select huiyin.walled('publicity_item');

-- A good practice is never part of a matter that departments handle, on whatever path.
alter table opinion add constraint opinion_practice check (type is distinct from 'GOOD_PRACTICE' or issue_id is null);

insert into erasable (tbl, col, via, via_col, months, empty) values ('publicity_item', 'byline', 'MEMBERSHIP', 'author_id', 120, null);

-- lifecycle publicity
alter table publicity_item add constraint publicity_item_state check (state in ('DRAFT', 'APPROVED', 'PUBLISHED', 'DECLINED', 'RETRACTED'));
create trigger publicity_item_moves before insert or update of state on publicity_item for each row execute function huiyin.moves('>DRAFT', 'APPROVED>DECLINED', 'APPROVED>DRAFT', 'APPROVED>PUBLISHED', 'APPROVED>RETRACTED', 'DRAFT>APPROVED', 'DRAFT>DECLINED', 'DRAFT>DRAFT', 'DRAFT>RETRACTED', 'PUBLISHED>RETRACTED');
alter table publicity_item add constraint publicity_item_declined_decline_reason check (state <> 'DECLINED' or huiyin.meaningful_length(coalesce(decline_reason, '')) > 0);
alter table publicity_item add constraint publicity_item_retracted_retract_reason check (state <> 'RETRACTED' or huiyin.meaningful_length(coalesce(retract_reason, '')) > 0);
-- end publicity

