import { m } from '#lib/paraglide/messages.js';
import { date } from '#lib/time.ts';

interface Clock {
  state: 'RUNNING' | 'PAUSED' | 'MET' | 'BREACHED' | 'VOIDED';
  workingDaysLeft: number;
  metAt: string | null;
}
type Tone = 'calm' | 'soon' | 'late' | 'done';

/** A deadline in words, and how urgent it should look. The days are the server's; nothing is counted here. */
export function deadlineWords({ state, workingDaysLeft: left, metAt }: Clock): { text: string; tone: Tone } {
  if (state === 'MET') return { text: m.deadline_met(), tone: 'done' };
  if (state === 'PAUSED') return { text: m.deadline_paused({ count: left }), tone: 'calm' };
  if (state === 'VOIDED') return { text: m.deadline_voided(), tone: 'calm' };
  // Done too late is still late: the breach stays for good.
  if (state === 'BREACHED' && metAt) return { text: m.deadline_met_late(), tone: 'late' };
  if (state === 'BREACHED' || left < 0)
    return { text: left < 0 ? m.deadline_over({ count: -left }) : m.deadline_over_today(), tone: 'late' };
  if (left === 0) return { text: m.deadline_today(), tone: 'soon' };
  return { text: m.deadline_left({ count: left }), tone: left <= 1 ? 'soon' : 'calm' };
}

/** The due day in full; said to be provisional where the year's notice on days off is not out. */
export const dueDate = ({ dueOn, provisional }: { dueOn: string; provisional: boolean }): string =>
  provisional ? m.deadline_date_provisional({ date: date(dueOn) }) : date(dueOn);
