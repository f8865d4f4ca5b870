import { setAlarm } from '../journal/alarm.ts';
import type { Change } from '../journal/change.ts';
import { endOfDay } from '../kernel/calendar.ts';
import type { Appointment } from './appointment.entity.ts';
import { issueCertificate } from './certificate.actions.ts';
import { joinGroup } from './group.actions.ts';
import { watchInactivity } from './inactivity.ts';

/** The alarm that rings when a term's last day is over. */
export const termEnds = 'appointment.end';

/** What comes with a term: its certificate, the alarm at its end, a place in the group, and the watch over whether they take part. */
export async function begun(change: Change, term: Appointment): Promise<void> {
  const { schemeId, id, membershipId, endsOn } = term;
  await setAlarm(change, { schemeId, kind: termEnds, subjectId: id, at: endOfDay(endsOn) });
  await issueCertificate(change, term);
  await joinGroup(change, term);
  await watchInactivity(change, schemeId, membershipId);
}
