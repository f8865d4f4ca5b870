-- What is said beside a matter is kept as closely as the matter itself (A-20): disputes, questions to units, supervised handling.
alter table dispute add column confidentiality text not null default 'ORDINARY' check (confidentiality in ('ORDINARY', 'TRADE_SECRET'));
alter table dispute add column handler_ids text[] not null default '{}';
alter table information_request add column confidentiality text not null default 'ORDINARY' check (confidentiality in ('ORDINARY', 'TRADE_SECRET'));
alter table information_request add column handler_ids text[] not null default '{}';
alter table supervision add column confidentiality text not null default 'ORDINARY' check (confidentiality in ('ORDINARY', 'TRADE_SECRET'));
alter table supervision add column handler_ids text[] not null default '{}';
-- Of what is marked later the title is not told any more.
drop trigger frozen on supervision;
create trigger frozen before update on supervision for each row execute function huiyin.frozen('id', 'scheme_id', 'rule_set_id', 'issue_id', 'issue_number', 'source', 'instruction_id', 'unit_id');

-- Whom of a unit something is for, once it is a secret: those of the row as it now stands who acted for a unit that it was for.
create function huiyin.of_units(was text[], kept text[]) returns text[] language sql stable set search_path = public, pg_temp as $$
  select array(
    select a from unnest(was) a where a !~ '^(unit|shell|leaders|handler):'
    union select k from unnest(kept) k where k ~ '^leaders:' and was && array[k, 'unit:' || substr(k, 9)]
    union select k from unnest(kept) k where k ~ '^handler:' and (k = any (was) or exists (
      select from membership m where m.id = substr(k, 9) and was && array['unit:' || m.unit_id, 'leaders:' || m.unit_id]))
    order by 1)
$$;

-- What was said with earlier steps of a matter is for those of the units alone for whom the matter itself is now, or
-- again for everybody it was for. Whom an entry was for when it was made stands in the chain and stays.
create function huiyin.retell(subject text, kept text[], secret boolean) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update journal_payload p set audience = case when secret then huiyin.of_units(e.audience, kept) else e.audience end
    from journal_entry e where e.chain = p.chain and e.seq = p.seq and e.subject_id = subject;
  update paper set audience = case when secret then huiyin.of_units(audience, kept)
      else array(select a from unnest(audience) a where a !~ '^(leaders|handler):' union select k from unnest(kept) k where k ~ '^unit:' and audience && array['leaders:' || substr(k, 6), k] order by 1) end
    where subject_id = subject;
end $$;
revoke execute on function huiyin.retell from public;
grant execute on function huiyin.retell to huiyin_app;

-- What is there already.
update dispute d set confidentiality = i.confidentiality, handler_ids = i.handler_ids from issue i where i.id = d.issue_id and i.confidentiality <> 'ORDINARY';
update information_request r set confidentiality = i.confidentiality from issue i where i.id = r.issue_id and i.confidentiality <> 'ORDINARY';
update supervision s set confidentiality = i.confidentiality, title = '（涉商业秘密事项）' from issue i where i.id = s.issue_id and i.confidentiality <> 'ORDINARY';
update dispute set audience = array(select regexp_replace(a, '^unit:', 'leaders:') from unnest(audience) a order by 1) where confidentiality <> 'ORDINARY';
update information_request set audience = array(select regexp_replace(a, '^unit:', 'leaders:') from unnest(audience) a order by 1) where confidentiality <> 'ORDINARY';
update supervision set audience = array(select regexp_replace(a, '^unit:', 'leaders:') from unnest(audience) a order by 1) where confidentiality <> 'ORDINARY';
