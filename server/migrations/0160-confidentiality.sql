-- How closely a matter is kept (A-20), and whether its author lets the unit that answers know who they are (A-31).
alter table opinion add column confidentiality text not null default 'ORDINARY' check (confidentiality in ('ORDINARY', 'TRADE_SECRET'));
alter table opinion add column identity_shown boolean not null default false;
alter table issue add column confidentiality text not null default 'ORDINARY' check (confidentiality in ('ORDINARY', 'TRADE_SECRET'));
-- To whom of the units it was assigned, each by membership; kept only where nobody else of the unit opens it.
alter table issue add column handler_ids text[] not null default '{}';
alter table referral add column confidentiality text not null default 'ORDINARY' check (confidentiality in ('ORDINARY', 'TRADE_SECRET'));
alter table reply add column confidentiality text not null default 'ORDINARY' check (confidentiality in ('ORDINARY', 'TRADE_SECRET'));
