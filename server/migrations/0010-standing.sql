-- A reply is signed or released only as the one its referral stands on: none is put beside it.
create function huiyin.reply_holds(rpl text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  p reply;
begin
  select * into p from reply where id = rpl;
  if p.state in ('SIGNED', 'RELEASED') and not exists (
    select from referral r where r.id = p.referral_id and r.reply_id = p.id and r.state = case p.state when 'SIGNED' then 'REPLIED' else 'CLOSED' end) then
    raise exception 'huiyin: a reply is % only as the one its referral stands on', p.state using errcode = 'check_violation';
  end if;
end $$;

create or replace function huiyin.answers_hold() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  o jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
  n jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
  ref text;
  iss text;
  rpl text;
begin
  if tg_table_name in ('reply', 'referral') then
    for ref in select distinct x from unnest(array[o ->> case tg_table_name when 'reply' then 'referral_id' else 'id' end,
                                                   n ->> case tg_table_name when 'reply' then 'referral_id' else 'id' end]) x where x is not null loop
      perform huiyin.referral_holds(ref);
      for rpl in select id from reply where referral_id = ref and state in ('SIGNED', 'RELEASED') loop perform huiyin.reply_holds(rpl); end loop;
      for iss in select issue_id from referral where id = ref loop perform huiyin.issue_holds(iss); end loop;
    end loop;
  end if;
  if tg_table_name = 'opinion' then perform huiyin.opinion_holds(n ->> 'id'); end if;
  for iss in select distinct x from unnest(case tg_table_name when 'issue' then array[o ->> 'id', n ->> 'id'] else array[o ->> 'issue_id', n ->> 'issue_id'] end) x where x is not null order by x loop
    perform huiyin.issue_holds(iss);
  end loop;
  return null;
end $$;
