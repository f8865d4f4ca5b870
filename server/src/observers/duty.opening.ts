import type { EntityManager } from '@mikro-orm/postgresql';
import { Membership } from '../accounts/membership.entity.ts';
import { setAlarm } from '../journal/alarm.ts';
import { calendarOf } from '../clocks/calendars.ts';
import { officeOpening } from '../clocks/office-hours.rules.ts';
import type { Change } from '../journal/change.ts';
import { endOfDay, startOfDay } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { inForce, rulesOf, type Rules } from '../schemes/rules.ts';
import { Scheme } from '../schemes/scheme.entity.ts';
import { settle, telling } from './duties.ts';
import { Duty } from './duty.entity.ts';
import { dutyRules, type Excuse } from './duty.rules.ts';
import type { Period } from './period.rules.ts';

type Cadence = Rules['cadences'][number];
/** Who owes it, or for whom: an observer, or nobody in particular. */
interface Owing { schemeId: string; membershipId: string | null; liaisonId: string | null; managingUnitId: string | null; since: Date }

/** Opens what a period asks of everybody in office and of the scheme itself; what is open already stays as it is. */
export async function openPeriod(passing: Change, schemeId: string, period: Period): Promise<void> {
  const { em } = passing;
  await openForScheme(passing, schemeId, period);
  const serving = await em.find(Membership, {
    schemeId, role: 'OBSERVER', since: { $lt: endOfDay(period.to) }, $or: [{ until: null }, { until: { $gt: startOfDay(period.from) } }],
  }, { orderBy: { id: 'asc' } });
  for (const member of serving) await openFor(passing, member, period);
}

/** Opens what a period asks of one observer, by the rules they were appointed under. */
export async function openFor(passing: Change, member: Membership, period: Period): Promise<void> {
  const { cadences, set } = await rulesOf(passing.em, member.ruleSetId);
  for (const cadence of cadences) {
    if (cadence.period !== period.kind || !cadence.eachObserver || (member.channel && !cadence.channels.includes(member.channel))) continue;
    await open(passing, set, cadence, period, {
      schemeId: member.schemeId, membershipId: member.id, liaisonId: member.liaisonId ?? null, managingUnitId: member.managingUnitId ?? null, since: await servesSince(passing.em, member),
    });
  }
}

/** Opens what a period asks of the scheme as a whole, by the rules in force. */
export async function openForScheme(passing: Change, schemeId: string, period: Period): Promise<void> {
  const rules = await inForce(passing.em, schemeId, passing.now).catch((error: unknown) => { if (error instanceof Refused) return null; throw error; });
  if (!rules) return;
  const { createdAt } = await passing.em.findOneOrFail(Scheme, { id: schemeId });
  for (const cadence of rules.cadences) {
    if (cadence.period === period.kind && !cadence.eachObserver) await open(passing, rules.set, cadence, period, { schemeId, membershipId: null, liaisonId: null, managingUnitId: null, since: createdAt });
  }
}

// a further term that follows without a gap is no first period
async function servesSince(em: EntityManager, { id, personId, schemeId, since }: Membership): Promise<Date> {
  const [before] = await em.execute<{ since: string }[]>(
    "select since from membership where person_id = ? and scheme_id = ? and role = 'OBSERVER' and id <> ? and until = ?", [personId, schemeId, id, since]);
  return before ? new Date(before.since) : since;
}

async function open(passing: Change, set: Rules['set'], cadence: Cadence, period: Period, { since, ...owing }: Owing): Promise<void> {
  const { em, now } = passing;
  if (await em.count(Duty, { schemeId: owing.schemeId, cadence: cadence.code, period: period.code, membershipId: owing.membershipId }) > 0) return;
  const excuse: Excuse | null = since > startOfDay(period.from) ? 'FIRST_PERIOD' : await pausedNow(em, owing.membershipId);
  const duty = {
    id: newId('Duty', now), ...owing, ruleSetId: set.id, cadence: cadence.code, period: period.code, opensOn: period.from, endsOn: period.to, owedBy: cadence.owedBy,
    remindAt: await remindAt(em, owing.schemeId, set, cadence, period), remindedAt: null, doneAt: null, deedId: null, missedAt: null, excuseReason: excuse, explanation: null,
  };
  const action = excuse ? 'openExcused' : 'open';
  const made = await passing.create(dutyRules, Duty, action, duty, { reason: excuse }, await telling(em, duty, action));
  await settle(passing, made);
  if (made.state === 'OPEN') await remindNoLaterThan(passing, owing.schemeId, made.remindAt);
}

// whoever will leave before it is over, or be away for some days of it, is asked all the same and excused when it ends
const pausedNow = async (em: EntityManager, membershipId: string | null): Promise<Excuse | null> =>
  (membershipId && await em.count(Membership, { id: membershipId, pausedSince: { $ne: null } }) > 0 ? 'SUSPENDED' : null);

/** When whoever has not done it is reminded: in the morning of a working day, so many working days before the period ends. */
async function remindAt(em: EntityManager, schemeId: string, set: Rules['set'], { remindDays }: Cadence, { to }: Period): Promise<Date> {
  const { calendarId } = await em.findOneOrFail(Scheme, { id: schemeId });
  return officeOpening({ calendar: await calendarOf(em, calendarId), opens: set.officeOpens, closes: set.officeCloses }, to, -remindDays);
}

/** Lets the scheme's reminder ring at this moment, unless it rings sooner. */
export async function remindNoLaterThan(change: Change, schemeId: string, at: Date): Promise<void> {
  const [set] = await change.em.execute<{ at: string | null }[]>("select at from alarm where scheme_id = ? and kind = 'duty-reminder' and subject_id = ?", [schemeId, schemeId]);
  if (!set?.at || new Date(set.at) > at) await setAlarm(change, { schemeId, kind: 'duty-reminder', subjectId: schemeId, at });
}
