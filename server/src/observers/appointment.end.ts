import type { Change } from '../journal/change.ts';
import type { AlarmHandler } from '../journal/services.ts';
import { Appointment } from './appointment.entity.ts';
import { appointmentRules } from './appointment.rules.ts';

/** Whether a term still stands, suspended or not. */
export const stands = ({ state }: Pick<Appointment, 'state'>) => state === 'ACTIVE' || state === 'SUSPENDED';

/** A term's last day is over: it ends of itself, or the next one takes over. Its rights ended with the membership, at the same moment. */
export const termEnded: AlarmHandler = async (change, { subjectId }) => {
  const term = await change.load(Appointment, subjectId);
  if (!stands(term)) return null;
  if (term.renewedById) await change.apply(appointmentRules, term, 'handOn', {}, { endedAt: change.now, endReason: 'RENEWED' }, before(term));
  else await expire(change, term);
  return null;
};

async function expire(change: Change, term: Appointment): Promise<void> {
  const endReason = term.notRenewedAt ? 'NOT_RENEWED' : 'TERM_OVER';
  await change.apply(appointmentRules, term, 'expire', {}, { endedAt: change.now, endReason }, before(term, term.notRenewedReason ?? undefined));
}

/** What the history shows of a change beside who made it and when: where the term stood before, and why it was changed. */
export const before = ({ state }: Pick<Appointment, 'state'>, text?: string) => ({ ...(text ? { text } : {}), more: { before: state } });
