import { addDays, isDay, weekday, type Day } from '../kernel/calendar.ts';
import { daySaid, problem, weekdaySaid, type NoticeProblem, type NoticeRow } from './notice-problem.rules.ts';
import type { Word, WrittenDate } from './notice-words.rules.ts';

/** What is known when a sentence is read: the year, the holiday it speaks of, and the days known to be off for it. */
export interface Reading { readonly year: number; readonly holiday: string | null; readonly knownOff: readonly Day[]; readonly sentence: string }

/** What a sentence says: rows, days from which work goes on, and what could not be understood. */
export interface Said { readonly rows: NoticeRow[]; readonly resumes: Day[]; readonly problems: NoticeProblem[] }

interface Span { from: Day; to: Day }
const daysOf = ({ from, to }: Span): Day[] => { const days: Day[] = []; for (let d = from; d <= to; d = addDays(d, 1)) days.push(d); return days; };
const longest = 20;

/** Reads one sentence of a notice, word by word; every date must come to be off, worked or the day work goes on. */
export function readSentence(words: readonly Word[], at: Reading): Said {
  const rows: NoticeRow[] = [];
  const resumes: Day[] = [];
  const problems: NoticeProblem[] = [];
  const say = (code: string, zh: string, en: string) => { problems.push(problem(code, zh, en, at.sentence)); };
  let pending: Span[] = [];
  let off: Day[] = [];
  let [open, extends_, joined] = [false, false, false];
  let before: Day | null = null;

  const date = (word: WrittenDate): Day | null => {
    const day = dayWritten(word, before, open, at);
    if (!day) { say('NO_SUCH_DAY', `“${word.text}”不是一个日期`, `“${word.text}” is not a day`); return null; }
    if (word.weekday !== null && word.weekday !== weekday(day)) say('WEEKDAY',
      `${daySaid(day).zh}是${weekdaySaid(weekday(day)).zh}，文中写的是${weekdaySaid(word.weekday).zh}`, `${day} is a ${weekdaySaid(weekday(day)).en}; the text says ${weekdaySaid(word.weekday).en}`);
    if (word.month === 12 && word.year === null && word.weekday === null && day.startsWith(`${at.year - 1}`)) say('YEAR_INFERRED',
      `“${word.text}”未写年份，按${at.year - 1}年读取`, `“${word.text}” bears no year; it is read as of ${at.year - 1}`);
    return (before = day);
  };
  const take = (kind: 'off' | 'work') => {
    const days = pending.flatMap(daysOf);
    for (const day of days) rows.push({ day, kind, holiday: at.holiday, sentence: at.sentence });
    if (kind === 'off') off = [...off, ...days];
    pending = [];
  };
  const counted = (stated: number) => {
    const found = new Set(off).size;
    if (stated === found || (joined && stated === run(off))) return;
    say('COUNT', `文中写共${stated}天，读到的放假日期是${found}天`, `The text says ${stated} days; the days off read from it are ${found}`);
  };

  for (const word of words) {
    if (word.is === 'date') {
      const day = date(word);
      const span = pending.at(-1);
      if (!day) continue;
      if (open && span) {
        if (day < span.from || daysOf({ from: span.from, to: day }).length > longest) say('RANGE', `${daySaid(span.from).zh}至${daySaid(day).zh}不像一个假期`, `${span.from} to ${day} is no likely holiday`);
        else span.to = day;
      } else if (open && extends_) { pending.push(...extension(day, at, say)); take('off'); }
      else pending.push({ from: day, to: day });
      open = false;
    } else if (word.is === 'to') open = pending.length > 0 || extends_;
    else if (word.is === 'extend') extends_ = true;
    else if (word.is === 'among') off = [];
    else if (word.is === 'off') { take('off'); if (word.days !== null && off.length > 0) counted(word.days); }
    else if (word.is === 'work') take('work');
    else if (word.is === 'resume') resumes.push(...pending.splice(-1).map((s) => s.from));
    else if (word.is === 'count') counted(word.days);
    else if (word.is === 'joined') { joined = true; if (off.length > 0 && !touchesWeekend(off)) say('NOT_JOINED', '文中写与周末连休，这一天前后不是周末', 'The text says it joins a weekend; no weekend is beside it'); }
  }
  for (const { from } of pending) say('UNREAD_DATE', `${daySaid(from).zh}没有写明放假还是上班`, `Nothing says whether ${from} is off or worked`);
  return { rows, resumes, problems };
}

/** The day a date means: what it leaves out, the date before it says, and for the rest the notice's year. */
function dayWritten(word: WrittenDate, before: Day | null, open: boolean, { year: of, holiday }: Reading): Day | null {
  const month = word.month ?? (before ? Number(before.slice(5, 7)) : null);
  if (month === null) return null;
  const written = (year: number) => `${year}-${String(month).padStart(2, '0')}-${String(word.day).padStart(2, '0')}`;
  const sameMonth = word.month === null && before ? Number(before.slice(0, 4)) : null;
  // New Year's Day is the one holiday whose days begin in the year before.
  let year = word.year ?? (word.next ? of + 1 : sameMonth ?? (month === 12 && holiday === '元旦' ? of - 1 : of));
  if (word.year === null && word.month !== null && open && before && written(year) < before) year += 1;
  return isDay(written(year)) ? written(year) : null;
}

function extension(day: Day, at: Reading, say: (code: string, zh: string, en: string) => void): Span[] {
  const last = [...at.knownOff].sort().filter((d) => d < day).at(-1);
  if (last) return [{ from: addDays(last, 1), to: day }];
  say('EXTENDS_UNKNOWN', `没有找到原来的${at.holiday ?? ''}假期，无法确定从哪天起延长`, 'The holiday that it extends is not known, so it cannot be told from which day on');
  return [];
}

const atWeekend = (day: Day) => weekday(day) % 6 === 0;
const touchesWeekend = (off: readonly Day[]) => off.some((d) => atWeekend(d) || atWeekend(addDays(d, 1)) || atWeekend(addDays(d, -1)));

/** How many days off follow one another, weekends counted in. */
function run(off: readonly Day[]): number {
  const rests = (day: Day) => off.includes(day) || atWeekend(day);
  let [from, to] = [off[0]!, off[0]!];
  while (rests(addDays(from, -1))) from = addDays(from, -1);
  while (rests(addDays(to, 1))) to = addDays(to, 1);
  return daysOf({ from, to }).length;
}
