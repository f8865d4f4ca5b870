-- What a notice says of itself, and the text it was read from; the years that the product ships with have none.
alter table calendar_year
  add column published_on date,
  add column amends boolean not null default false,
  add column text text,
  add column entered_at timestamptz;
-- Which holiday a day is moved for.
alter table calendar_day add column holiday text;

-- A district's own calendar lies on the national one: its closed days, and for the rest what the notices say.
alter table calendar
  add column base_id text references calendar,
  add column scheme_id text unique references scheme,
  add constraint calendar_own check ((base_id is null) = (scheme_id is null));
grant update (calendar_id) on scheme to huiyin_app;

-- A day on which a district closed, or opened again after all; of what is said of a day, the latest holds.
create table closed_day (
  calendar_id text not null references calendar,
  ordinal int not null check (ordinal > 0),
  day date not null,
  closed boolean not null,
  reason text not null check (huiyin.meaningful_length(reason) > 0),
  document text not null,
  entered_at timestamptz not null,
  primary key (calendar_id, ordinal)
);
grant select, insert on closed_day to huiyin_app;

-- A change of a calendar that running clocks have to follow; done once they have.
create table calendar_change (
  id text primary key,
  calendar_id text not null references calendar,
  reason text not null,
  at timestamptz not null,
  done_at timestamptz
);
create index calendar_change_open on calendar_change (at) where done_at is null;
grant select, insert, update (done_at) on calendar_change to huiyin_app;

-- The digest of a calendar that lies on another changes with that one.
create or replace function huiyin.calendar_read() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update calendar c set version = md5(
    coalesce((select string_agg(concat_ws(' ', y.year, y.ordinal, y.notice), E'\n' order by y.year, y.ordinal) from calendar_year y where y.calendar_id = c.id), '')
    || coalesce((select string_agg(concat_ws(' ', d.year, d.ordinal, d.day, d.kind, d.holiday), E'\n' order by d.year, d.ordinal, d.day) from calendar_day d where d.calendar_id = c.id), ''))
  where c.base_id is null;
  update calendar c set version = md5(b.version
    || coalesce((select string_agg(concat_ws(' ', o.ordinal, o.day, o.closed, o.reason, o.document), E'\n' order by o.ordinal) from closed_day o where o.calendar_id = c.id), ''))
  from calendar b where b.id = c.base_id;
  return null;
end $$;
create trigger calendar_read after insert or update or delete on closed_day for each statement execute function huiyin.calendar_read();
-- One that has said nothing of its own yet reads as what it lies on.
create trigger calendar_read after insert on calendar for each statement execute function huiyin.calendar_read();
