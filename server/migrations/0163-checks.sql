-- How it was observed is asked where the scheme says so; and checks of a body, announced or not (A-44).
alter table rule_set add column method_needed boolean not null default false, add column checks_shown boolean not null default true;
alter table rule_set alter column method_needed drop default, alter column checks_shown drop default;
alter table gathering add column target_unit_id text references unit, add column unannounced boolean not null default false, add column shown_after boolean not null default true;
alter table gathering add constraint unannounced_check check (not unannounced or target_unit_id is not null);
