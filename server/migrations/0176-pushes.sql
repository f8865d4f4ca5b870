-- What is handed to platforms and bodies outside (为企服务): proposed by one, approved by another, with the copy that left (A-32).
create table external_push (
  id text primary key,
  scheme_id text not null references scheme,
  issue_id text references issue,
  publicity_id text references publicity_item,
  recipient text not null,
  purpose text not null,
  title text not null,
  -- as it was when it was proposed; it never changes
  content text not null,
  state text not null,
  proposed_at timestamptz not null,
  proposed_by_id text not null references membership,
  approved_at timestamptz,
  approved_by_id text references membership check (approved_by_id <> proposed_by_id),
  sent_at timestamptz,
  attempts int not null default 0,
  failure text,
  external_id text,
  received_at timestamptz,
  cancel_reason text,
  version int not null default 1,
  audience text[] not null,
  check ((issue_id is null) <> (publicity_id is null)),
  check (state in ('PROPOSED', 'CANCELLED') or approved_by_id is not null),
  check (state not in ('SENT', 'FAILED', 'RECEIVED') or (sent_at is not null and attempts > 0))
);
create index on external_push (scheme_id, proposed_at, id);
-- however often it is sent, it has one record there
create unique index one_push on external_push (coalesce(issue_id, publicity_id), recipient) where state <> 'CANCELLED';
create trigger frozen before update on external_push for each row execute function huiyin.frozen('id', 'scheme_id', 'issue_id', 'publicity_id', 'recipient', 'purpose', 'title', 'content', 'proposed_at', 'proposed_by_id');
create trigger once before update on external_push for each row execute function huiyin.once('approved_at', 'approved_by_id', 'external_id', 'received_at', 'cancel_reason');
select huiyin.walled('external_push');

-- lifecycle externalPush
alter table external_push add constraint external_push_state check (state in ('PROPOSED', 'APPROVED', 'SENT', 'FAILED', 'RECEIVED', 'CANCELLED'));
create trigger external_push_moves before insert or update of state on external_push for each row execute function huiyin.moves('>PROPOSED', 'APPROVED>CANCELLED', 'APPROVED>SENT', 'FAILED>CANCELLED', 'FAILED>SENT', 'PROPOSED>APPROVED', 'PROPOSED>CANCELLED', 'SENT>FAILED', 'SENT>RECEIVED');
alter table external_push add constraint external_push_proposed_recipient check (state <> 'PROPOSED' or huiyin.meaningful_length(coalesce(recipient, '')) > 0);
alter table external_push add constraint external_push_proposed_purpose check (state <> 'PROPOSED' or huiyin.meaningful_length(coalesce(purpose, '')) > 0);
alter table external_push add constraint external_push_failed_failure check (state <> 'FAILED' or huiyin.meaningful_length(coalesce(failure, '')) > 0);
alter table external_push add constraint external_push_received_external_id check (state <> 'RECEIVED' or huiyin.meaningful_length(coalesce(external_id, '')) > 0);
alter table external_push add constraint external_push_cancelled_cancel_reason check (state <> 'CANCELLED' or huiyin.meaningful_length(coalesce(cancel_reason, '')) > 0);
-- end externalPush

