import { pause, prolong, resume as unpause } from '../accounts/membership.actions.ts';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { addDays, endOfDay } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { appointable } from '../schemes/rules.ts';
import { termEnd } from '../schemes/term.rules.ts';
import { nothingYet } from './appointment.actions.ts';
import { begun } from './appointment.begun.ts';
import { Appointment } from './appointment.entity.ts';
import { appointmentRules } from './appointment.rules.ts';
import { watchInactivity } from './inactivity.ts';
import { observersOwn } from './subject.rules.ts';
import { Suspension } from './suspension.entity.ts';
import { before, standingTerms, termFacts } from './term.facts.ts';
import { tells } from './told.ts';

interface OnTerm { appointmentId: string; expectedVersion?: number | null }
type Reasoned = OnTerm & { reason: string };

async function versioned(change: Change, { appointmentId, expectedVersion }: OnTerm) {
  const term = await change.load(Appointment, appointmentId);
  expectVersion(term, expectedVersion);
  return { term, facts: await termFacts(change.em, term, change.now) };
}

/** Renews a term before its end: the next begins on the day after it, under the rules in force now, with a certificate of its own. */
export const renew = (a: Acting, input: OnTerm) => act(a, { act: 'appointmentRenew', input: { ...input } }, async (change) => {
  const { term, facts } = await versioned(change, input);
  const nextId = newId('Appointment', change.now);
  await change.apply(appointmentRules, term, 'renew', input, { renewedById: nextId }, before(term), facts);
  const { set } = await appointable(change.em, term.schemeId, change.now);
  const startsOn = addDays(term.endsOn, 1);
  const endsOn = termEnd(startsOn, set.termMonths);
  const { schemeId, membershipId, personId, channel, title, enterprise, liaisonId, managingUnitId, nominatingUnitId, nominationId } = term;
  const told = await tells(change.em, term, change.now, 'OBSERVER', 'LIAISON');
  const next = await change.create(appointmentRules, Appointment, 'follow', {
    schemeId, membershipId, personId, channel, title, enterprise, liaisonId, managingUnitId, nominatingUnitId, nominationId, id: nextId, ruleSetId: set.id, term: term.term + 1,
    previousId: term.id, startsOn, endsOn, engagedAt: change.now, ...nothingYet,
  }, {}, { more: { tells: told } }, { over: false, begun: false });
  await prolong(change, membershipId, endOfDay(endsOn));
  await begun(change, next);
  return next;
});

/** Decides that a term is not renewed. The decision is of the moment it is entered; there is none after the end, nor with another date. */
export const letEnd = (a: Acting, input: Reasoned) => act(a, { act: 'appointmentLetEnd', input: { ...input } }, async (change) => {
  const { term, facts } = await versioned(change, input);
  const told = await tells(change.em, term, change.now, 'OBSERVER', 'LIAISON');
  return change.apply(appointmentRules, term, 'letEnd', input, { notRenewedAt: change.now, notRenewedReason: input.reason }, before(term, input.reason, told), facts);
});

/** Suspends an observer: they may read, and do nothing until they are resumed; the days count for no inactivity. */
export const suspend = (a: Acting, input: Reasoned) => act(a, { act: 'appointmentSuspend', input: { ...input } }, async (change) => {
  const { term } = await versioned(change, input);
  await eachTerm(change, term, 'suspend', input, { suspendReason: input.reason });
  const { schemeId, membershipId, liaisonId, managingUnitId } = term;
  await pause(change, membershipId);
  await change.em.persist(change.em.create(Suspension, {
    id: newId('Suspension', change.now), membershipId, since: change.now, until: null, audience: observersOwn({ schemeId, membershipId, liaisonId, managingUnitId }),
  })).flush();
  return term;
});

/** Resumes an observer: their rights are whole again, and the watch over inactivity goes on. */
export const resume = (a: Acting, input: Reasoned) => act(a, { act: 'appointmentResume', input: { ...input } }, async (change) => {
  const { term } = await versioned(change, input);
  await eachTerm(change, term, 'resume', input, { suspendReason: null });
  for (const open of await change.em.find(Suspension, { membershipId: term.membershipId, until: null })) open.until = change.now;
  await change.em.flush();
  await unpause(change, term.membershipId);
  await watchInactivity(change, term.schemeId, term.membershipId);
  return term;
});

/** What holds of an observer holds of the term that follows as well: it was renewed already. */
async function eachTerm(change: Change, of: Appointment, action: 'suspend' | 'resume', input: Reasoned, set: { suspendReason: string | null }): Promise<void> {
  const from = of.state;
  const facts = await termFacts(change.em, of, change.now);
  const told = await tells(change.em, of, change.now, 'OBSERVER', 'LIAISON');
  await change.apply(appointmentRules, of, action, input, set, before(of, input.reason, told), facts);
  for (const next of await standingTerms(change, of.membershipId)) {
    if (next.id !== of.id && next.state === from) await change.apply(appointmentRules, next, action, input, set, before(next, input.reason), await termFacts(change.em, next, change.now));
  }
}
