-- What every table rests on: who sees a row, how a state may move, what may never change.
create schema huiyin;
grant usage on schema huiyin, public to huiyin_app;

-- The scopes of whoever this transaction acts for; null (which matches nothing) where nobody said.
create function huiyin.scopes() returns text[] language sql stable parallel safe
  return nullif(current_setting('huiyin.scopes', true), '')::text[];

-- Refuses a move that the lifecycle's table does not list; the arguments are that table, as FROM>TO.
create function huiyin.moves() returns trigger language plpgsql as $$
declare
  move text;
begin
  if tg_op = 'UPDATE' and old.state = new.state then return new; end if;
  move := case when tg_op = 'INSERT' then '>' else old.state || '>' end || new.state;
  if not (move = any (tg_argv)) then
    raise exception 'huiyin: % may not move %', tg_table_name, move using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- Refuses any change of the columns named in the arguments.
create function huiyin.frozen() returns trigger language plpgsql as $$
declare
  col text;
begin
  foreach col in array tg_argv loop
    if to_jsonb(old) -> col is distinct from to_jsonb(new) -> col then
      raise exception 'huiyin: %.% never changes', tg_table_name, col using errcode = 'check_violation';
    end if;
  end loop;
  return new;
end $$;

-- Refuses to change or unset the columns named in the arguments once they hold a value.
create function huiyin.once() returns trigger language plpgsql as $$
declare
  col text;
begin
  foreach col in array tg_argv loop
    if to_jsonb(old) -> col <> 'null'::jsonb and to_jsonb(old) -> col is distinct from to_jsonb(new) -> col then
      raise exception 'huiyin: %.% is for good', tg_table_name, col using errcode = 'check_violation';
    end if;
  end loop;
  return new;
end $$;

-- Puts the wall round a table that has an audience: read and change what you may see, never delete.
-- The setting is read in place, not in a sub-select, so that the planner sees the scopes and picks the right index.
create function huiyin.walled(t regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('create policy seen on %s for select using (audience && nullif(current_setting(''huiyin.scopes'', true), '''')::text[])', t);
  execute format('create policy changed on %s for update using (audience && nullif(current_setting(''huiyin.scopes'', true), '''')::text[]) with check (audience @> array[''system:*''])', t);
  execute format('create policy made on %s for insert with check (audience @> array[''system:*''])', t);
  execute format('create index on %s using gin (audience)', t);
  execute format('grant select, insert, update on %s to huiyin_app', t);
end $$;
