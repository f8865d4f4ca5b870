create table scheme (
  id text primary key,
  name text not null,
  preset text not null,
  calendar_id text not null,
  created_at timestamptz not null
);
grant select, insert on scheme to huiyin_app;

-- A scheme's rules, one version at a time in force; a version in force is never edited.
create table rule_set (
  id text primary key,
  scheme_id text not null references scheme,
  version int not null,
  state text not null check (state in ('DRAFT', 'IN_FORCE', 'SUPERSEDED')),
  in_force_on date,
  title_zh text not null,
  title_en text not null,
  document_name text not null,
  trial boolean not null,
  trial_until date,
  term_months int not null,
  liaison_registers boolean not null,
  liaison_declines boolean not null,
  text_limit int not null,
  photo_limit int not null,
  photo_bytes int not null,
  opinion_limit int not null,
  number_prefix text not null,
  unique (scheme_id, version)
);
create unique index rule_set_in_force on rule_set (scheme_id) where state = 'IN_FORCE';

create table clock_rule (
  rule_set_id text not null references rule_set,
  name text not null,
  days int not null check (days > 0),
  deemed boolean not null default false,
  clause text not null,
  label_zh text not null,
  label_en text not null,
  primary key (rule_set_id, name)
);

-- The words a form offers: kinds of submission, scopes, grounds, outcomes, categories.
create table choice (
  rule_set_id text not null references rule_set,
  list text not null,
  code text not null,
  label_zh text not null,
  label_en text not null,
  hint_zh text,
  hint_en text,
  channels text[] not null default '{EXTERNAL,INTERNAL}',
  period text check (period in ('MONTH', 'QUARTER')),
  ordinal int not null,
  primary key (rule_set_id, list, code)
);

-- Whatever else a scheme decides, not adopting a suggestion always needs a reason.
create table answer_class (
  id text primary key,
  rule_set_id text not null references rule_set,
  code text not null,
  label_zh text not null,
  label_en text not null,
  kind text not null check (kind in ('ADOPTED', 'PARTLY', 'PLANNED', 'NOT_ADOPTED', 'FOR_REFERENCE')),
  requires_reason boolean not null,
  reason_length int not null check (reason_length >= 0),
  must_cite boolean not null,
  ordinal int not null,
  unique (rule_set_id, code),
  unique (id, requires_reason, reason_length, must_cite),
  check (not requires_reason or reason_length > 0),
  check (kind <> 'NOT_ADOPTED' or (requires_reason and must_cite))
);

create function huiyin.draft_only() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from rule_set where id in (new.rule_set_id, case when tg_op = 'UPDATE' then old.rule_set_id end) and state <> 'DRAFT') then
    raise exception 'huiyin: a rule set that took force is never edited' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger draft_only before insert or update on clock_rule for each row execute function huiyin.draft_only();
create trigger draft_only before insert or update on choice for each row execute function huiyin.draft_only();
create trigger draft_only before insert or update on answer_class for each row execute function huiyin.draft_only();
create trigger moves before insert or update of state on rule_set for each row execute function huiyin.moves('>DRAFT', 'DRAFT>IN_FORCE', 'IN_FORCE>SUPERSEDED');
create trigger frozen before update on rule_set for each row when (old.state <> 'DRAFT') execute function huiyin.frozen(
  'id', 'scheme_id', 'version', 'in_force_on', 'title_zh', 'title_en', 'document_name', 'trial', 'trial_until', 'term_months',
  'liaison_registers', 'liaison_declines', 'text_limit', 'photo_limit', 'photo_bytes', 'opinion_limit', 'number_prefix');
grant select, insert, update on rule_set, clock_rule, choice, answer_class to huiyin_app;

create table person (
  id text primary key,
  name text not null,
  phone text,
  version int not null default 1,
  audience text[] not null
);
select huiyin.walled('person');

create table unit (
  id text primary key,
  scheme_id text not null references scheme,
  name text not null,
  unique (scheme_id, name)
);
grant select, insert on unit to huiyin_app;

create table membership (
  id text primary key,
  person_id text not null references person,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  role text not null check (role in ('OBSERVER', 'LIAISON', 'OFFICER', 'HANDLER', 'LEADER', 'ADMINISTRATOR')),
  unit_id text references unit,
  channel text check (channel in ('EXTERNAL', 'INTERNAL')),
  title text not null default '',
  liaison_id text references membership,
  since timestamptz not null,
  until timestamptz,
  version int not null default 1,
  audience text[] not null,
  check ((role in ('HANDLER', 'LEADER')) <= (unit_id is not null))
);
create index on membership (person_id);
create index on membership (liaison_id);
select huiyin.walled('membership');

create table account (
  id text primary key,
  person_id text not null references person,
  username text not null unique check (username = lower(username)),
  password_hash text not null,
  must_change boolean not null,
  failures int not null default 0,
  locked_until timestamptz,
  disabled_at timestamptz,
  version int not null default 1,
  audience text[] not null
);
select huiyin.walled('account');

-- Only the digest of a session's token is kept.
create table session (
  id text primary key,
  digest bytea not null unique,
  account_id text not null references account,
  membership_id text references membership,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  audience text[] not null
);
select huiyin.walled('session');

create table calendar (id text primary key, name text not null);
create table calendar_year (
  calendar_id text not null references calendar,
  year int not null,
  notice text not null,
  primary key (calendar_id, year)
);
create table calendar_day (
  calendar_id text not null,
  day date not null,
  kind text not null check (kind in ('off', 'work')),
  year int not null,
  primary key (calendar_id, day),
  foreign key (calendar_id, year) references calendar_year
);
grant select, insert on calendar, calendar_year, calendar_day to huiyin_app;
