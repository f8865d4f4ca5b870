-- What the lifecycles' tables say, frozen; the check compares these blocks with what the rules draw today.
-- How many characters of a text count toward a reason's least length: blanks do not, and what repeats itself counts once.
-- The same rule as meaningfulLength in meaningful.ts, character for character and pass for pass.
create or replace function huiyin.meaningful_length(t text) returns int
  language plpgsql immutable strict parallel safe set search_path = pg_catalog
as $function$
declare
  -- The C collation: no locale has a say in what counts.
  kept text collate "C" := left(regexp_replace(t collate "C", '[\u0001-\u0020\u007F-\u00A0\u00AD\u034F\u061C\u115F\u1160\u1680\u17B4\u17B5\u180B-\u180F\u2000-\u200F\u2028-\u202F\u205F-\u206F\u2800\u3000\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\U000E0000-\U000E0FFF]', '', 'g'), 10000);
  shorter text collate "C";
begin
  for pass in 1..32 loop
    shorter := regexp_replace(kept, '(.{1,20}?)\1', '\1', 'g');
    exit when shorter = kept;
    kept := shorter;
  end loop;
  return char_length(kept);
end
$function$;

-- lifecycle submission
alter table submission add constraint submission_state check (state in ('SUBMITTED', 'AWAITING_INFO', 'TRIAGED', 'WITHDRAWN'));
create trigger submission_moves before insert or update of state on submission for each row execute function huiyin.moves('>SUBMITTED', '>TRIAGED', 'AWAITING_INFO>SUBMITTED', 'AWAITING_INFO>TRIAGED', 'AWAITING_INFO>WITHDRAWN', 'SUBMITTED>AWAITING_INFO', 'SUBMITTED>TRIAGED', 'SUBMITTED>WITHDRAWN');
alter table submission add constraint submission_withdrawn_withdraw_reason check (state <> 'WITHDRAWN' or huiyin.meaningful_length(coalesce(withdraw_reason, '')) > 0);
-- end submission

-- lifecycle opinion
alter table opinion add constraint opinion_state check (state in ('SUBMITTED', 'REGISTERED', 'DECLINED', 'ANSWERED', 'WITHDRAWN'));
create trigger opinion_moves before insert or update of state on opinion for each row execute function huiyin.moves('>SUBMITTED', 'ANSWERED>ANSWERED', 'REGISTERED>ANSWERED', 'SUBMITTED>DECLINED', 'SUBMITTED>REGISTERED', 'SUBMITTED>WITHDRAWN');
alter table opinion add constraint opinion_declined_decline_reason check (state <> 'DECLINED' or huiyin.meaningful_length(coalesce(decline_reason, '')) > 0);
alter table opinion add constraint opinion_declined_decline_text check (state <> 'DECLINED' or huiyin.meaningful_length(coalesce(decline_text, '')) > 0);
-- end opinion

-- lifecycle issue
alter table issue add constraint issue_state check (state in ('REGISTERED', 'REFERRED', 'ANSWERED', 'REWORK', 'CLEARED'));
create trigger issue_moves before insert or update of state on issue for each row execute function huiyin.moves('>REGISTERED', 'ANSWERED>CLEARED', 'ANSWERED>REWORK', 'REFERRED>ANSWERED', 'REGISTERED>REFERRED', 'REWORK>REFERRED');
alter table issue add constraint issue_cleared_evidence check (state <> 'CLEARED' or huiyin.meaningful_length(coalesce(evidence, '')) > 0);
-- end issue

-- lifecycle referral
alter table referral add constraint referral_state check (state in ('ISSUED', 'ACCEPTED', 'REPLIED', 'REWORK', 'CLOSED'));
create trigger referral_moves before insert or update of state on referral for each row execute function huiyin.moves('>ISSUED', 'ACCEPTED>REPLIED', 'ISSUED>ACCEPTED', 'REPLIED>CLOSED', 'REPLIED>REWORK', 'REWORK>ACCEPTED');
alter table referral add constraint referral_rework_rework_reason check (state <> 'REWORK' or huiyin.meaningful_length(coalesce(rework_reason, '')) > 0);
-- end referral

-- lifecycle reply
alter table reply add constraint reply_state check (state in ('DRAFT', 'AWAITING_SIGNATURE', 'SIGNED', 'REJECTED', 'RELEASED'));
create trigger reply_moves before insert or update of state on reply for each row execute function huiyin.moves('>DRAFT', 'AWAITING_SIGNATURE>DRAFT', 'AWAITING_SIGNATURE>SIGNED', 'DRAFT>AWAITING_SIGNATURE', 'SIGNED>REJECTED', 'SIGNED>RELEASED');
-- end reply

