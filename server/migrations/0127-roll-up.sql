-- What observers file is for those who manage them too (选聘单位, A-21), who roll it up to the office once (A-48).
alter table submission add column managing_unit_id text references unit, add column origin_unit_id text references unit,
  add column rolled_up_at timestamptz, add column rolled_up_by_id text references membership;
alter table submission add constraint rolled_up_whole check ((origin_unit_id is null) = (rolled_up_at is null) and (rolled_up_at is null) = (rolled_up_by_id is null));
create trigger rolled_up_once before update on submission for each row execute function huiyin.once('origin_unit_id', 'rolled_up_at', 'rolled_up_by_id');
alter table opinion add column managing_unit_id text references unit;

-- What was filed before is its managers' from now on; a trade secret is not.
create temp table managed on commit drop as
  select s.id as submission, m.managing_unit_id as unit from submission s join membership m on m.id = s.author_id
  where m.managing_unit_id is not null and not exists (select from opinion o where o.submission_id = s.id and coalesce(to_jsonb(o) ->> 'confidentiality', 'ORDINARY') <> 'ORDINARY');
create function pg_temp.and_managers(audience text[], unit text) returns text[] language sql as
$$ select array(select distinct x collate "C" from unnest(audience || ('managers:' || unit)) x order by 1) $$;
update submission s set managing_unit_id = unit, audience = pg_temp.and_managers(s.audience, unit) from managed where submission = s.id;
update opinion o set managing_unit_id = unit, audience = pg_temp.and_managers(o.audience, unit) from managed where submission = o.submission_id;
update call c set audience = pg_temp.and_managers(c.audience, unit) from managed where submission = c.submission_id;
update question q set audience = pg_temp.and_managers(q.audience, unit) from managed where submission = q.submission_id;
update attachment a set audience = pg_temp.and_managers(a.audience, unit) from opinion o join managed on submission = o.submission_id where o.id = a.opinion_id;
update clock c set audience = pg_temp.and_managers(c.audience, unit) from (select submission as id, unit from managed union all select o.id, unit from opinion o join managed on submission = o.submission_id) matter where matter.id = c.subject_id;
