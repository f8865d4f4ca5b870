import { weekday, type CalendarRow, type Day } from '../kernel/calendar.ts';
import { holidays } from '../kernel/holiday.ts';
import { daySaid, problem, weekdaySaid, type NoticeProblem, type NoticeRow } from './notice-problem.rules.ts';

/** What is known of a calendar before a notice counts: the days it moves already, its years, and the documents behind them. */
export interface Known { readonly rows: readonly CalendarRow[]; readonly published: readonly number[]; readonly documents: readonly string[] }

/** What makes rows a notice: the year, and whether they amend an arrangement that is out already. */
export interface Frame { readonly year: number; readonly amends: boolean }

// Holidays with a date of their own (全国年节及纪念日放假办法): whatever is moved around them, these days are off.
const fixed: Readonly<Record<string, readonly string[]>> = { 元旦: ['01-01'], 劳动节: ['05-01'], 国庆节: ['10-01', '10-02', '10-03'] };

const grave = (code: string, zh: string, en: string, sentence: string | null = null): NoticeProblem => problem(code, zh, en, sentence, true);

/** What keeps rows from being a notice, whoever wrote them: each named with the sentence it stands in. */
export function checkRows(rows: readonly NoticeRow[], frame: Frame, known: Known): NoticeProblem[] {
  if (rows.length === 0) return [grave('NO_ROWS', '没有读到放假或上班的日期', 'No day off and no day worked was read')];
  return [...twice(rows), ...makeUps(rows, known), ...outside(rows, frame), ...(frame.amends ? amendment(frame, known) : wholeYear(rows, frame, known))];
}

function twice(rows: readonly NoticeRow[]): NoticeProblem[] {
  const seen = new Map<Day, NoticeRow>();
  return rows.flatMap((row) => {
    if (!seen.has(row.day)) { seen.set(row.day, row); return []; }
    return [grave('TWICE', `${daySaid(row.day).zh}出现了两次`, `${row.day} stands there twice`, row.sentence)];
  });
}

function makeUps(rows: readonly NoticeRow[], known: Known): NoticeProblem[] {
  return rows.filter((r) => r.kind === 'work' && weekday(r.day) % 6 !== 0 && !known.rows.some((k) => k.day === r.day && k.kind === 'off'))
    .map((r) => grave('MAKE_UP_ON_WEEKDAY', `${daySaid(r.day).zh}是${weekdaySaid(weekday(r.day)).zh}，本来就上班，不是调休上班日`, `${r.day} is a ${weekdaySaid(weekday(r.day)).en}, worked anyway: no make-up day`, r.sentence));
}

function outside(rows: readonly NoticeRow[], { year }: Frame): NoticeProblem[] {
  const within = (day: Day) => day.startsWith(`${year}-`) || day.startsWith(`${year - 1}-12-`) || day.startsWith(`${year + 1}-01-`);
  return rows.filter((r) => !within(r.day)).map((r) => grave('OTHER_YEAR', `${daySaid(r.day).zh}不在${year}年的安排之内`, `${r.day} lies outside the arrangement of ${year}`, r.sentence));
}

function amendment({ year }: Frame, known: Known): NoticeProblem[] {
  return known.published.includes(year) ? [] : [grave('AMENDS_NOTHING', `${year}年的放假安排还没有录入，不能只录入调整`, `The arrangement of ${year} is not there yet; there is nothing to amend`)];
}

function wholeYear(rows: readonly NoticeRow[], { year }: Frame, known: Known): NoticeProblem[] {
  const named = new Set(rows.filter((r) => r.kind === 'off').flatMap((r) => r.holiday?.split('、') ?? []));
  const off = new Set(rows.filter((r) => r.kind === 'off').map((r) => r.day));
  const missing = Object.keys(holidays).filter((name) => !named.has(name));
  return [
    ...(known.published.includes(year) ? [grave('YEAR_KNOWN', `${year}年的放假安排已经录入；如有调整，请按调整通知录入`, `The arrangement of ${year} is there already; enter a later notice as an amendment`)] : []),
    ...missing.map((name) => grave('HOLIDAY_MISSING', `没有读到${name}的放假日期`, `No days off were read for ${holidays[name]} (${name})`)),
    ...Object.entries(fixed).filter(([name]) => named.has(name)).flatMap(([name, days]) => days.filter((d) => !off.has(`${year}-${d}`))
      .map((d) => grave('FIXED_DAY_MISSING', `${name}的法定假日${daySaid(`${year}-${d}`).zh}不在放假日期之内`, `${year}-${d}, the day of ${holidays[name]} itself, is not off`))),
  ];
}
