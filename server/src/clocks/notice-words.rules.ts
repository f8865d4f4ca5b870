/** A date as a notice writes it: what is left out stands in the dates before it. */
export interface WrittenDate { readonly is: 'date'; readonly year: number | null; readonly next: boolean; readonly month: number | null; readonly day: number; readonly weekday: number | null; readonly text: string }

/** What a sentence of a notice is made of. */
export type Word =
  | WrittenDate
  | { readonly is: 'to' | 'work' | 'resume' | 'joined' | 'extend' | 'among' }
  | { readonly is: 'off'; readonly days: number | null }
  | { readonly is: 'count'; readonly days: number }
  | { readonly is: 'rest'; readonly text: string };

const digits = '〇一二三四五六七八九';

/** A number as a notice writes it, in figures or in words up to ninety-nine. */
export function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const at = (c: string | undefined, none: number) => (c ? digits.indexOf(c === '两' ? '二' : c) : none);
  const tens = written.indexOf('十');
  return tens < 0 ? at(written, 0) : at(written[tens - 1], 1) * 10 + at(written[tens + 1], 0);
}

const number = '\\d{1,2}|[一二两三四五六七八九十]{1,3}';
const word = new RegExp([
  '(?<date>(?:(?:(?<year>\\d{4})|(?<next>次|翌)|当)年)?(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日(?:\\((?<beside>[^)]*)\\))?)',
  '(?<resume>起(?:恢复)?(?:正常|照常)?上班)',
  '(?<work>(?:正常|照常)?上班)',
  '(?<joined>[与和同]周末连休)',
  `(?<plain>不(?:再)?调休)`,
  `(?<off>(?:放假调休|调休放假|放假|补休|调休)(?:(?<offDays>${number})天)?)`,
  `(?<count>共(?:计)?(?<days>${number})天)`,
  '(?<extend>延长)',
  '(?<among>其中)',
  '(?<to>至|到|[-—–~~―]+)',
].join('|'), 'g');

const weekdays = '日一二三四五六';
const weekdayIn = (beside: string | undefined): number | null => {
  const [, named] = /(?:星期|周|礼拜)([日天一二三四五六])/.exec(beside ?? '') ?? /^([日天一二三四五六])$/.exec(beside ?? '') ?? [];
  return named ? weekdays.indexOf(named === '天' ? '日' : named) : null;
};

/** The words of a sentence, in order; whatever is not understood stays as `rest`. */
export function wordsOf(sentence: string): Word[] {
  const words: Word[] = [];
  let from = 0;
  const rest = (to: number) => { const text = sentence.slice(from, to); if (text) words.push({ is: 'rest', text }); };
  for (const found of sentence.matchAll(word)) {
    rest(found.index);
    from = found.index + found[0].length;
    words.push(...understood(found[0], found.groups ?? {}));
  }
  rest(sentence.length);
  return words;
}

function understood(text: string, g: Record<string, string | undefined>): Word[] {
  const n = (written: string | undefined) => (written ? numberOf(written) : null);
  if (g['date']) return [{ is: 'date', year: n(g['year']), next: !!g['next'], month: n(g['month']), day: Number(g['day']), weekday: weekdayIn(g['beside']), text }];
  if (g['off']) return [{ is: 'off', days: n(g['offDays']) }];
  if (g['count']) return [{ is: 'count', days: numberOf(g['days']!) }];
  for (const is of ['resume', 'work', 'joined', 'extend', 'among', 'to'] as const) if (g[is]) return [{ is }];
  return [];
}
