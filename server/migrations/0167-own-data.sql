-- One's own data: what may be erased and when, who asked for it, what holds it back, and the one way in which it is done.

-- Which columns may be emptied, in which of somebody's rows, and how many months after their service ended. The application reads
-- it and never writes it; it says the same as the register of tables.
create table erasable (
  tbl text not null,
  col text not null,
  via text not null check (via in ('PERSON', 'ACCOUNT', 'MEMBERSHIP', 'NOMINATION', 'SUBMISSION')),
  via_col text not null,
  months int not null check (months >= 0),
  empty text,
  primary key (tbl, col)
);
grant select on erasable to huiyin_app;
insert into erasable (tbl, col, via, via_col, months, empty) values
  ('person', 'name', 'PERSON', 'id', 60, '（已删除）'), ('person', 'phone_sealed', 'PERSON', 'id', 0, null), ('person', 'phone_digest', 'PERSON', 'id', 0, null),
  ('other_membership', 'title', 'MEMBERSHIP', 'membership_id', 60, '（已删除）'), ('other_membership', 'evidence', 'MEMBERSHIP', 'membership_id', 60, '（已删除）'),
  ('account', 'username', 'PERSON', 'person_id', 60, 'erased-'),
  ('session', 'address', 'ACCOUNT', 'account_id', 12, null), ('session', 'device', 'ACCOUNT', 'account_id', 12, null),
  ('nomination', 'name', 'NOMINATION', 'id', 60, '（已删除）'), ('nomination', 'phone_sealed', 'NOMINATION', 'id', 0, null), ('nomination', 'phone_digest', 'NOMINATION', 'id', 0, null),
  ('nomination', 'employer', 'NOMINATION', 'id', 60, null), ('nomination', 'post', 'NOMINATION', 'id', 60, null), ('nomination', 'enterprise', 'NOMINATION', 'id', 60, null),
  ('nomination', 'merits', 'NOMINATION', 'id', 60, null), ('nomination', 'other_memberships', 'NOMINATION', 'id', 60, '[]'), ('nomination', 'political_status', 'NOMINATION', 'id', 60, null),
  ('nomination', 'id_last4', 'NOMINATION', 'id', 60, null), ('nomination', 'id_digest', 'NOMINATION', 'id', 60, null),
  ('pledge', 'signed_name', 'NOMINATION', 'nomination_id', 60, '（已删除）'),
  ('public_notice', 'name', 'NOMINATION', 'nomination_id', 60, '（已删除）'), ('public_notice', 'employer', 'NOMINATION', 'nomination_id', 60, null), ('public_notice', 'post', 'NOMINATION', 'nomination_id', 60, null),
  ('certificate', 'name', 'MEMBERSHIP', 'membership_id', 60, '（已删除）'),
  ('dismissal', 'letter', 'MEMBERSHIP', 'membership_id', 60, '（已删除）'), ('dismissal', 'signed_as', 'MEMBERSHIP', 'membership_id', 60, '（已删除）'), ('dismissal', 'statement', 'MEMBERSHIP', 'membership_id', 60, '（已删除）'),
  ('conduct_case', 'statement', 'MEMBERSHIP', 'membership_id', 60, '（已删除）'), ('excuse', 'text', 'MEMBERSHIP', 'membership_id', 60, '（已删除）'),
  ('paper', 'file_name', 'MEMBERSHIP', 'uploader_id', 60, '（已删除）'), ('paper', 'bytes', 'MEMBERSHIP', 'uploader_id', 60, '\x'),
  ('contact', 'notes', 'MEMBERSHIP', 'member_id', 60, '（已删除）'),
  ('opinion', 'title', 'MEMBERSHIP', 'author_id', 120, '（已删除）'), ('opinion', 'problem', 'MEMBERSHIP', 'author_id', 120, '（已删除）'),
  ('opinion', 'suggestion', 'MEMBERSHIP', 'author_id', 120, '（已删除）'), ('opinion', 'rating_text', 'MEMBERSHIP', 'author_id', 120, '（已删除）'),
  ('call', 'notes', 'SUBMISSION', 'submission_id', 120, '（已删除）');

-- What somebody asks of their own data: to have it corrected, or erased.
create table data_request (
  id text primary key,
  scheme_id text not null references scheme,
  -- the person it is about, or a nomination that came to nothing
  subject_id text not null,
  membership_id text references membership,
  asked_by_id text not null references membership,
  wish text not null check (wish in ('CORRECT', 'ERASE')),
  field text check (field in ('NAME', 'TITLE')),
  value text,
  ground text check (ground in ('PURPOSE_ENDED', 'CONSENT_WITHDRAWN', 'UNLAWFUL')),
  text text not null,
  state text not null,
  asked_at timestamptz not null,
  agreed_by_id text references membership,
  agreed_by_person_id text references person,
  decided_by_id text references membership,
  decided_at timestamptz,
  decision_reason text,
  outcome jsonb,
  version int not null default 1,
  audience text[] not null,
  check ((wish = 'CORRECT') = (field is not null and value is not null)),
  check ((wish = 'ERASE') = (ground is not null))
);
create index on data_request (scheme_id, asked_at desc, id);
create index on data_request (subject_id);
select huiyin.walled('data_request');
create trigger frozen before update on data_request for each row execute function huiyin.frozen('id', 'scheme_id', 'subject_id', 'membership_id', 'asked_by_id', 'wish', 'field', 'value', 'ground', 'text', 'asked_at');
create trigger once before update on data_request for each row execute function huiyin.once('agreed_by_id', 'agreed_by_person_id', 'decided_by_id', 'decided_at', 'outcome');

