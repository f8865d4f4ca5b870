-- A membership is in force from `since` up to, and no longer at, `until`.
create function huiyin.in_force(since timestamptz, until timestamptz, at timestamptz) returns boolean
  language sql immutable parallel safe return since <= at and (until is null or until > at);

-- Sessions that stand: not ended, not expired, not idle too long, their account not disabled, their membership in force.
-- Asked with every request, before there is anybody to see as, so one statement answers it; it tells only of the session
-- whose token's digest, or whose id, the caller holds already.
create function huiyin.standing(at timestamptz, idle_since timestamptz, token bytea default null, ids text[] default null)
  returns table (id text, account_id text, seen_at timestamptz, must_change boolean, username text, membership_id text, scheme_id text,
    role text, unit_id text, channel text, liaison_id text, person_id text, name text)
  language sql stable security definer set search_path = public
as $$
  select s.id, a.id, s.seen_at, a.must_change, a.username, m.id, m.scheme_id, m.role, m.unit_id, m.channel, m.liaison_id, p.id, p.name
  from session s join account a on a.id = s.account_id join membership m on m.id = s.membership_id join person p on p.id = m.person_id
  where (s.digest = token or s.id = any(ids)) and s.revoked_at is null and s.expires_at > at and s.seen_at > idle_since
    and a.disabled_at is null and huiyin.in_force(m.since, m.until, at)
$$;
revoke execute on function huiyin.standing from public;
grant execute on function huiyin.standing to huiyin_app;
