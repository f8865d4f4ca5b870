-- Merging and parting, splitting, and taking triage back: what an issue and an opinion remember of it.

alter table opinion
  -- the opinion it was split off from
  add column split_from_id text references opinion,
  -- the issue that is its own: where it goes when what was merged is parted again
  add column home_issue_id text references issue deferrable initially deferred,
  -- when it was merged straight into its own issue; null where the issue was registered from it
  add column merged_at timestamptz,
  -- when its author had the matter done again, which is theirs once by right
  add column sent_back_at timestamptz;
update opinion set home_issue_id = issue_id where issue_id is not null;
update opinion o set sent_back_at = coalesce(o.rated_at, o.answered_at, i.registered_at) from issue i where i.id = o.issue_id and i.round > 1;
set constraints all immediate;
create index on opinion (split_from_id) where split_from_id is not null;
create index on opinion (home_issue_id) where home_issue_id is not null;
create trigger frozen_source before update on opinion for each row execute function huiyin.frozen('split_from_id');
create trigger once_sent_back before update on opinion for each row execute function huiyin.once('sent_back_at');
-- A ground stays as long as the opinion stands declined; who takes the decision back takes the ground back.
drop trigger frozen_declined on opinion;
create trigger frozen_declined before update on opinion for each row when (old.state = 'DECLINED' and new.state = 'DECLINED')
  execute function huiyin.frozen('decline_reason', 'decline_text', 'issue_id');

alter table issue
  -- the issue it goes along with
  add column merged_into_id text references issue check (merged_into_id <> id),
  -- the issue it was parted from: what that one was answered until then is its answer too
  add column parted_from_id text references issue check (parted_from_id <> id),
  -- what those that were merged into it add, for the unit: [{ of, text }]
  add column supplements jsonb not null default '[]';
create index on issue (merged_into_id) where merged_into_id is not null;

-- Each answer an opinion was given, with its author's vote on it: the first one is kept. Written by the database alone.
create table opinion_answer (
  opinion_id text not null references opinion on delete cascade,
  ordinal int not null check (ordinal > 0),
  round int not null,
  reply_id text not null references reply,
  answered_at timestamptz not null,
  satisfied boolean,
  rating_text text,
  rated_at timestamptz,
  sent_back boolean not null default false,
  primary key (opinion_id, ordinal),
  unique (opinion_id, reply_id)
);
create index on opinion_answer (reply_id);
alter table opinion_answer enable row level security;
create policy seen on opinion_answer for select using (exists (select from opinion o where o.id = opinion_id));
grant select on opinion_answer to huiyin_app;

-- Each issue an opinion went over to, and from which. Written by the database alone.
create table opinion_move (
  opinion_id text not null references opinion on delete cascade,
  ordinal int not null check (ordinal > 0),
  from_issue_id text references issue deferrable initially deferred,
  to_issue_id text references issue deferrable initially deferred,
  primary key (opinion_id, ordinal)
);
alter table opinion_move enable row level security;
create policy seen on opinion_move for select using (exists (select from opinion o where o.id = opinion_id));
grant select on opinion_move to huiyin_app;

insert into opinion_answer (opinion_id, ordinal, round, reply_id, answered_at, satisfied, rating_text, rated_at)
  select o.id, 1, r.round, o.answer_id, coalesce(o.answered_at, p.released_at), o.satisfied, o.rating_text, o.rated_at
  from opinion o join reply p on p.id = o.answer_id join referral r on r.id = p.referral_id;
insert into opinion_move (opinion_id, ordinal, from_issue_id, to_issue_id) select id, 1, null, issue_id from opinion where issue_id is not null;

