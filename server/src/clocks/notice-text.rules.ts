import type { Day } from '../kernel/calendar.ts';
import { isDay } from '../kernel/calendar.ts';

/** A notice as it was pasted, taken apart as far as no day is read yet. */
export interface NoticeText {
  /** 国办发明电〔2025〕7号, where the text bears it. */
  readonly document: string | null;
  /** Further numbers that stand in it, as of a notice that it amends. */
  readonly otherDocuments: readonly string[];
  readonly year: number | null;
  readonly publishedOn: Day | null;
  /** Whether its title is that of a whole year's arrangement. */
  readonly annual: boolean;
  readonly sentences: readonly string[];
}

const numbered = /(国办?发(?:明电)?)[〔[(【](\d{4})[〕\])】]第?(\d{1,3})号/g;
const dated = '(\\d{4})年(\\d{1,2})月(\\d{1,2})日';
// The line a notice closes with, or what a web page puts above it.
const dateLine = new RegExp(`^(?:国务院办公厅|发布(?:日期|时间)[:]?|成文日期[:]?)?${dated}(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?(?:来源[:].*)?$`);
const closing = new RegExp(`国务院办公厅${dated}$`);
const isoLine = /^(?:发布(?:日期|时间)|来源|成文日期|索引号|主题分类|发文机关|发文字号|标题)[:].*$/;

const day = (m: RegExpExecArray): Day | null => {
  const written = `${m[1]}-${m[2]!.padStart(2, '0')}-${m[3]!.padStart(2, '0')}`;
  return isDay(written) ? written : null;
};

/** Full-width figures and signs as plain ones, blanks left out; a page's own lines and the closing line taken off. */
export function noticeText(pasted: string): NoticeText {
  let publishedOn: Day | null = null;
  const lines = pasted.replace(/\r\n?/g, '\n').split('\n').map((line) => line.normalize('NFKC').replace(/\s+/gu, '')).filter(Boolean);
  const kept = lines.filter((line) => {
    const found = dateLine.exec(line);
    if (found) publishedOn = day(found) ?? publishedOn;
    return !found && (!isoLine.test(line) || line.startsWith('发文字号') || line.startsWith('标题'));
  });
  const body = kept.join('');
  const signed = closing.exec(body);
  if (signed) publishedOn = day(signed) ?? publishedOn;
  const numbers = [...new Set([...body.matchAll(numbered)].map(([, series, year, n]) => `${series}〔${year}〕${Number(n)}号`))];
  const text = body.replace(closing, '').replace(numbered, '');
  return {
    document: numbers[0] ?? null, otherDocuments: numbers.slice(1), publishedOn, year: yearOf(text), annual: /部分节假日安排/.test(text),
    sentences: text.split(/(?<=[。;!])/).map((s) => s.replace(/^[。;,、]+/, '')).filter(Boolean),
  };
}

function yearOf(text: string): number | null {
  const found = /(\d{4})年(?:部分)?节假日安排/.exec(text) ?? /(?:关于|延长|调整|现将|将)(\d{4})年/.exec(text) ?? /(\d{4})年(?:元旦|春节|清明|劳动|端午|中秋|国庆)/.exec(text) ?? /(\d{4})年1月1日/.exec(text);
  if (found) return Number(found[1]);
  const written = [...new Set([...text.matchAll(/(\d{4})年\d{1,2}月\d{1,2}日/g)].map(([, year]) => Number(year)))];
  return written.length === 1 ? written[0]! : null;
}
