-- What is still to be done, by the day it falls due: what was done or has lost its object is in none of its rows.
create index clock_open on clock (scheme_id, due_at, id) where met_at is null and voided_at is null;
