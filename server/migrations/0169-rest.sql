-- A breached deadline whose matter lost its object stays breached, but nobody owes it any more.
alter table clock add column rested_at timestamptz;
alter table clock add constraint clock_rested check (rested_at is null or state = 'BREACHED');
drop index clock_open;
alter table clock drop column open_due_at;
alter table clock add column open_due_at timestamptz generated always as (case when met_at is null and voided_at is null and rested_at is null then due_at end) stored;
create index clock_open on clock (scheme_id, open_due_at, id) where open_due_at is not null;
create trigger rested_once before update on clock for each row execute function huiyin.once('rested_at');