-- A-29: what is signed or waits for a signature has its reason, whoever writes the row.
alter table reply add constraint reply_reasoned check (
  state = 'DRAFT' or (
    answer_class_id is not null and huiyin.meaningful_length(text) > 0
    and (not requires_reason or (
      reason_category is not null and reason_category <> ''
      and huiyin.meaningful_length(coalesce(explanation, '')) >= greatest(reason_length, 1)
      and huiyin.meaningful_length(coalesce(alternative, '')) > 0
      and (not must_cite or huiyin.meaningful_length(coalesce(basis, '')) > 0)))));
alter table reply add constraint reply_signed check (state in ('DRAFT', 'AWAITING_SIGNATURE') or (signed_by_id is not null and signed_at is not null));
alter table reply add constraint reply_released check ((state = 'RELEASED') = (released_at is not null));

-- A class that answers are judged by must have taken force in the same scheme.
create function huiyin.class_in_force() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.answer_class_id is not null and not exists (
    select from answer_class a join rule_set r on r.id = a.rule_set_id
    where a.id = new.answer_class_id and r.scheme_id = new.scheme_id and r.state <> 'DRAFT') then
    raise exception 'huiyin: no such answer class in force' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger class_in_force before insert or update of answer_class_id on reply for each row execute function huiyin.class_in_force();

-- Rules that span rows hold at the end of the transaction, whichever of the rows was touched and in whatever order.
create function huiyin.referral_holds(ref text) returns void language plpgsql security definer set search_path = public as $$
declare
  r referral;
begin
  select * into r from referral where id = ref;
  if r.state = 'REPLIED' and not exists (select from reply p where p.id = r.reply_id and p.referral_id = r.id and p.state = 'SIGNED')
    or r.state = 'CLOSED' and not exists (select from reply p where p.id = r.reply_id and p.referral_id = r.id and p.state = 'RELEASED') then
    raise exception 'huiyin: a referral is % only with a signed reply that has its reason', r.state using errcode = 'check_violation';
  end if;
end $$;

create function huiyin.issue_holds(iss text) returns void language plpgsql security definer set search_path = public as $$
declare
  i issue;
begin
  select * into i from issue where id = iss;
  if i.state not in ('ANSWERED', 'CLEARED') then return; end if;
  if i.responsible_unit_id is null
    or not exists (select from referral r where r.issue_id = i.id and r.round = i.round)
    or exists (select from referral r where r.issue_id = i.id and r.round = i.round and r.state <> 'CLOSED')
    or not exists (select from opinion o where o.issue_id = i.id)
    or exists (
      select from opinion o
      left join reply p on p.id = o.answer_id and p.state = 'RELEASED'
      left join referral r on r.id = p.referral_id and r.issue_id = o.issue_id
      where o.issue_id = i.id and (o.state <> 'ANSWERED' or r.id is null)) then
    raise exception 'huiyin: an issue is % only when every opinion of it has a released answer', i.state using errcode = 'check_violation';
  end if;
end $$;

create function huiyin.answers_hold() returns trigger language plpgsql security definer set search_path = public as $$
declare
  o jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
  n jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
  ref text;
  iss text;
begin
  if tg_table_name in ('reply', 'referral') then
    for ref in select distinct x from unnest(array[o ->> case tg_table_name when 'reply' then 'referral_id' else 'id' end,
                                                   n ->> case tg_table_name when 'reply' then 'referral_id' else 'id' end]) x where x is not null loop
      perform huiyin.referral_holds(ref);
      for iss in select issue_id from referral where id = ref loop perform huiyin.issue_holds(iss); end loop;
    end loop;
  end if;
  for iss in select distinct x from unnest(case tg_table_name when 'issue' then array[o ->> 'id', n ->> 'id'] else array[o ->> 'issue_id', n ->> 'issue_id'] end) x where x is not null loop
    perform huiyin.issue_holds(iss);
  end loop;
  return null;
end $$;
create constraint trigger answers_hold after insert or update or delete on reply deferrable initially deferred for each row execute function huiyin.answers_hold();
create constraint trigger answers_hold after insert or update or delete on referral deferrable initially deferred for each row execute function huiyin.answers_hold();
create constraint trigger answers_hold after insert or update or delete on issue deferrable initially deferred for each row execute function huiyin.answers_hold();
create constraint trigger answers_hold after insert or update or delete on opinion deferrable initially deferred for each row execute function huiyin.answers_hold();
