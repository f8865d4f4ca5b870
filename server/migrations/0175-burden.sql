-- Nobody is burdened (A-45): how often one enterprise is visited, and complaints about observers.
alter table rule_set add column visit_cap int check (visit_cap > 0), add column visit_months int not null default 3 check (visit_months > 0);
alter table rule_set alter column visit_months drop default;
create trigger frozen_visits before update on rule_set for each row when (old.state <> 'DRAFT') execute function huiyin.frozen('visit_cap', 'visit_months');
alter table activity add column over_cap_reason text;

-- For whoever engaged the observer; the observer is heard in the conduct case and never sees this.
create table burden_complaint (
  id text primary key,
  scheme_id text not null references scheme,
  membership_id text not null references membership,
  managing_unit_id text references unit,
  conduct_case_id text not null references conduct_case deferrable initially deferred,
  complainant text not null,
  account text not null,
  -- what the observer is told of it
  facts text not null,
  evidence text not null,
  happened_on date not null,
  state text not null,
  registered_at timestamptz not null,
  registered_by_id text not null references membership,
  conclusion text,
  concluded_at timestamptz,
  concluded_by_id text references membership,
  version int not null default 1,
  audience text[] not null,
  check ((state = 'OPEN') = (concluded_at is null))
);
create index on burden_complaint (scheme_id, registered_at, id);
create trigger frozen before update on burden_complaint for each row execute function huiyin.frozen('id', 'scheme_id', 'membership_id', 'conduct_case_id', 'complainant', 'account', 'facts', 'evidence', 'happened_on', 'registered_at', 'registered_by_id');
create trigger once before update on burden_complaint for each row execute function huiyin.once('conclusion', 'concluded_at', 'concluded_by_id');
select huiyin.walled('burden_complaint');

-- lifecycle burdenComplaint
alter table burden_complaint add constraint burden_complaint_state check (state in ('OPEN', 'FOUND', 'NOT_FOUND'));
create trigger burden_complaint_moves before insert or update of state on burden_complaint for each row execute function huiyin.moves('>OPEN', 'OPEN>FOUND', 'OPEN>NOT_FOUND');
alter table burden_complaint add constraint burden_complaint_open_complainant check (state <> 'OPEN' or huiyin.meaningful_length(coalesce(complainant, '')) > 0);
alter table burden_complaint add constraint burden_complaint_open_account check (state <> 'OPEN' or huiyin.meaningful_length(coalesce(account, '')) > 0);
alter table burden_complaint add constraint burden_complaint_found_conclusion check (state <> 'FOUND' or huiyin.meaningful_length(coalesce(conclusion, '')) > 0);
alter table burden_complaint add constraint burden_complaint_not_found_conclusion check (state <> 'NOT_FOUND' or huiyin.meaningful_length(coalesce(conclusion, '')) > 0);
-- end burdenComplaint

