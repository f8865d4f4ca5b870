-- lifecycle account
alter table account add constraint account_state check (state in ('OPEN', 'DISABLED'));
create trigger account_moves before insert or update of state on account for each row execute function huiyin.moves('>OPEN', 'DISABLED>OPEN', 'OPEN>DISABLED');
alter table account add constraint account_disabled_disable_reason check (state <> 'DISABLED' or huiyin.meaningful_length(coalesce(disable_reason, '')) > 0);
-- end account

-- The security administrator of a scheme sees its accounts as the administrator does.
update account set audience = (select array_agg(distinct s order by s) from unnest(audience || array(select 'security:' || substr(a, 7) from unnest(audience) a where a like 'admin:%')) s);

-- System, security and audit administrator are three people: nobody holds two of these parts at the same time, in whatever
-- schemes. The person's row is the lock under which two at once are seen.
create function huiyin.administrators_apart() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  kinds constant text[] := array['ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR'];
begin
  if not new.role = any (kinds) then return new; end if;
  perform from person where id = new.person_id for update;
  if exists (select from membership m where m.person_id = new.person_id and m.id <> new.id and m.role = any (kinds) and m.role <> new.role
      and (m.until is null or m.until > m.since) and (new.until is null or new.until > new.since)
      and tstzrange(m.since, m.until) && tstzrange(new.since, new.until)) then
    raise exception 'huiyin: one person holds only one of the administrators'' parts' using errcode = 'check_violation', constraint = 'administrators_apart';
  end if;
  return new;
end $$;
create trigger administrators_apart before insert or update of role, person_id, since, until on membership for each row execute function huiyin.administrators_apart();

-- Accounts whose person's name holds a text. It tells of no name: the caller sees of these accounts only those they see anyway.
create function huiyin.accounts_named(words text) returns setof text language sql stable security definer set search_path = public, pg_temp as $$
  select a.id from account a join person p on p.id = a.person_id where strpos(lower(p.name), lower(words)) > 0
$$;
revoke execute on function huiyin.accounts_named from public;
grant execute on function huiyin.accounts_named to huiyin_app;

create index on access_log (at, id);
