-- An account's own life, how old its password is, when it was last used. A user name is for good, and so is whose it is:
-- neither is ever handed on.
alter table account
  add column state text not null default 'OPEN',
  add column disable_reason text,
  add column password_at timestamptz not null default now(),
  add column former_hashes text[] not null default '{}',
  add column opened_at timestamptz not null default now(),
  add column signed_in_at timestamptz;
update account set state = 'DISABLED', disable_reason = '启用本功能前已停用' where disabled_at is not null;
alter table account add constraint account_disabled_at check ((state = 'DISABLED') = (disabled_at is not null));
create trigger frozen before update on account for each row execute function huiyin.frozen('id', 'person_id', 'username', 'opened_at');
create index on account (signed_in_at);

-- A second factor: the secret is sealed with a key that is not here, and gone once the factor is removed; of recovery codes
-- only keyed digests are kept; a step of time that was used is never used again.
create table second_factor (
  id text primary key,
  account_id text not null references account,
  sealed_secret bytea,
  last_step int not null,
  recovery text[] not null default '{}',
  since timestamptz not null,
  removed_at timestamptz,
  audience text[] not null,
  check ((removed_at is null) = (sealed_secret is not null))
);
create unique index second_factor_in_use on second_factor (account_id) where removed_at is null;
create trigger frozen before update on second_factor for each row execute function huiyin.frozen('id', 'account_id', 'since');
create trigger once before update on second_factor for each row execute function huiyin.once('removed_at');
select huiyin.walled('second_factor');

-- How a session was entered, and what its holder must do before anything else.
alter table session
  add column factor text not null default 'NONE' check (factor in ('NONE', 'CODE', 'RECOVERY', 'PROVIDER', 'DEMO')),
  add column must_enrol boolean not null default false,
  add column address text,
  add column device text;
create index on session (account_id) where revoked_at is null;

-- Who a person is at a provider of single sign-on; what one provider calls one subject is one account for good.
create table sign_on_link (
  id text primary key,
  account_id text not null references account,
  issuer text not null,
  subject text not null,
  since timestamptz not null,
  removed_at timestamptz,
  audience text[] not null
);
create unique index sign_on_link_subject on sign_on_link (issuer, subject) where removed_at is null;
create unique index sign_on_link_account on sign_on_link (account_id, issuer) where removed_at is null;
create trigger frozen before update on sign_on_link for each row execute function huiyin.frozen('id', 'account_id', 'issuer', 'subject', 'since');
create trigger once before update on sign_on_link for each row execute function huiyin.once('removed_at');
select huiyin.walled('sign_on_link');

alter table access_log add column address text;

drop function huiyin.standing;
create function huiyin.standing(at timestamptz, idle_since timestamptz, token bytea default null, ids text[] default null)
  returns table (id text, account_id text, seen_at timestamptz, must_change boolean, must_enrol boolean, factor text, username text, membership_id text, scheme_id text,
    role text, unit_id text, channel text, liaison_id text, person_id text, name text, paused_since timestamptz)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select s.id, a.id, s.seen_at, a.must_change, s.must_enrol, s.factor, a.username, m.id, m.scheme_id, m.role, m.unit_id, m.channel, m.liaison_id, p.id, p.name, m.paused_since
  from session s join account a on a.id = s.account_id join membership m on m.id = s.membership_id join person p on p.id = m.person_id
  where (s.digest = token or s.id = any(ids)) and s.revoked_at is null and s.expires_at > at and s.seen_at > idle_since
    and a.state = 'OPEN' and huiyin.in_force(m.since, m.until, at)
$$;
revoke execute on function huiyin.standing from public;
grant execute on function huiyin.standing to huiyin_app;
