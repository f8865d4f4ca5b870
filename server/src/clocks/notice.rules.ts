import { weekday, type Day } from '../kernel/calendar.ts';
import { checkRows, type Known } from './notice-check.rules.ts';
import { daySaid, problem, type NoticeProblem, type NoticeRow } from './notice-problem.rules.ts';
import { readSentence } from './notice-sentence.rules.ts';
import { noticeText } from './notice-text.rules.ts';
import { wordsOf } from './notice-words.rules.ts';

/** What was read from the text of a notice, for a person to check before it counts. */
export interface ParsedNotice {
  readonly document: string | null;
  readonly year: number | null;
  readonly publishedOn: Day | null;
  /** Whether it changes an arrangement that is out already, rather than making a year's. */
  readonly amends: boolean;
  readonly rows: readonly NoticeRow[];
  readonly problems: readonly NoticeProblem[];
  /** The sentences that speak of days, in order. */
  readonly sentences: readonly string[];
}

const names = '元旦|春节|清明节?|(?:国际)?劳动节|五一|端午节?|中秋节?|国庆节?|[^。;,:、]*胜利\\d*周年纪念日';
const naming = new RegExp(`(?:${names})(?:[、和与及](?:${names}))*`, 'g');
const whole: readonly [RegExp, string][] = [[/^清明.*/, '清明节'], [/劳动节$|^五一$/, '劳动节'], [/^端午.*/, '端午节'], [/^中秋.*/, '中秋节'], [/^国庆.*/, '国庆节'], [/纪念日$/, '纪念日']];
const holidayOf = (named: string) => named.split(/[、和与及]/).map((n) => whole.find(([like]) => like.test(n))?.[1] ?? n).join('、');

// What a notice recommends binds nobody: such days stay working days.
const advice = /鼓励|提倡|建议|带薪年休假/;
const aDate = /\d{1,2}日/;
const aside = /\d+|[一二三四五六七八九十]+、|[()（）:,.、。;!-]|为|其中|和|与|及|假期|期间|调整|安排|从|自|即|的/g;

/** Reads the text of a notice on days off as it was published; `asOf` is the year a person gives for one that names none. Nothing is guessed: what is not understood is named. */
export function parseNotice(pasted: string, known: Known, asOf: number | null = null): ParsedNotice {
  const { document, otherDocuments, year: stated, publishedOn, annual, sentences } = noticeText(pasted);
  const year = stated ?? asOf;
  const telling = sentences.filter((s) => aDate.test(s)).map(asPrinted);
  const all = sentences.flatMap((s) => [...(aDate.test(s) ? s : '').matchAll(naming)].map(([n]) => holidayOf(n)));
  const amends = !annual && new Set(all.flatMap((n) => n.split('、'))).size < 5;
  const problems: NoticeProblem[] = [
    ...(document ? [] : [problem('NO_DOCUMENT', '没有读到文号，请填写', 'No document number was read; give it')]),
    ...otherDocuments.map((other) => problem('OTHER_DOCUMENT', `文中还有另一个文号${other}，请确认`, `Another document number stands in the text: ${other}`)),
    ...(publishedOn ? [] : [problem('NO_DATE', '没有读到发文日期，请填写', 'No date of issue was read; give it')]),
  ];
  if (year === null) return { document, year, publishedOn, amends, rows: [], sentences: telling, problems: [...problems, problem('NO_YEAR', '没有读到是哪一年的安排', 'It could not be read which year it is for', null, true)] };

  const rows: NoticeRow[] = [];
  const resumes: [Day, string][] = [];
  let holiday: string | null = null;
  for (const written of sentences.filter((s) => aDate.test(s))) {
    const sentence = asPrinted(written);
    if (advice.test(written)) { problems.push(problem('ADVICE', '这句话是倡导，不作为放假处理', 'This sentence recommends; it makes no day off', sentence)); continue; }
    const [head, body] = headed(written);
    holiday = head ?? holiday;
    if (!holiday) problems.push(problem('NO_HOLIDAY', '没有读到是哪个节日', 'It could not be read which holiday it is', sentence));
    const knownOff = known.rows.filter((r) => r.kind === 'off' && (!holiday || !r.holiday || r.holiday.includes(holiday))).map((r) => r.day);
    const words = wordsOf(body);
    const said = readSentence(words, { year, holiday, knownOff, sentence });
    const [fresh, again] = [[] as NoticeRow[], [] as NoticeRow[]];
    for (const r of said.rows) ([...rows, ...fresh].some((o) => o.day === r.day && o.kind === r.kind && o.holiday === r.holiday) ? again : fresh).push(r);
    rows.push(...fresh);
    // “Of these” says in particular what has been said; anything else that is said again is worth a look.
    if (!words.some((w) => w.is === 'among')) problems.push(...again.map((r) => problem('REPEATED', `${daySaid(r.day).zh}重复写了，按一次读取`, `${r.day} is said again; it is read once`, sentence)));
    resumes.push(...said.resumes.map((day) => [day, sentence] as [Day, string]));
    problems.push(...said.problems, ...unread(words, sentence));
  }
  for (const [day, sentence] of resumes) if (!works(day, rows)) problems.push(problem('RESUMES_ON_REST_DAY', `文中写${daySaid(day).zh}起上班，这一天是休息日`, `The text says that work goes on from ${day}, a day of rest`, sentence));
  return { document, year, publishedOn, amends, rows, sentences: telling, problems: [...problems, ...checkRows(rows, { year, amends }, known)] };
}

const printed: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '(': '（', ')': '）' };
const asPrinted = (sentence: string) => sentence.replace(/[,:;()]/g, (sign) => printed[sign]!);

/** The holiday a sentence begins to speak of, and the sentence from where its days stand. */
function headed(sentence: string): [string | null, string] {
  const first = sentence.search(/(?:\d{4}年|次年|当年|翌年)?(?:\d{1,2}月)?\d{1,2}日/);
  const named = [...sentence.slice(0, first).matchAll(naming)].at(-1);
  const before = sentence.slice(0, first);
  const body = sentence.slice(Math.max(before.lastIndexOf('延长'), before.lastIndexOf('其中')) + 1 ? Math.max(before.lastIndexOf('延长'), before.lastIndexOf('其中')) : first);
  return [named ? holidayOf(named[0]) : null, body];
}

function unread(words: ReturnType<typeof wordsOf>, sentence: string): NoticeProblem[] {
  const left = words.flatMap((w) => (w.is === 'rest' ? [w.text] : [])).map((text) => text.replace(/\d{4}年/g, '').replace(naming, '').replace(aside, '')).filter((text) => text.length > 1);
  return left.map((text) => problem('UNREAD', `这句话里的“${text}”没有读取，请核对`, `“${text}” in this sentence was not read`, sentence));
}

function works(day: Day, rows: readonly NoticeRow[]): boolean {
  const kind = rows.find((r) => r.day === day)?.kind;
  return kind ? kind === 'work' : weekday(day) % 6 !== 0;
}
