import type { Account } from '../accounts/account.entity.ts';
import { admit, appoint, type Newcomer } from '../accounts/admit.actions.ts';
import type { Membership } from '../accounts/membership.entity.ts';
import type { Channel } from '../accounts/membership.rules.ts';
import { Person } from '../accounts/person.entity.ts';
import type { Change } from '../journal/change.ts';
import { addDays, endOfDay, shanghaiDay, startOfDay, type Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { appointable } from '../schemes/rules.ts';
import { termEnd } from '../schemes/term.rules.ts';
import { Appointment } from './appointment.entity.ts';
import { appointmentRules } from './appointment.rules.ts';
import { begun } from './appointment.begun.ts';

/** Whom a scheme engages, as what, and from which day; how long follows from its rules. */
export interface Engagement {
  schemeId: string;
  ruleSetId: string;
  /** Somebody who is known already, or who joins with it. */
  person: { id: string } | Newcomer;
  role: 'OBSERVER';
  channel: Channel | null;
  title: string;
  /** The unit an internal observer works in. */
  unitId?: string | null;
  liaisonId: string | null;
  managingUnitId: string | null;
  nominatingUnitId: string | null;
  nominationId: string | null;
  enterprise: string | null;
  startsOn: Day;
  /** The moment its rights begin; the first day's 00:00, or now where that is today. */
  since?: Date;
}
/** What came of it; no account where the person had one. */
export interface Engaged { appointment: Appointment; membership: Membership; person: Person; account: Account | null }

/** Engages an observer for a term of the scheme's rules: their membership, which ends with its last day, and all that comes with a term (A-6, A-11, B-17). */
export async function engage(change: Change, e: Engagement): Promise<Engaged> {
  const { set } = await appointable(change.em, e.schemeId, change.now);
  if (set.id !== e.ruleSetId) throw new Refused('SCHEME_NOT_IN_FORCE', { zh: '工作规则已有新版施行，请刷新后按新版聘任', en: 'Other rules have come into force: appoint under those' }, { rule: 'A-1' });
  const endsOn = termEnd(e.startsOn, set.termMonths);
  const today = shanghaiDay(change.now);
  if (endsOn < today) throw new Refused('INVALID', { zh: `聘期 ${e.startsOn} 至 ${endsOn} 已经届满`, en: `A term from ${e.startsOn} to ${endsOn} is over already` }, { field: 'startsOn', rule: 'A-11' });
  await change.write();
  const before = 'id' in e.person ? await standsNot(change, e.person.id, e) : null;
  const term = before ? before.term + 1 : 1;
  if (set.termCap && term > set.termCap) throw new Refused('LIMIT', { zh: `工作规则规定最多连任 ${set.termCap} 届`, en: `The rules allow ${set.termCap} terms in a row` }, { rule: 'A-13' });
  const { person: who, startsOn, nominatingUnitId, nominationId, enterprise, since = e.startsOn === today ? change.now : startOfDay(e.startsOn), ...as } = e;
  const appointing = { ...as, unitId: e.unitId ?? null, since, until: endOfDay(endsOn) };
  const joined = 'id' in who ? null : await admit(change, who, appointing);
  const membership = joined?.membership ?? await appoint(change, (who as { id: string }).id, appointing);
  const person = joined?.person ?? await change.em.findOneOrFail(Person, { id: membership.personId });
  const appointment = await change.create(appointmentRules, Appointment, 'engage', {
    ...termOf(e), id: newId('Appointment', change.now), membershipId: membership.id, personId: person.id, term, previousId: before?.id ?? null,
    nominatingUnitId, nominationId, enterprise, startsOn, endsOn, engagedAt: change.now, ...nothingYet,
  }, {});
  await begun(change, appointment);
  return { appointment, membership, person, account: joined?.account ?? null };
}

/** What a term takes over from whoever is engaged. */
const termOf = ({ schemeId, ruleSetId, channel, title, liaisonId, managingUnitId }: Engagement) => ({ schemeId, ruleSetId, channel, title, liaisonId, managingUnitId });
/** What no term has at its beginning. */
export const nothingYet = { renewedById: null, suspendReason: null, notRenewedAt: null, notRenewedReason: null, endedAt: null, endReason: null } as const;

/** One observer has one term at a time in a scheme; gives the one that ends on the eve, which the new one follows. */
async function standsNot(change: Change, personId: string, { schemeId, startsOn }: Engagement): Promise<Appointment | null> {
  // whoever engages the same person at the same moment waits here
  await change.load(Person, personId);
  const terms = await change.em.find(Appointment, { personId, schemeId }, { orderBy: { startsOn: 'desc' } });
  if (terms.some((a) => (a.state === 'ACTIVE' || a.state === 'SUSPENDED') && a.endsOn >= startsOn)) {
    throw new Refused('DUPLICATE', { zh: '此人在本方案中已有聘期，不能重复聘任', en: 'This person serves a term in the scheme already' }, { rule: 'B-10' });
  }
  return terms.find((a) => a.endsOn === addDays(startsOn, -1) && a.state === 'EXPIRED') ?? null;
}
