import { endNow } from '../accounts/membership.actions.ts';
import { stopAlarm } from '../journal/alarm.ts';
import { act, type Acting, type Answer } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import type { Appointment } from './appointment.entity.ts';
import { termEnds } from './appointment.begun.ts';
import { appointmentRules, type EndReason } from './appointment.rules.ts';
import { voidCertificate } from './certificate.actions.ts';
import { ConductCase } from './conduct.entity.ts';
import { conductRules } from './conduct.rules.ts';
import { Dismissal } from './dismissal.entity.ts';
import { dismissalRules } from './dismissal.rules.ts';
import { leaveGroup } from './group.actions.ts';
import { inactivity } from './inactivity.ts';
import { Suspension } from './suspension.entity.ts';
import { before, standingTerms } from './term.facts.ts';
import { tells } from './told.ts';

/** Everything that ends with an observer's standing, whichever way it ends: their place in the group, open cases, what time would have brought. */
export async function cleared(change: Change, { schemeId, membershipId }: Pick<Appointment, 'schemeId' | 'membershipId'>): Promise<void> {
  await leaveGroup(change, membershipId);
  await stopAlarm(change, { schemeId, kind: inactivity, subjectId: membershipId });
  for (const open of await change.em.find(Suspension, { membershipId, until: null })) open.until = change.now;
  for (const one of await change.em.find(Dismissal, { membershipId, state: 'PROPOSED' })) await change.apply(dismissalRules, one, 'lapse', {}, {}, { more: { before: one.state } });
  for (const one of await change.em.find(ConductCase, { membershipId, state: 'OPEN' })) await change.apply(conductRules, one, 'lapse', {}, {}, { more: { before: one.state } });
}

/** Ends every term of an observer that stands, and their membership, at this moment; gives the sessions that end with it. What they filed stays with their liaison. */
export async function endStanding(change: Change, membershipId: string, how: 'dismiss' | 'revoke', endReason: EndReason, text: string | null): Promise<string[]> {
  const terms = await standingTerms(change, membershipId);
  for (const term of terms) {
    const told = await tells(change.em, term, change.now, 'LIAISON', 'NOMINATOR');
    if (how === 'revoke') await voidCertificate(change, term.id);
    await change.apply(appointmentRules, term, how, {}, { endedAt: change.now, endReason }, before(term, text, told));
    await stopAlarm(change, { schemeId: term.schemeId, kind: termEnds, subjectId: term.id });
  }
  if (terms[0]) await cleared(change, terms[0]);
  return endNow(change, membershipId);
}

/** An act that ends sessions: their sockets are told once it is committed. */
export async function ending(a: Acting, asked: Parameters<typeof act>[1], work: (change: Change) => Promise<{ id: string; sessions: string[] }>): Promise<Answer> {
  let ended: string[] = [];
  const answer = await act(a, asked, async (change) => {
    const { id, sessions } = await work(change);
    ended = sessions;
    return { id };
  });
  if (ended.length > 0) a.services.sessionsEnded?.(ended);
  return answer;
}
