import { addDays, type Day } from '../kernel/calendar.ts';
import { termEnd } from '../schemes/term.rules.ts';

/** Days that count for no inactivity, both ends included: an approved excuse, a suspension. */
export interface Away { readonly from: Day; readonly to: Day }

/**
 * The day on which it is proposed to dismiss somebody who takes no part: the months are counted from the day after
 * they last did, and every day on which they were excused or suspended puts it off by one.
 */
export function idleDue(last: Day, months: number, away: readonly Away[]): { from: Day; due: Day } {
  const from = addDays(last, 1);
  const plain = addDays(termEnd(from, months), 1);
  for (let due = plain; ;) {
    const later = addDays(plain, daysAway(away, from, addDays(due, -1)));
    if (later === due) return { from, due };
    due = later;
  }
}

/** On how many days of a stretch, both ends included, somebody was away, however often each is excused. */
function daysAway(away: readonly Away[], from: Day, to: Day): number {
  let days = 0;
  let counted = addDays(from, -1);
  for (const a of [...away].sort((x, y) => (x.from < y.from ? -1 : 1))) {
    const first = a.from > counted ? a.from : addDays(counted, 1);
    const last = a.to < to ? a.to : to;
    if (first > last) continue;
    days += between(first, last);
    counted = last;
  }
  return days;
}

const between = (from: Day, to: Day) => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000) + 1;
