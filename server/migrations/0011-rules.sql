-- What else a district decides, as fields and rows of a rule set (B-8).
alter table rule_set drop constraint rule_set_state_check;
alter table rule_set add constraint rule_set_state_check check (state in ('DRAFT', 'CONSULTING', 'IN_FORCE', 'SUPERSEDED'));
drop trigger moves on rule_set;
create trigger moves before insert or update of state on rule_set for each row execute function huiyin.moves(
  '>DRAFT', 'DRAFT>CONSULTING', 'CONSULTING>DRAFT', 'DRAFT>IN_FORCE', 'CONSULTING>IN_FORCE', 'IN_FORCE>SUPERSEDED');

alter table rule_set
  -- who engages observers, and under whose guidance (B-2)
  add column issuer text not null default '',
  add column supervisor text,
  -- terms in a row that one person may serve; null where there is no limit
  add column term_cap int check (term_cap > 0),
  -- months without taking part after which a dismissal is proposed (A-16); null where none is
  add column inactivity_months int check (inactivity_months > 0),
  add column participation text[] not null default '{}',
  -- working days that names are on public notice (公示) before approval; null where they are not
  add column public_notice_days int check (public_notice_days > 0),
  -- share of the eligible that may be outstanding (B-18), in per cent, and how it is rounded; null: nobody
  add column award_ratio double precision check (award_ratio > 0 and award_ratio <= 100),
  add column award_rounding text check (award_rounding in ('FLOOR', 'NEAREST', 'CEILING')),
  add constraint award_complete check ((award_ratio is null) = (award_rounding is null)),
  -- who reads the roster of observers by name beside the office, their liaison and those who manage them
  add column roster_seen_by text not null default 'OFFICE' check (roster_seen_by in ('OFFICE', 'OFFICIALS', 'SCHEME', 'PUBLIC')),
  -- reminders go out within these hours of a working day, Asia/Shanghai
  add column office_opens time not null default '09:00',
  add column office_closes time not null default '17:00',
  add constraint office_hours check (office_opens < office_closes),
  add column pledge_text text not null default '',
  -- so many alike make a common problem worth proposing (B-5); null where none is proposed
  add column common_issue_at int check (common_issue_at > 1);

-- What starts, meets and voids a clock, by the names of the journal's entries, and the calendar it is counted by.
alter table clock_rule
  add column starts_on text[] not null default '{}',
  add column met_on text[] not null default '{}',
  add column voided_on text[] not null default '{}',
  add column pausable boolean not null default false,
  add column calendar_id text references calendar,
  add column ordinal int not null default 1;

-- Who is told when a clock comes near its due day or passes it: so many working days before (negative) or after it, each once.
create table rung_rule (
  rule_set_id text not null,
  clock text not null,
  code text not null check (code ~ '^[A-Z][A-Z_]*$'),
  days int not null,
  tells text[] not null check (tells <> '{}'),
  label_zh text not null,
  label_en text not null,
  primary key (rule_set_id, clock, code),
  unique (rule_set_id, clock, days),
  foreign key (rule_set_id, clock) references clock_rule (rule_set_id, name)
);

-- What is owed in each period, by whom, and which deeds satisfy it.
create table cadence_rule (
  rule_set_id text not null references rule_set,
  code text not null check (code ~ '^[A-Z][A-Z_]*$'),
  period text not null check (period in ('MONTH', 'QUARTER')),
  owed_by text not null check (owed_by in ('OBSERVER', 'LIAISON', 'OFFICE')),
  -- owed once for each observer, or once by the scheme
  each_observer boolean not null default true,
  channels text[] not null default '{EXTERNAL,INTERNAL}',
  deeds text[] not null check (deeds <> '{}'),
  remind_days int not null default 0 check (remind_days >= 0),
  clause text not null,
  label_zh text not null,
  label_en text not null,
  ordinal int not null,
  primary key (rule_set_id, code)
);
create trigger draft_only before insert or update on rung_rule for each row execute function huiyin.draft_only();
create trigger draft_only before insert or update on cadence_rule for each row execute function huiyin.draft_only();
grant select, insert, update on rung_rule, cadence_rule to huiyin_app;

-- A draft under consultation is not edited either; it goes back to being a draft first.
drop trigger frozen on rule_set;
create trigger frozen before update on rule_set for each row when (old.state <> 'DRAFT') execute function huiyin.frozen(
  'id', 'scheme_id', 'version', 'title_zh', 'title_en', 'document_name', 'trial', 'trial_until', 'term_months',
  'liaison_registers', 'liaison_declines', 'text_limit', 'photo_limit', 'photo_bytes', 'opinion_limit', 'number_prefix',
  'issuer', 'supervisor', 'term_cap', 'inactivity_months', 'participation', 'public_notice_days', 'award_ratio', 'award_rounding',
  'roster_seen_by', 'office_opens', 'office_closes', 'pledge_text', 'common_issue_at');
create trigger frozen_date before update on rule_set for each row when (old.state in ('IN_FORCE', 'SUPERSEDED')) execute function huiyin.frozen('in_force_on');
