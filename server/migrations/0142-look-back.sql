-- Looking back at what was struck off (A-37): what was drawn and by which seed, and what was found.
create table look_back_draw (
  id text primary key,
  scheme_id text not null references scheme,
  period text not null,
  from_on date not null,
  to_on date not null,
  seed text not null,
  -- every matter that could have been drawn, in the order of its id
  population text[] not null,
  share int not null,
  rounding text not null,
  picked text[] not null check (picked <@ population),
  drawn_at timestamptz not null,
  version int not null default 1,
  audience text[] not null,
  unique (scheme_id, period)
);
create trigger frozen before update on look_back_draw for each row execute function huiyin.frozen('id', 'scheme_id', 'period', 'from_on', 'to_on', 'seed', 'population', 'share', 'rounding', 'picked', 'drawn_at');
select huiyin.walled('look_back_draw');

create table look_back (
  id text primary key,
  scheme_id text not null references scheme,
  rule_set_id text not null references rule_set,
  issue_id text not null references issue,
  round int not null,
  kind text not null check (kind in ('RISK', 'SAMPLE', 'AUTHOR', 'OFFICE')),
  why text[] not null,
  draw_id text references look_back_draw,
  -- what whoever looks back is told of the matter; never who reported it
  issue_number text not null,
  title text not null,
  problem text not null,
  answer text not null,
  evidence text not null,
  unit_id text not null references unit,
  -- from whom the reviewer was drawn, and by which seed
  seed text not null,
  candidates text[] not null,
  reviewer_id text references membership,
  state text not null,
  drawn_at timestamptz not null,
  assigned_at timestamptz,
  visited_on date,
  notes text,
  done_at timestamptz,
  version int not null default 1,
  audience text[] not null,
  check ((kind = 'SAMPLE') = (draw_id is not null))
);
create index on look_back (issue_id, round);
create index on look_back (scheme_id, drawn_at, id);
create index on look_back (reviewer_id) where reviewer_id is not null;
-- of one round, one independent look at a time
create unique index on look_back (issue_id, round) where kind <> 'AUTHOR' and state in ('OPEN', 'ASSIGNED');
create trigger frozen before update on look_back for each row execute function huiyin.frozen('id', 'scheme_id', 'rule_set_id', 'issue_id', 'round', 'kind', 'draw_id', 'issue_number', 'unit_id', 'seed', 'drawn_at');
create trigger frozen_done before update on look_back for each row when (old.state in ('LASTING', 'REBOUNDED')) execute function huiyin.frozen('state', 'reviewer_id', 'visited_on', 'notes', 'done_at');
alter table look_back add constraint look_back_assigned check (state in ('OPEN', 'LAPSED') or (reviewer_id is not null and assigned_at is not null));
alter table look_back add constraint look_back_done check ((state in ('LASTING', 'REBOUNDED')) = (done_at is not null and visited_on is not null));
select huiyin.walled('look_back');

-- Nobody looks back at what they handled, and nobody of a unit at what their unit handled; the author is asked as its author.
create function huiyin.outside_the_chain() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.reviewer_id is not null and new.kind <> 'AUTHOR' and (tg_op = 'INSERT' or new.reviewer_id is distinct from old.reviewer_id) and exists (
    select from membership r join membership m on m.person_id = r.person_id
    where r.id = new.reviewer_id and (
      m.role in ('HANDLER', 'LEADER') and m.unit_id = any ((select unit_ids from issue where id = new.issue_id)::text[])
      or m.id = any ((select authors from issue where id = new.issue_id)::text[])
      or exists (select from clearance c where c.issue_id = new.issue_id and m.id in (c.proposed_by_id, c.confirmed_by_id)))) then
    raise exception 'huiyin: whoever looks back stands outside the handling chain' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger outside_the_chain before insert or update on look_back for each row execute function huiyin.outside_the_chain();

-- Schemes that are there already draw from the next month on.
insert into alarm (id, scheme_id, kind, subject_id, at, about)
  select 'alm_' || replace(gen_random_uuid()::text, '-', ''), s.id, 'look-back-draw', s.id, (date_trunc('month', now() at time zone 'Asia/Shanghai') + interval '1 month') at time zone 'Asia/Shanghai', ''
  from scheme s;

-- lifecycle lookBack
alter table look_back add constraint look_back_state check (state in ('OPEN', 'ASSIGNED', 'LASTING', 'REBOUNDED', 'LAPSED'));
create trigger look_back_moves before insert or update of state on look_back for each row execute function huiyin.moves('>OPEN', 'ASSIGNED>ASSIGNED', 'ASSIGNED>LAPSED', 'ASSIGNED>LASTING', 'ASSIGNED>REBOUNDED', 'OPEN>ASSIGNED', 'OPEN>LAPSED');
alter table look_back add constraint look_back_lasting_notes check (state <> 'LASTING' or huiyin.meaningful_length(coalesce(notes, '')) > 0);
alter table look_back add constraint look_back_rebounded_notes check (state <> 'REBOUNDED' or huiyin.meaningful_length(coalesce(notes, '')) > 0);
-- end lookBack
