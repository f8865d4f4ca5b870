import { deliverWaiting } from './notices/delivery.ts';
import type { AlarmHandler } from './journal/services.ts';
import { termEnds } from './observers/appointment.begun.ts';
import { termEnded } from './observers/appointment.end.ts';

/** What happens when an alarm of each kind is due, slice by slice. */
export const alarms: ReadonlyMap<string, AlarmHandler> = new Map<string, AlarmHandler>([
  ['notices', deliverWaiting],
  [termEnds, termEnded],
]);
