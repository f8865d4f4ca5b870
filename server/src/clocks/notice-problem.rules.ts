import type { Day } from '../kernel/calendar.ts';
import type { Said } from '../kernel/refused.ts';

/** A day that a notice moves, the holiday it is moved for, and the sentence that says so. */
export interface NoticeRow { readonly day: Day; readonly kind: 'off' | 'work'; readonly holiday: string | null; readonly sentence: string | null }

/** What a person has to look at before the rows count, with the sentence it stands in; a grave one must be put right. */
export interface NoticeProblem { readonly code: string; readonly said: Said; readonly sentence: string | null; readonly grave: boolean }

const weekdayNames: readonly Said[] = [
  { zh: '星期日', en: 'Sunday' }, { zh: '星期一', en: 'Monday' }, { zh: '星期二', en: 'Tuesday' }, { zh: '星期三', en: 'Wednesday' },
  { zh: '星期四', en: 'Thursday' }, { zh: '星期五', en: 'Friday' }, { zh: '星期六', en: 'Saturday' },
];

/** A day of the week by its number, 0 for Sunday. */
export const weekdaySaid = (n: number): Said => weekdayNames[n]!;

/** A day as people write it. */
export const daySaid = (day: Day): Said => ({ zh: day.split('-').map(Number).map((n, i) => `${n}${'年月日'[i]}`).join(''), en: day });

/** Something to be looked at; a grave problem keeps the rows from counting until it is put right. */
export const problem = (code: string, zh: string, en: string, sentence: string | null = null, grave = false): NoticeProblem => ({ code, said: { zh, en }, sentence, grave });
