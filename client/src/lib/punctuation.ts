import { getLocale } from '#lib/paraglide/runtime.js';

const chinese = () => getLocale() === 'zh';

type Words = readonly (string | null | undefined)[] | null | undefined;

/** Words one after another, with the reader's comma between them. */
export const listed = (words: Words) => (words ?? []).join(chinese() ? '、' : ', ');

/** Clauses one after another in one sentence. */
export const clauses = (said: Words) => (said ?? []).join(chinese() ? '；' : '; ');

/** The mark between a name and what it names. */
export const colon = () => (chinese() ? '：' : ': ');

/** The mark before what is said in addition. */
export const comma = () => (chinese() ? '，' : ', ');

/** Words set in brackets after others. */
export const bracketed = (words: string) => (chinese() ? `（${words}）` : ` (${words})`);
