import type { EntityManager } from '@mikro-orm/postgresql';
import { setAlarm } from '../journal/alarm.ts';
import type { Change } from '../journal/change.ts';
import type { AlarmHandler } from '../journal/services.ts';
import { addDays, shanghaiDay, startOfDay, type Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { rulesOf } from '../schemes/rules.ts';
import { Appointment } from './appointment.entity.ts';
import { lastDeed } from './deeds.ts';
import { Dismissal } from './dismissal.entity.ts';
import { dismissalRules } from './dismissal.rules.ts';
import { Excuse } from './excuse.entity.ts';
import { idleDue, type Away } from './inactivity.rules.ts';
import { Suspension } from './suspension.entity.ts';
import { standingTerms } from './term.facts.ts';
import { tells } from './told.ts';

/** The alarm that rings when somebody has taken no part for as long as their rules allow. */
export const inactivity = 'observer.inactivity';

/** What counts as taking part and is nobody else's to know: only the system reads deeds of this kind. */
export const shieldedDeed = 'CLUE';

/** From which day somebody has taken no part, and when that is long enough to be proposed; null where their rules know no such thing. */
export async function idleness(em: EntityManager, membershipId: string, now: Date, until: Day = shanghaiDay(now), shown = false): Promise<{ from: Day; due: Day } | null> {
  const terms = await em.find(Appointment, { membershipId }, { orderBy: { term: 'asc' } });
  const current = terms.filter((t) => t.startsOn <= shanghaiDay(now)).at(-1) ?? terms[0];
  if (!current) return null;
  const { inactivityMonths, participation } = (await rulesOf(em, current.ruleSetId)).set;
  if (!inactivityMonths) return null;
  // what a case shows to those who decide it never rests on what is not theirs to know
  const deed = await lastDeed(em, membershipId, shown ? participation : [...participation, shieldedDeed], until);
  const rejected = await em.findOne(Dismissal, { membershipId, ground: 'INACTIVE', state: 'REJECTED' }, { orderBy: { decidedAt: 'desc' } });
  const last = [addDays(terms[0]!.startsOn, -1), ...(deed ? [deed.onDay] : []), ...(rejected ? [shanghaiDay(rejected.decidedAt!)] : [])].sort().at(-1)!;
  return idleDue(last, inactivityMonths, await awayOf(em, membershipId, now));
}

async function awayOf(em: EntityManager, membershipId: string, now: Date): Promise<Away[]> {
  const excuses = await em.find(Excuse, { membershipId, state: 'APPROVED' });
  const suspensions = await em.find(Suspension, { membershipId });
  return [...excuses.map((e) => ({ from: e.fromOn, to: e.toOn })), ...suspensions.map((s) => ({ from: shanghaiDay(s.since), to: shanghaiDay(s.until ?? now) }))];
}

/** Whether the days that a case names still pass without a deed, once all that is known of them now is counted. */
export async function stillIdle(em: EntityManager, { membershipId, idleUntil }: Dismissal, now: Date): Promise<boolean> {
  const idle = idleUntil ? await idleness(em, membershipId, now, idleUntil, true) : null;
  return idle !== null && idle.due <= addDays(idleUntil!, 1);
}

/** Sets the alarm for the day on which it would be long enough. */
export async function watchInactivity(change: Change, schemeId: string, membershipId: string): Promise<void> {
  const idle = await idleness(change.em, membershipId, change.now);
  if (idle) await setAlarm(change, { schemeId, kind: inactivity, subjectId: membershipId, at: startOfDay(idle.due) });
}

/** It has been long enough, unless they took part meanwhile: a case is proposed, once, and a person decides. Whoever is suspended is not watched. */
export const inactivityDue: AlarmHandler = async (change, { schemeId, subjectId: membershipId }) => {
  const [term] = await standingTerms(change, membershipId);
  if (term?.state !== 'ACTIVE') return null;
  const idle = await idleness(change.em, membershipId, change.now);
  if (!idle) return null;
  if (shanghaiDay(change.now) < idle.due) return { at: startOfDay(idle.due) };
  if (await change.em.count(Dismissal, { membershipId, ground: 'INACTIVE', state: 'PROPOSED' }) > 0) return null;
  const shown = (await idleness(change.em, membershipId, change.now, shanghaiDay(change.now), true)) ?? idle;
  const about = { schemeId, membershipId, liaisonId: term.liaisonId ?? null, managingUnitId: term.managingUnitId ?? null };
  await change.create(dismissalRules, Dismissal, 'proposeInactive', {
    ...about, id: newId('Dismissal', change.now), appointmentId: term.id, ground: 'INACTIVE', papers: [], idleFrom: shown.from, idleUntil: addDays(shown.due, -1), ...undecided,
    proposedById: change.actor.membershipId, proposedAt: change.now,
  }, {}, { more: { tells: await tells(change.em, about, change.now, 'OBSERVER', 'APPOINTER') } });
  return null;
};

/** What a case has not at its beginning. */
export const undecided = {
  letter: null, signedAs: null, reason: null, evidence: null, hearUntil: null, statement: null, statedAt: null, decidedById: null, decidedAt: null, decisionReason: null,
} as const;
