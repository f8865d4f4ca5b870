-- Co-handling (协办): each co unit owes an opinion before the joint reply is sent for signature, and countersigns (会签) the
-- very version that is signed.
alter table reply
  add column co_unit_ids text[] not null default '{}',
  -- how often it was sent for signature; what is countersigned is one of these versions
  add column revision int not null default 0,
  add column co_views text,
  add column rectified text check (rectified in ('YES', 'IN_PROGRESS', 'NO')),
  add column evidence text;
create trigger frozen_units before update on reply for each row execute function huiyin.frozen('co_unit_ids');
create trigger worded_jointly before update on reply for each row when (old.state <> 'DRAFT')
  execute function huiyin.frozen('co_views', 'rectified', 'evidence');

-- Words change in a draft only, and every draft that is sent for signature is another version.
create function huiyin.revised() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.revision := 0;
  else
    new.revision := old.revision + case when old.state = 'DRAFT' and new.state = 'AWAITING_SIGNATURE' then 1 else 0 end;
  end if;
  return new;
end $$;
create trigger revised before insert or update on reply for each row execute function huiyin.revised();

create table co_opinion (
  id text primary key,
  scheme_id text not null references scheme,
  referral_id text not null references referral,
  unit_id text not null references unit,
  lead_unit_id text not null references unit,
  handler_id text references membership,
  confidentiality text not null default 'ORDINARY' check (confidentiality in ('ORDINARY', 'TRADE_SECRET')),
  state text not null,
  text text not null default '',
  drafted_by_id text not null references membership,
  signed_by_id text references membership,
  signed_at timestamptz,
  version int not null default 1,
  audience text[] not null,
  unique (referral_id, unit_id),
  -- a co unit of this very referral
  foreign key (referral_id, unit_id) references referral_unit (referral_id, unit_id)
);
create trigger frozen before update on co_opinion for each row execute function huiyin.frozen('id', 'scheme_id', 'referral_id', 'unit_id', 'lead_unit_id');
create trigger worded before update on co_opinion for each row when (old.state = 'SIGNED') execute function huiyin.frozen('text', 'drafted_by_id', 'signed_by_id', 'signed_at');
alter table co_opinion add constraint co_opinion_signed check (state <> 'SIGNED' or (huiyin.meaningful_length(text) > 0 and signed_by_id is not null and signed_at is not null));
select huiyin.walled('co_opinion');

-- lifecycle coOpinion
alter table co_opinion add constraint co_opinion_state check (state in ('DRAFT', 'SIGNED'));
create trigger co_opinion_moves before insert or update of state on co_opinion for each row execute function huiyin.moves('>DRAFT', 'DRAFT>SIGNED');
-- end coOpinion

-- What a co unit's leader said to one version of the joint reply; for good.
create table countersignature (
  id text primary key,
  scheme_id text not null references scheme,
  reply_id text not null references reply,
  unit_id text not null references unit,
  revision int not null,
  kind text not null check (kind in ('COUNTERSIGNED', 'OBJECTED')),
  reason text,
  by_id text not null references membership,
  at timestamptz not null,
  audience text[] not null,
  unique (reply_id, unit_id, revision, kind),
  check (kind <> 'OBJECTED' or huiyin.meaningful_length(coalesce(reason, '')) > 0)
);
create trigger frozen before update on countersignature for each row execute function huiyin.frozen('id', 'scheme_id', 'reply_id', 'unit_id', 'revision', 'kind', 'reason', 'by_id', 'at');
select huiyin.walled('countersignature');

-- A leader of a co unit says it, of the version that waits for signature.
create function huiyin.countersigned() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from reply p join referral_unit u on u.referral_id = p.referral_id and u.part = 'CO' and u.unit_id = new.unit_id
    where p.id = new.reply_id and p.state = 'AWAITING_SIGNATURE' and p.revision = new.revision for update of p;
  if not found or not exists (select from membership m where m.id = new.by_id and m.role = 'LEADER' and m.unit_id = new.unit_id and (m.until is null or m.until > new.at)) then
    raise exception 'huiyin: a joint reply is countersigned by a leader of a co unit, in the version that waits for signature' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger countersigned before insert on countersignature for each row execute function huiyin.countersigned();

-- Whatever the path: no joint reply is sent for signature without every co-opinion, none is signed without every countersignature.
create function huiyin.joint_holds() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.state = new.state or new.revision = 0 then return null; end if;
  if new.state in ('AWAITING_SIGNATURE', 'SIGNED', 'RELEASED') and exists (
    select from referral_unit u where u.referral_id = new.referral_id and u.part = 'CO'
      and not exists (select from co_opinion c where c.referral_id = u.referral_id and c.unit_id = u.unit_id and c.state = 'SIGNED')) then
    raise exception 'huiyin: a joint reply waits for the opinion of each co unit' using errcode = 'check_violation';
  end if;
  if new.state in ('SIGNED', 'RELEASED') and exists (
    select from referral_unit u where u.referral_id = new.referral_id and u.part = 'CO'
      and not exists (select from countersignature c where c.reply_id = new.id and c.unit_id = u.unit_id and c.revision = new.revision and c.kind = 'COUNTERSIGNED')) then
    raise exception 'huiyin: a joint reply is signed with the countersignature of each co unit' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger joint_holds after insert or update of state on reply deferrable initially deferred for each row execute function huiyin.joint_holds();
