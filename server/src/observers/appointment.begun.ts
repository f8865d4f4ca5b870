import { setAlarm } from '../clocks/alarm.ts';
import type { Change } from '../journal/change.ts';
import { endOfDay } from '../kernel/calendar.ts';
import type { Appointment } from './appointment.entity.ts';

/** The alarm that rings when a term's last day is over. */
export const termEnds = 'appointment.end';

/** What comes with a term: the alarm at its end. */
export async function begun(change: Change, appointment: Appointment): Promise<void> {
  const { schemeId, id, endsOn } = appointment;
  await setAlarm(change, { schemeId, kind: termEnds, subjectId: id, at: endOfDay(endsOn) });
}