-- That somebody's data must not be erased, whoever asks, until it is lifted.
create table legal_hold (
  id text primary key,
  scheme_id text not null references scheme,
  subject_id text not null,
  ground text not null,
  state text not null,
  placed_by_id text not null references membership,
  placed_at timestamptz not null,
  lifted_by_id text references membership,
  lifted_at timestamptz,
  lift_reason text,
  version int not null default 1,
  audience text[] not null
);
create index on legal_hold (subject_id) where state = 'STANDING';
select huiyin.walled('legal_hold');
create trigger frozen before update on legal_hold for each row execute function huiyin.frozen('id', 'scheme_id', 'subject_id', 'ground', 'placed_by_id', 'placed_at');

-- What never changes may be emptied in one case alone: by the function below, which is the owner's.
create function huiyin.erasing(t oid) returns boolean language sql stable set search_path = pg_catalog, pg_temp return
  coalesce(current_setting('huiyin.erasing', true) = 'on', false) and current_user = (select pg_catalog.pg_get_userbyid(relowner) from pg_catalog.pg_class where oid = t);
create or replace function huiyin.frozen() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  col text;
begin
  foreach col in array tg_argv loop
    if to_jsonb(old) -> col is distinct from to_jsonb(new) -> col and not huiyin.erasing(tg_relid) then
      raise exception 'huiyin: %.% never changes', tg_table_name, col using errcode = 'check_violation';
    end if;
  end loop;
  return new;
end $$;
create or replace function huiyin.once() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  col text;
begin
  foreach col in array tg_argv loop
    if to_jsonb(old) -> col <> 'null'::jsonb and to_jsonb(old) -> col is distinct from to_jsonb(new) -> col and not huiyin.erasing(tg_relid) then
      raise exception 'huiyin: %.% is for good', tg_table_name, col using errcode = 'check_violation';
    end if;
  end loop;
  return new;
end $$;

-- When the service of a person ended; infinity while it lasts. A nomination that came to nothing is held by consent alone.
create function huiyin.service_end(subject text) returns timestamptz language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select max(coalesce(until, 'infinity')) from membership where person_id = subject),
    (select case when state in ('REJECTED', 'WITHDRAWN') then '-infinity'::timestamptz else 'infinity' end from nomination where id = subject and person_id is null), 'infinity')
$$;

-- What an erasure would reach now and what is still kept, a line a column; with `doing`, empties it. Only two people together get
-- here: one agreed, another of the office carries it out, and neither is whom it is about. Whatever the application asks, nothing
-- goes while a hold stands, while the person serves, or before its months are over; no part of the journal younger than a year goes.
create function huiyin.erase(request text, by_id text, at timestamptz, doing boolean) returns jsonb language plpgsql security definer set search_path = public, pg_temp as $$
declare
  r data_request;
  who membership;
  ended timestamptz;
  ids jsonb;
  e erasable;
  mine text[];
  n int;
  made jsonb := '[]';
