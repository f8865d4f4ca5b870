-- Rows that belong to a walled row stand behind the same wall: seen where that row is seen.
alter table clock_event enable row level security;
create policy seen on clock_event for select using (exists (select from clock c where c.id = clock_id));
create policy made on clock_event for insert with check (true);
alter table referral_unit enable row level security;
create policy seen on referral_unit for select using (exists (select from referral r where r.id = referral_id));
create policy made on referral_unit for insert with check (true);
