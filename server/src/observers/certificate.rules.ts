import { addDays, endOfDay, shanghaiDay, type Day } from '../kernel/calendar.ts';
import type { Said } from '../kernel/refused.ts';
import type { AppointmentState } from './appointment.rules.ts';

/** What a certificate is worth. That somebody was dismissed is not told: it is not valid any more since a day, as after any end. */
export type Standing = 'VALID' | 'NOT_YET' | 'SUSPENDED' | 'EXPIRED' | 'VOID';
export const standings: Record<Standing, Said> = {
  VALID: { zh: '有效', en: 'Valid' },
  NOT_YET: { zh: '聘期尚未开始', en: 'The term has not begun yet' },
  SUSPENDED: { zh: '暂停使用', en: 'Not in use for now' },
  EXPIRED: { zh: '已失效', en: 'Not valid any more' },
  VOID: { zh: '已作废', en: 'Void' },
};

interface Facts { startsOn: Day; endsOn: Day; voidedAt: Date | null; state: AppointmentState; endedAt: Date | null }

/** What a certificate is worth at a moment, and since which day it is worth nothing; the term ends by the clock, whether or not the timers have come by. */
export function standingAt(c: Facts, now: Date): { standing: Standing; since: Day | null } {
  if (c.voidedAt) return { standing: 'VOID', since: shanghaiDay(c.voidedAt) };
  if (now >= endOfDay(c.endsOn)) return { standing: 'EXPIRED', since: addDays(c.endsOn, 1) };
  if (c.endedAt) return { standing: 'EXPIRED', since: shanghaiDay(c.endedAt) };
  if (c.state === 'SUSPENDED') return { standing: 'SUSPENDED', since: null };
  return { standing: shanghaiDay(now) < c.startsOn ? 'NOT_YET' : 'VALID', since: null };
}

/** A name as the public reads it: its first character, and a mark for each of the others. */
export const masked = (name: string): string => [...name].map((character, i) => (i === 0 ? character : '*')).join('');
