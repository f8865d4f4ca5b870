-- When what is still to be done falls due; null once it is done or has lost its object. A column of its own, because the
-- planner takes "open" and "due this week" for chance acquaintances and would rather sort a week than read a page of it.
drop index clock_open;
alter table clock add column open_due_at timestamptz generated always as (case when met_at is null and voided_at is null then due_at end) stored;
create index clock_open on clock (scheme_id, open_due_at, id) where open_due_at is not null;
