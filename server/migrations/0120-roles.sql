-- More kinds of member: designated clue officers, the discipline body, conveners and leaders of the district.
alter table membership drop constraint membership_role_check;
alter table membership add constraint membership_role_check check (role in
  ('OBSERVER', 'LIAISON', 'OFFICER', 'HANDLER', 'LEADER', 'MANAGER', 'CLUE_OFFICER', 'DISCIPLINE', 'CONVENER', 'DIRECTOR', 'ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR'));

-- Takes the drawn lifecycle of a table away, before it is drawn anew: its states, its moves, and what each state must not lack.
create procedure huiyin.undraw(t regclass) language plpgsql set search_path = public, pg_temp as $$
declare
  c record;
begin
  for c in select conname from pg_constraint where conrelid = t and contype = 'c'
    and (conname = t::text || '_state' or pg_get_constraintdef(oid) ~ '^CHECK \(+state <> ''\w+''::text\) OR \(huiyin\.meaningful_length\(COALESCE\(\w+, ''''::text\)\) > 0\)+$') loop
    execute format('alter table %s drop constraint %I', t, c.conname);
  end loop;
  execute format('drop trigger if exists %I on %s', t::text || '_moves', t);
end $$;
