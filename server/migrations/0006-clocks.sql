-- A year may have more than one notice (in 2020 the spring holiday was extended while it ran); of those that name a day, the latest decides.
alter table calendar_day drop constraint calendar_day_calendar_id_year_fkey;
alter table calendar_day drop constraint calendar_day_pkey;
alter table calendar_year drop constraint calendar_year_pkey;
alter table calendar_year add column ordinal int not null default 1 check (ordinal > 0);
alter table calendar_year add primary key (calendar_id, year, ordinal);
alter table calendar_day add column ordinal int not null default 1;
alter table calendar_day add primary key (calendar_id, year, ordinal, day);
alter table calendar_day add foreign key (calendar_id, year, ordinal) references calendar_year (calendar_id, year, ordinal);

-- What a calendar says, as a digest: whoever has read this version need not read it again.
alter table calendar add column version text not null default '';
create function huiyin.calendar_read() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update calendar c set version = md5(
    coalesce((select string_agg(concat_ws(' ', y.year, y.ordinal, y.notice), E'\n' order by y.year, y.ordinal) from calendar_year y where y.calendar_id = c.id), '')
    || coalesce((select string_agg(concat_ws(' ', d.year, d.ordinal, d.day, d.kind), E'\n' order by d.year, d.ordinal, d.day) from calendar_day d where d.calendar_id = c.id), ''));
  return null;
end $$;
create trigger calendar_read after insert or update or delete on calendar_year for each statement execute function huiyin.calendar_read();
create trigger calendar_read after insert or update or delete on calendar_day for each statement execute function huiyin.calendar_read();

-- How near a deadline is, by working days left; the largest number given is where a clock begins to tell each working day.
create table deadline_bucket (
  code text primary key check (code ~ '^[A-Z_]+$'),
  at_most int unique nulls not distinct,
  label_zh text not null,
  label_en text not null
);
insert into deadline_bucket (code, at_most, label_zh, label_en) values
  ('OVERDUE', -1, '已超期', 'Overdue'),
  ('TODAY', 0, '今天', 'Today'),
  ('SOON', 3, '3 个工作日内', 'Within 3 working days'),
  ('LATER', null, '其余', 'Later');
grant select on deadline_bucket to huiyin_app;

-- A clock is counted by a row of the rule set its subject came under.
alter table clock add column rule_set_id text not null references rule_set;
alter table clock add foreign key (rule_set_id, rule) references clock_rule (rule_set_id, name);
create unique index one_running on clock (subject_id, rule) where state = 'RUNNING';
create trigger frozen_rule_set before update on clock for each row execute function huiyin.frozen('rule_set_id');
alter table clock add constraint clock_due check (due_at = (due_on + 1)::timestamp at time zone 'Asia/Shanghai');
alter table clock add constraint clock_breached check ((state = 'BREACHED') = (breached_at is not null));
alter table clock add constraint clock_met check (met_at is not null or state <> 'MET');
alter table clock add constraint clock_voided check ((state = 'VOIDED') = (voided_at is not null));
alter table clock add constraint clock_watched check ((state = 'RUNNING') = (next_at is not null));

-- lifecycle clock
alter table clock add constraint clock_state check (state in ('RUNNING', 'MET', 'BREACHED', 'VOIDED'));
create trigger clock_moves before insert or update of state on clock for each row execute function huiyin.moves('>RUNNING', 'RUNNING>BREACHED', 'RUNNING>MET', 'RUNNING>VOIDED');
alter table clock add constraint clock_voided_void_reason check (state <> 'VOIDED' or huiyin.meaningful_length(coalesce(void_reason, '')) > 0);
-- end clock