create function huiyin.opinion_kept() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.issue_id is distinct from (case when tg_op = 'UPDATE' then old.issue_id end) then
    insert into opinion_move (opinion_id, ordinal, from_issue_id, to_issue_id)
      select new.id, coalesce(max(ordinal), 0) + 1, case when tg_op = 'UPDATE' then old.issue_id end, new.issue_id from opinion_move where opinion_id = new.id;
  end if;
  if new.answer_id is not null and new.answer_id is distinct from (case when tg_op = 'UPDATE' then old.answer_id end) then
    insert into opinion_answer (opinion_id, ordinal, round, reply_id, answered_at)
      select new.id, coalesce(max(a.ordinal), 0) + 1, (select r.round from reply p join referral r on r.id = p.referral_id where p.id = new.answer_id), new.answer_id, coalesce(new.answered_at, now())
      from opinion_answer a where a.opinion_id = new.id
      on conflict (opinion_id, reply_id) do nothing;
  elsif tg_op = 'UPDATE' and new.answer_id is not null and new.rated_at is not null and old.rated_at is null then
    update opinion_answer set satisfied = new.satisfied, rating_text = new.rating_text, rated_at = new.rated_at, sent_back = old.sent_back_at is null and new.sent_back_at is not null
      where opinion_id = new.id and reply_id = new.answer_id and rated_at is null;
  end if;
  return null;
end $$;
create trigger opinion_kept after insert or update on opinion for each row execute function huiyin.opinion_kept();

-- An issue and those it was parted from, one from another: a released answer of any of them that an opinion was given stays its answer.
create function huiyin.line(iss text) returns setof text language sql stable security definer set search_path = public, pg_temp as $$
  with recursive line(id) as (
    select iss union select i.parted_from_id from issue i join line on line.id = i.id where i.parted_from_id is not null)
  select id from line;
$$;

