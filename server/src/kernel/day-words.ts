import type { Day } from './calendar.ts';
import type { Said } from './refused.ts';

const english = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day as a person writes it: 2026年3月9日, 9 March 2026. */
export const dayInWords = (day: Day): Said => ({
  zh: day.split('-').map(Number).map((n, i) => `${n}${'年月日'[i]}`).join(''), en: english.format(new Date(day)),
});
