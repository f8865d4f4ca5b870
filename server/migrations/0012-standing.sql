-- More kinds of member: those who manage observers for the unit that appointed them, and the three administrators apart.
alter table membership drop constraint membership_role_check;
alter table membership add constraint membership_role_check check (role in
  ('OBSERVER', 'LIAISON', 'OFFICER', 'HANDLER', 'LEADER', 'MANAGER', 'ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR'));
alter table membership add constraint membership_unit check ((role in ('HANDLER', 'LEADER', 'MANAGER')) <= (unit_id is not null));

-- The unit that appointed an observer and manages them (A-21), and since when somebody is suspended.
alter table membership
  add column managing_unit_id text references unit,
  add column paused_since timestamptz;
create index on membership (managing_unit_id);

drop function huiyin.standing;
create function huiyin.standing(at timestamptz, idle_since timestamptz, token bytea default null, ids text[] default null)
  returns table (id text, account_id text, seen_at timestamptz, must_change boolean, username text, membership_id text, scheme_id text,
    role text, unit_id text, channel text, liaison_id text, person_id text, name text, paused_since timestamptz)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select s.id, a.id, s.seen_at, a.must_change, a.username, m.id, m.scheme_id, m.role, m.unit_id, m.channel, m.liaison_id, p.id, p.name, m.paused_since
  from session s join account a on a.id = s.account_id join membership m on m.id = s.membership_id join person p on p.id = m.person_id
  where (s.digest = token or s.id = any(ids)) and s.revoked_at is null and s.expires_at > at and s.seen_at > idle_since
    and a.disabled_at is null and huiyin.in_force(m.since, m.until, at)
$$;
revoke execute on function huiyin.standing from public;
grant execute on function huiyin.standing to huiyin_app;

-- What time will bring that is no deadline: the end of a term, the beginning of a month. Each is handled once, when it is due.
create table alarm (
  id text primary key,
  scheme_id text not null references scheme,
  kind text not null,
  subject_id text not null,
  at timestamptz,
  -- what it was for when it was set, such as the period that begins
  about text not null default '',
  fired int not null default 0,
  unique (scheme_id, kind, subject_id)
);
create index alarm_due on alarm (at) where at is not null;
alter table alarm enable row level security;
create policy of_the_system on alarm using ('system:*' = any(huiyin.scopes())) with check (true);
grant select, insert, update on alarm to huiyin_app;