-- An opinion is answered by the reply that a closed referral of its own issue, or of one that was parted from, stands on.
create or replace function huiyin.opinion_holds(opn text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (
    select from opinion o
    left join reply p on p.id = o.answer_id and p.state = 'RELEASED'
    left join referral r on r.id = p.referral_id and r.reply_id = p.id and r.state = 'CLOSED' and r.issue_id in (select huiyin.line(o.issue_id))
    where o.id = opn and (o.state = 'ANSWERED' and (r.id is null or o.answered_at is null) or o.state <> 'ANSWERED' and o.answer_id is not null)) then
    raise exception 'huiyin: an opinion is answered by a released answer alone' using errcode = 'check_violation';
  end if;
end $$;

-- An issue stands answered, and whatever comes after, by closed referrals of its round: its own, or those of what it was parted from.
create or replace function huiyin.issue_holds(iss text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  i issue;
begin
  select * into i from issue where id = iss for no key update;
  if i.state is null or i.state not in ('ANSWERED', 'CLEARED', 'PARKED', 'CONFIRMED') then return; end if;
  if i.responsible_unit_id is null
    or not exists (select from referral r where r.issue_id in (select huiyin.line(i.id)) and r.round = i.round and r.state = 'CLOSED')
    or exists (select from referral r where r.issue_id = i.id and r.round = i.round and r.state not in ('CLOSED', 'RETURNED', 'DRAFT'))
    or not exists (select from opinion o where o.issue_id = i.id)
    or exists (
      select from opinion o
      left join reply p on p.id = o.answer_id and p.state = 'RELEASED'
      left join referral r on r.id = p.referral_id and r.reply_id = p.id and r.issue_id in (select huiyin.line(i.id)) and r.round = i.round
      where o.issue_id = i.id and (o.state <> 'ANSWERED' or r.id is null)) then
    raise exception 'huiyin: an issue is % only when every opinion of it has a released answer', i.state using errcode = 'check_violation';
  end if;
end $$;

-- Opinions go over to another issue only together with the merging or parting that says so, and what an issue says it was
-- parted from is borne out by where its opinions came from, as the database itself kept it.
create function huiyin.mergers_hold() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  o jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
  n jsonb := to_jsonb(new);
  was text := o ->> 'issue_id';
  i issue;
  other text;
begin
  if tg_table_name = 'opinion' then
    if was is not null and was is distinct from n ->> 'issue_id' and not exists (
      select from opinion p where p.id = n ->> 'id' and (
        p.issue_id is null and p.state = 'SUBMITTED'
        or exists (select from issue x where x.id = was and x.merged_into_id = n ->> 'issue_id')
        or exists (select from issue y where y.id = n ->> 'issue_id' and y.parted_from_id = was))) then
      raise exception 'huiyin: an opinion goes to another issue only by merging or parting' using errcode = 'check_violation';
    end if;
    if n ->> 'state' = 'SPLIT' and (select count(*) from opinion p where p.split_from_id = n ->> 'id') < 2
      or n ->> 'split_from_id' is not null and not exists (select from opinion p where p.id = n ->> 'split_from_id' and p.state = 'SPLIT' and p.submission_id = n ->> 'submission_id') then
      raise exception 'huiyin: what is split stands in its parts' using errcode = 'check_violation';
    end if;
    return null;
  end if;
  select * into i from issue where id = n ->> 'id';
  if (i.state = 'MERGED') <> (i.merged_into_id is not null) or i.state in ('MERGED', 'VOIDED') and exists (select from opinion p where p.issue_id = i.id)
    or i.state = 'VOIDED' and exists (select from referral r where r.issue_id = i.id) then
    raise exception 'huiyin: what is merged or void holds nothing of its own' using errcode = 'check_violation';
  end if;
  foreach other in array array_remove(array[i.merged_into_id, i.parted_from_id], null) loop
    if not exists (select from issue x where x.id = other and x.scheme_id = i.scheme_id and x.rule_set_id = i.rule_set_id) then
      raise exception 'huiyin: only matters of the same rules are merged' using errcode = 'check_violation';
    end if;
  end loop;
  if i.merged_into_id is not null and exists (select from issue x where x.id = i.merged_into_id and x.state = 'VOIDED') then
    raise exception 'huiyin: nothing is merged into what is void' using errcode = 'check_violation';
  end if;
  if (o ->> 'parted_from_id') is distinct from i.parted_from_id then
    if i.parted_from_id is not null and (not exists (select from opinion p where p.issue_id = i.id) or exists (
      select from opinion p where p.issue_id = i.id and not exists (
        select from opinion_move v where v.opinion_id = p.id and v.from_issue_id = i.parted_from_id and v.to_issue_id = i.id
          and v.ordinal = (select max(ordinal) from opinion_move w where w.opinion_id = p.id)))) then
      raise exception 'huiyin: an issue was parted from where its opinions came from' using errcode = 'check_violation';
    end if;
    for other in select id from opinion where issue_id = i.id loop perform huiyin.opinion_holds(other); end loop;
  end if;
  return null;
end $$;
create constraint trigger mergers_hold after insert or update on opinion deferrable initially deferred for each row execute function huiyin.mergers_hold();
create constraint trigger mergers_hold after insert or update on issue deferrable initially deferred for each row execute function huiyin.mergers_hold();

-- A photo goes from what is split to the part it belongs to, and nowhere else.
drop trigger once on attachment;
create function huiyin.photo_stays() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.opinion_id is not null and old.opinion_id is distinct from new.opinion_id
    and not exists (select from opinion o where o.id = new.opinion_id and o.split_from_id = old.opinion_id) then
    raise exception 'huiyin: attachment.opinion_id is for good' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger photo_stays before update on attachment for each row execute function huiyin.photo_stays();

-- Whether something has followed on the triage of an opinion, so that it can no longer be taken back. Asked for whoever may see the opinion.
create function huiyin.followed(opn text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select i.state <> 'REGISTERED' or i.round > 1 or o.issue_id is distinct from o.home_issue_id
      or exists (select from referral r where r.issue_id = i.id)
      or o.merged_at is null and (i.version > 1 or exists (select from opinion p where p.issue_id = i.id and p.id <> o.id) or exists (select from issue x where x.merged_into_id = i.id))
    from opinion o join issue i on i.id = o.issue_id where o.id = opn), false);
$$;
