import type { Said } from '../kernel/refused.ts';

/** What a restricted matter may be opened for; the auditor reads which, and nothing of the matter. */
export const purposes = {
  ASSESS: { zh: '评估', en: 'To assess it' },
  INVESTIGATE: { zh: '调查核实', en: 'To investigate it' },
  TRANSFER: { zh: '移交及办理移交件', en: 'To hand it over, or to deal with what was handed over' },
  CONCLUDE: { zh: '办结反馈', en: 'To conclude it and tell its reporter' },
  REVIEW: { zh: '查阅复核', en: 'To look it over again' },
} as const satisfies Record<string, Said>;
export type Purpose = keyof typeof purposes;

/** For how many minutes a matter stays open to whoever opened it; a rule of safety, the same in every district. */
export const READING_MINUTES = 15;

/** For how many hours an opened identity may be read, and a question for one may wait. */
export const IDENTITY_HOURS = 24;
export const ASKING_HOURS = 72;
