import type { EntityManager } from '@mikro-orm/postgresql';
import { verifyJournal } from '../../journal/verify.ts';
import type { Services } from '../../journal/services.ts';
import { inTransaction } from '../../journal/transaction.ts';
import { systemScope } from '../../kernel/audience.ts';

/** Something that must hold of a year, and whatever breaks it. */
export interface Finding { readonly rule: string; readonly wrong: readonly object[] }

/** Statements that give a row for whatever happened twice, or not at all, or when nobody is at work. */
const rules: Readonly<Record<string, string>> = {
  'a breach is told once, of each clock that was breached': `
    select c.id, count(p.*) as told from clock c left join journal_entry e on e.subject_id = c.subject_id and e.type = 'ClockBreached'
      left join journal_payload p on p.chain = e.chain and p.seq = e.seq and p.data ->> 'clockId' = c.id
    group by c.id, c.breached_at having count(p.*) <> (case when c.breached_at is null then 0 else 1 end)`,
  'no clock that is over still runs': "select id, due_at from clock where state = 'RUNNING' and due_at <= :now",
  'a clock that was met in time is not breached': "select id from clock where state = 'MET' and met_at >= due_at",
  'each rung of a clock is climbed once': "select p.data ->> 'clockId' as clock, p.data ->> 'rung' as rung, count(*) as n from journal_entry e join journal_payload p using (chain, seq) where e.type = 'ClockRung' group by 1, 2 having count(*) > 1",
  'each rung of a breached clock that was open long enough is climbed': `
    select c.id, r.code from clock c join rung_rule r on r.rule_set_id = c.rule_set_id and r.clock = c.rule
    where c.state = 'BREACHED' and r.days <= 1 and coalesce(c.met_at, c.rested_at, :now) > c.due_at + interval '14 days'
      and not exists (select from journal_entry e join journal_payload p using (chain, seq) where e.type = 'ClockRung' and e.subject_id = c.subject_id and p.data ->> 'clockId' = c.id and p.data ->> 'rung' = r.code)`,
  'people are reminded on working days, while the office is open': `
    select e.type, e.at from journal_entry e where e.type in ('ClockRung', 'DutyReminder', 'DutyUrged')
      and ((e.at at time zone 'Asia/Shanghai')::time not between '09:00' and '17:00'
        or (extract(isodow from e.at at time zone 'Asia/Shanghai') in (6, 7) and not exists (select from calendar_day d where d.day = (e.at at time zone 'Asia/Shanghai')::date and d.kind = 'work'))
        or exists (select from calendar_day d where d.day = (e.at at time zone 'Asia/Shanghai')::date and d.kind = 'off'))`,
  'whoever serves when a month or quarter begins owes what the rules ask for in it, once': `
    with beginnings as (select b::date as day, k.kind, case k.kind when 'MONTH' then to_char(b, 'YYYY-MM') else to_char(b, 'YYYY"-Q"Q') end as code
      from (select min(created_at)::date as first from scheme) f, (values ('MONTH'), ('QUARTER')) k(kind),
        generate_series(date_trunc('month', f.first) + interval '1 month', (:now at time zone 'Asia/Shanghai') - interval '1 second', interval '1 month') b
      where k.kind = 'MONTH' or extract(month from b)::int % 3 = 1)
    select m.id, r.code, b.code as period, count(d.*) as n from beginnings b join cadence_rule r on r.period = b.kind and r.each_observer
      join rule_set s on s.id = r.rule_set_id and s.state = 'IN_FORCE' join membership m on m.scheme_id = s.scheme_id and m.role = 'OBSERVER' and (m.channel is null or m.channel = any(r.channels))
        and m.since <= b.day::timestamp at time zone 'Asia/Shanghai' and (m.until is null or m.until > b.day::timestamp at time zone 'Asia/Shanghai')
      left join duty d on d.membership_id = m.id and d.cadence = r.code and d.period = b.code
    group by 1, 2, 3 having count(d.*) <> 1`,
  'what is owed is told once when it begins': `
    select d.id, count(e.*) from duty d left join journal_entry e on e.subject_id = d.id and e.type in ('DutyOpened', 'DutyExcusedFirst') group by d.id having count(e.*) <> 1`,
  'nothing is still owed after its end': "select id, period from duty where state = 'OPEN' and ends_on < (:now at time zone 'Asia/Shanghai')::date",
  'a gap is told once, and only a gap': `
    select d.id, d.state, count(e.*) from duty d left join journal_entry e on e.subject_id = d.id and e.type = 'DutyMissed' group by d.id having count(e.*) <> (case when d.missed_at is null then 0 else 1 end)`,
  'whoever has not done it is reminded once before the end': `
    select d.id, d.period, count(e.*) from duty d left join journal_entry e on e.subject_id = d.id and e.type = 'DutyReminder'
    group by d.id having count(e.*) > 1 or (count(e.*) = 0 and d.missed_at is not null) or min(e.at) > d.missed_at or (d.reminded_at is null) <> (count(e.*) = 0)`,
  'a term ends once, at midnight after its last day': `
    select a.id, a.ends_on, a.state, count(e.*) as told from appointment a left join journal_entry e on e.subject_id = a.id and e.type in ('AppointmentExpired', 'NextTermBegan')
    where a.state not in ('DISMISSED', 'REVOKED') group by a.id, a.ends_on, a.state
    having count(e.*) <> (case when (a.ends_on + 1)::timestamp at time zone 'Asia/Shanghai' <= :now then 1 else 0 end)
      or (count(e.*) = 1 and min(e.at) <> (a.ends_on + 1)::timestamp at time zone 'Asia/Shanghai')`,
  'the next term begins on the day after, with no gap': 'select n.id from appointment a join appointment n on n.previous_id = a.id where n.starts_on <> a.ends_on + 1',
  'a membership ends with its last term': `
    select m.id from membership m join appointment a on a.membership_id = m.id where m.role = 'OBSERVER' and a.state not in ('DISMISSED', 'REVOKED')
    group by m.id, m.until having m.until <> (max(a.ends_on) + 1)::timestamp at time zone 'Asia/Shanghai'`,
  'the end of a trial is warned of once, thirty days before': `
    select s.id, count(e.*) from rule_set s left join journal_entry e on e.subject_id = s.id and e.type = 'TrialEnding' where s.trial_until is not null
    group by s.id having count(e.*) <> (case when s.trial_until - 30 <= (:now at time zone 'Asia/Shanghai')::date then 1 else 0 end)`,
  'nothing that time brings is overdue': 'select kind, subject_id, at from alarm where at <= :now',
  'nobody is told twice of the same': 'select membership_id, entry_id, count(*) from notice group by 1, 2 having count(*) > 1',
  'the journal is told in the order of time': 'select e.chain, e.seq from journal_entry e join journal_entry f on f.chain = e.chain and f.seq = e.seq + 1 where f.at < e.at',
};

const asked = (em: EntityManager, sql: string, now: Date) => {
  const times = sql.split(':now').length - 1;
  return em.execute<object[]>(sql.replaceAll(':now', '?::timestamptz'), Array.from({ length: times }, () => now));
};

/** What of a year does not hold; empty where everything happened once, when it was due. */
export const auditYear = (services: Services): Promise<Finding[]> => inTransaction(services, [systemScope], async (em) => {
  const found: Finding[] = [];
  for (const [rule, sql] of Object.entries(rules)) found.push({ rule, wrong: await asked(em, sql, services.now()) });
  const broken = (await verifyJournal(em, services.signer)).filter((chain) => chain.broken !== null);
  return [...found, { rule: 'the chains of the journal hold', wrong: broken }].filter(({ wrong }) => wrong.length > 0);
});

/** How often each kind of thing that time brings happened. */
export const countYear = (services: Services): Promise<{ type: string; n: number }[]> => inTransaction(services, [systemScope], (em) => em.execute(
  `select type, count(*)::int as n from journal_entry where type ~ '^(NothingReported|Clock|Duty|Appointment|NextTerm|Renewal|Trial|Dismissal|Inactivity|Notices|Submission|Referral|Gathering|Attendance|Contact)' group by 1 order by 1`));