begin
  if not ('system:*' = any (coalesce(huiyin.scopes(), '{}'))) then raise exception 'huiyin: an erasure is carried out by an action' using errcode = 'insufficient_privilege'; end if;
  select * into r from data_request where id = request and wish = 'ERASE' for update;
  if r.id is null then raise exception 'huiyin: no such erasure' using errcode = 'check_violation'; end if;
  ended := huiyin.service_end(r.subject_id);
  if doing then
    select * into who from membership where id = by_id and huiyin.in_force(since, until, at);
    if r.state <> 'AGREED' or r.agreed_by_person_id is null or who.role is distinct from 'OFFICER' or who.scheme_id <> r.scheme_id
      or who.person_id = r.agreed_by_person_id or who.person_id = r.subject_id or r.agreed_by_person_id = r.subject_id then
      raise exception 'huiyin: two others decide on an erasure' using errcode = 'check_violation';
    end if;
    if exists (select from legal_hold where subject_id = r.subject_id and state = 'STANDING') then raise exception 'huiyin: a hold stands' using errcode = 'check_violation'; end if;
    if ended > at then raise exception 'huiyin: the service has not ended' using errcode = 'check_violation'; end if;
    perform set_config('huiyin.erasing', 'on', true);
  end if;
  ids := jsonb_build_object('PERSON', to_jsonb(array[r.subject_id]),
    'ACCOUNT', (select coalesce(jsonb_agg(id), '[]') from account where person_id = r.subject_id),
    'MEMBERSHIP', (select coalesce(jsonb_agg(id), '[]') from membership where person_id = r.subject_id),
    'NOMINATION', (select coalesce(jsonb_agg(id), '[]') from nomination where person_id = r.subject_id or id = r.subject_id),
    'SUBMISSION', (select coalesce(jsonb_agg(s.id), '[]') from submission s join membership m on m.id = s.author_id where m.person_id = r.subject_id));
  for e in select * from erasable order by tbl, col loop
    mine := array(select jsonb_array_elements_text(ids -> e.via));
    execute format('select count(*) from %I t where t.%I = any ($1) and t.%I is not null and t.%I::text <> coalesce($2, '''') and t.%I::text not like ''erased-%%''', e.tbl, e.via_col, e.col, e.col, e.col) into n using mine, e.empty;
    if n = 0 then continue; end if;
    if ended + make_interval(months => e.months) <= at then
      if doing then
        execute format('update %I t set %I = %s where t.%I = any ($1) and t.%I is not null', e.tbl, e.col,
          case when e.empty is null then 'null' when e.empty = 'erased-' then '''erased-'' || t.id' else quote_literal(e.empty) end, e.via_col, e.col) using mine;
      end if;
      made := made || jsonb_build_object('tbl', e.tbl, 'col', e.col, 'rows', n, 'kept', false);
    else
      made := made || jsonb_build_object('tbl', e.tbl, 'col', e.col, 'rows', n, 'kept', true);
    end if;
  end loop;
  if ended + interval '60 months' <= at then
    mine := array(select distinct x from jsonb_each(ids) k, jsonb_array_elements_text(k.value) x where k.key <> 'SUBMISSION');
    select count(*) into n from journal_payload p join journal_entry j using (chain, seq) where (j.subject_id = any (mine) or j.actor_id = any (mine)) and j.at < erase.at - interval '12 months';
    if n > 0 then
      if doing then delete from journal_payload p using journal_entry j where j.chain = p.chain and j.seq = p.seq and (j.subject_id = any (mine) or j.actor_id = any (mine)) and j.at < erase.at - interval '12 months'; end if;
      made := made || jsonb_build_object('tbl', 'journal_payload', 'col', 'data', 'rows', n, 'kept', false);
    end if;
  end if;
  if doing then
    -- what was set for one transaction must not outlast the call
    perform set_config('huiyin.erasing', '', true);
  end if;
  return made;
end $$;
revoke execute on function huiyin.erase from public;
grant execute on function huiyin.erase to huiyin_app;
revoke execute on function huiyin.service_end from public;
grant execute on function huiyin.service_end to huiyin_app;

-- lifecycle dataRequest
alter table data_request add constraint data_request_state check (state in ('ASKED', 'AGREED', 'DONE', 'REFUSED', 'WITHDRAWN'));
create trigger data_request_moves before insert or update of state on data_request for each row execute function huiyin.moves('>ASKED', 'AGREED>DONE', 'AGREED>REFUSED', 'AGREED>WITHDRAWN', 'ASKED>AGREED', 'ASKED>DONE', 'ASKED>REFUSED', 'ASKED>WITHDRAWN');
alter table data_request add constraint data_request_asked_text check (state <> 'ASKED' or huiyin.meaningful_length(coalesce(text, '')) > 0);
alter table data_request add constraint data_request_refused_decision_reason check (state <> 'REFUSED' or huiyin.meaningful_length(coalesce(decision_reason, '')) > 0);
-- end dataRequest

-- lifecycle legalHold
alter table legal_hold add constraint legal_hold_state check (state in ('STANDING', 'LIFTED'));
create trigger legal_hold_moves before insert or update of state on legal_hold for each row execute function huiyin.moves('>STANDING', 'STANDING>LIFTED');
alter table legal_hold add constraint legal_hold_standing_ground check (state <> 'STANDING' or huiyin.meaningful_length(coalesce(ground, '')) > 0);
alter table legal_hold add constraint legal_hold_lifted_lift_reason check (state <> 'LIFTED' or huiyin.meaningful_length(coalesce(lift_reason, '')) > 0);
-- end legalHold

-- How many rows of a table are older than a moment: a count, also of what the application writes and never reads.
create function huiyin.aged(tbl text, col text, before timestamptz) returns bigint language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  n bigint;
begin
  if not ('system:*' = any (coalesce(huiyin.scopes(), '{}'))) then raise exception 'huiyin: not for anybody' using errcode = 'insufficient_privilege'; end if;
  execute format('select count(*) from %I where %I < $1', tbl, col) into n using before;
  return n;
end $$;
revoke execute on function huiyin.aged from public;
grant execute on function huiyin.aged to huiyin_app;
