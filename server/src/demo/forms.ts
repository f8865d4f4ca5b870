import { monthOf, shanghaiDay } from '../kernel/calendar.ts';
import type { Cast } from './district.ts';
import { inMonth, monthBack, type Present } from './moments.ts';
import type { Matter } from './story.ts';

const monthlyForm = 'MONTHLY_FORM';

/** The forms of past months in which an observer had nothing to say (B-23), so that nobody's record has a gap. */
export function quietForms({ cast }: { cast: Cast }, told: readonly Matter[], present: Present, since: number): Matter[] {
  const filed = new Set(told.map((m) => `${m.by} ${monthOf(shanghaiDay(m.filed(present)))}`));
  const observers = cast.people.filter((p) => p.role === 'OBSERVER');
  return Array.from({ length: since - 1 }, (_, i) => monthBack(present, since - 1 - i)).flatMap((month) =>
    observers.flatMap(({ key }, place): Matter[] => (filed.has(`${key} ${month}`) ? [] : [{
      by: key, filed: () => inMonth(present, month, 9 + (place % 5), `1${place % 5}:${10 + place * 3}`), type: monthlyForm, opinions: [],
    }])));
}
