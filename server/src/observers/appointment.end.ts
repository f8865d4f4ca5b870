import type { AlarmHandler } from '../journal/services.ts';
import { Appointment } from './appointment.entity.ts';
import { appointmentRules } from './appointment.rules.ts';
import { cleared } from './term.ending.ts';
import { before, stands } from './term.facts.ts';
import { tells } from './told.ts';

/** A term's last day is over: it ends of itself, or the next one takes over. Its rights ended with the membership, at the same moment. */
export const termEnded: AlarmHandler = async (change, { subjectId }) => {
  const term = await change.load(Appointment, subjectId);
  if (!stands(term)) return null;
  if (term.renewedById) {
    await change.apply(appointmentRules, term, 'handOn', {}, { endedAt: change.now, endReason: 'RENEWED' }, before(term));
    return null;
  }
  const told = await tells(change.em, term, change.now, 'OBSERVER', 'LIAISON', 'NOMINATOR');
  const endReason = term.notRenewedAt ? 'NOT_RENEWED' : 'TERM_OVER';
  await change.apply(appointmentRules, term, 'expire', {}, { endedAt: change.now, endReason }, before(term, term.notRenewedReason, told));
  await cleared(change, term);
  return null;
};
