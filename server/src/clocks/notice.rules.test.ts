import { describe, expect, test } from 'vitest';
import { addDays, calendarRows, type CalendarYear } from '../kernel/calendar.ts';
import type { Known } from './notice-check.rules.ts';
import { parseNotice } from './notice.rules.ts';
import { years, type NoticeCase } from './notice.years.ts';
import { numberOf } from './notice-words.rules.ts';
import workdays from './workdays.json' with { type: 'json' };

const nothing: Known = { rows: [], published: [], documents: [] };
const full = (year: number, day: string) => (day.length === 5 ? `${year}-${day}` : day);
const daysOf = (year: number, ranges: readonly string[]) => ranges.flatMap((range) => {
  const [from = '', to = from] = range.split('..').map((d) => full(year, d));
  const days = [];
  for (let d = from; d <= to; d = addDays(d, 1)) days.push(d);
  return days;
});
const of = (text: string, known = nothing) => {
  const parsed = parseNotice(text, known);
  const days = (kind: string) => parsed.rows.filter((r) => r.kind === kind).map((r) => r.day).sort();
  return { ...parsed, off: days('off'), work: days('work'), codes: parsed.problems.map((p) => p.code) };
};
/** A whole year, one of whose lines is written otherwise. */
const rewritten = (year: number, holiday: string, line: string): string => years.find((y) => y.year === year)!.text.replace(new RegExp(`${holiday}：.*`), `${holiday}：${line}`);
const complaint = (text: string, code: string, known = nothing) => of(text, known).problems.find((p) => p.code === code);
const knownOf = (c: NoticeCase): Known => ({ rows: of(c.text).rows.map((r) => ({ ...r, notice: c.document })), published: [c.year], documents: [c.document] });

describe('the notice of a whole year', () => {
  test.each(years)('of $year yields its days, its number and its date', (c) => {
    const parsed = of(c.text);
    expect(parsed.off).toEqual(daysOf(c.year, c.off));
    expect(parsed.work).toEqual(c.work.map((d) => full(c.year, d)));
    expect(parsed).toMatchObject({ year: c.year, document: c.document, publishedOn: `${c.year - 1}-11-25`, amends: false });
    expect(parsed.codes.filter((code) => code !== 'ADVICE')).toEqual([]);
  });

  test.each((workdays.years as CalendarYear[]).map((y) => [y.year, y] as const))('of %d yields the days the product ships with', (year, shipped) => {
    const rows = (list: readonly { day: string; kind: string }[]) => list.map((r) => `${r.day} ${r.kind}`).sort();
    expect(rows(of(years.find((c) => c.year === year)!.text).rows)).toEqual(rows(calendarRows(shipped)));
  });

  test('says of each day which holiday it is for and in which sentence it stands', () => {
    const { rows } = of(years.at(-1)!.text);
    expect(rows.find((r) => r.day === '2026-02-14')).toEqual({ day: '2026-02-14', kind: 'work', holiday: '春节', sentence: '2月14日（周六）、2月28日（周六）上班。' });
    expect(of(years.find((c) => c.year === 2025)!.text).rows.find((r) => r.day === '2025-10-06')).toMatchObject({ holiday: '国庆节、中秋节' });
  });

  test('takes a recommended day for a working day, and says so', () => {
    const text = years.find((c) => c.year === 2024)!.text;
    expect(of(text).off).not.toContain('2024-02-09');
    expect(complaint(text, 'ADVICE')).toMatchObject({ sentence: '鼓励结合带薪年休假，在除夕（2月9日）休息。', grave: false });
  });
});

describe('other ways of writing it', () => {
  test.each([
    ['full-width figures and blanks', '１ 月 １ 日 （ 星期四 ） 至 ３ 日放假调休， 共 ３ 天。１月４日（星期日） 上班。'],
    ['a dash', '1月1日—3日放假调休，共3天。1月4日（星期日）上班。'],
    ['the month twice', '1月1日到1月3日放假调休，共计三天，1月4日（星期天）正常上班。'],
    ['the year', '2026年1月1日至2026年1月3日放假调休，共3天；1月4日（礼拜日）上班。'],
    ['the weekday alone', '1月1日（四）至3日（六）调休放假，共3天。1月4日（日）照常上班。'],
    ['the days one by one', '1月1日放假，1月2日、3日调休，共3天。1月4日上班。'],
    ['in particular again', '1月1日至3日放假调休，共3天。其中1月1日（星期四）放假，1月2日（星期五）调休。1月4日（星期日）上班。'],
    ['in lines broken anywhere', '1月1日\n（周四）至3\n日放假调休，共3天。1月4日\n（周日）上班。'],
  ])('with %s is read the same', (_, line) => {
    const parsed = of(rewritten(2026, '元旦', line));
    expect(parsed.codes).toEqual([]);
    expect([parsed.off.slice(0, 3), parsed.work[0]]).toEqual([['2026-01-01', '2026-01-02', '2026-01-03'], '2026-01-04']);
  });

  test('days of December before New Year belong to the year before; without a year or weekday that is said', () => {
    const expected = { off: ['2018-12-30', '2018-12-31', '2019-01-01'], work: '2018-12-29' };
    for (const [line, said] of [['12月30日至1月1日放假调休，共3天。12月29日（星期六）上班。', ['YEAR_INFERRED']], ['12月30日（周日）至1月1日（周二）放假调休，共3天。12月29日（星期六）上班。', []], ['2018年12月30日至次年1月1日放假调休，共3天。2018年12月29日上班。', []]] as const) {
      const parsed = of(rewritten(2019, '元旦', line).replace('次年', '2019年'));
      expect(parsed.off.slice(0, 3), line).toEqual(expected.off);
      expect(parsed.work[0]).toBe(expected.work);
      expect(parsed.codes).toEqual(said);
    }
  });

  test('a page\'s own lines are no part of it', () => {
    const { text } = years.at(-1)!;
    const parsed = of(`标题：通知\n发布日期：2025年11月04日\n来源：某网\n${text}`);
    expect(parsed).toMatchObject({ publishedOn: '2025-11-25', codes: [] });
    expect(of(text.replace(/国务院办公厅\n.*$/, '国务院办公厅2025年11月4日')).publishedOn).toBe('2025-11-04');
  });

  test('figures may be words', () => {
    expect(['一', '两', '九', '十', '十一', '二十', '二十三', '7', '12'].map(numberOf)).toEqual([1, 2, 9, 10, 11, 20, 23, 7, 12]);
  });
});

describe('a notice that amends', () => {
  const at = (year: number) => knownOf(years.find((c) => c.year === year)!);

  test('extends a holiday while it runs, over a make-up Saturday', () => {
    const parsed = of('关于延长2020年春节假期的通知\n国办发明电〔2020〕1号\n延长2020年春节假期至2月2日（农历正月初九，星期日），2月3日（星期一）起正常上班。\n国务院办公厅\n2020年1月26日', at(2020));
    expect(parsed).toMatchObject({ year: 2020, document: '国办发明电〔2020〕1号', publishedOn: '2020-01-26', amends: true, off: ['2020-01-31', '2020-02-01', '2020-02-02'], work: [], codes: [] });
  });

  test('makes a holiday longer than it was first said', () => {
    const parsed = of('关于调整2019年劳动节假期安排的通知\n国办发明电〔2019〕3号\n现将2019年劳动节假期安排调整如下：\n一、2019年5月1日至4日放假调休，共4天。4月28日（星期日）、5月5日（星期日）上班。\n二、做好值班。\n国务院办公厅\n2019年3月21日', at(2019));
    expect(parsed).toMatchObject({ amends: true, off: ['2019-05-01', '2019-05-02', '2019-05-03', '2019-05-04'], work: ['2019-04-28', '2019-05-05'], codes: [] });
    expect(parsed.rows[0]!.holiday).toBe('劳动节');
  });

  test('makes a day of commemoration', () => {
    const parsed = of('国发明电〔2015〕1号\n关于抗日战争胜利70周年纪念日调休放假的通知\n2015年9月3日放假1天。9月3日至5日调休放假，共3天。其中9月3日（星期四）放假，9月4日（星期五）调休，9月6日（星期日）上班。\n国务院\n2015年5月13日', at(2015));
    expect(parsed).toMatchObject({ document: '国发明电〔2015〕1号', amends: true, work: ['2015-09-06'] });
    expect([...new Set(parsed.off)]).toEqual(['2015-09-03', '2015-09-04', '2015-09-05']);
    expect(parsed.codes).toEqual(['REPEATED']);
  });

  test('of what is not known is refused, and not guessed', () => {
    const text = '延长2021年春节假期至2月19日，2月20日（星期六）起上班。国办发明电〔2021〕1号';
    expect(of(text).codes).toEqual(expect.arrayContaining(['EXTENDS_UNKNOWN', 'NO_ROWS']));
    expect(complaint('调整2021年劳动节安排：5月1日至6日放假调休，共6天。', 'AMENDS_NOTHING')).toMatchObject({ grave: true });
    expect(complaint(text, 'RESUMES_ON_REST_DAY', at(2020))).toBeDefined();
  });
});

describe('what does not hold is named with its sentence', () => {
  test.each([
    ['WEEKDAY', '元旦', '1月1日（周五）至3日（周六）放假调休，共3天。1月4日（周日）上班。', '2026年1月1日是星期四，文中写的是星期五', '一、元旦：1月1日（周五）至3日（周六）放假调休，共3天。', false],
    ['COUNT', '元旦', '1月1日至3日放假调休，共4天。1月4日（周日）上班。', '文中写共4天，读到的放假日期是3天', '一、元旦：1月1日至3日放假调休，共4天。', false],
    ['COUNT', '元旦', '1月1日放假2天。', '文中写共2天，读到的放假日期是1天', '一、元旦：1月1日放假2天。', false],
    ['MAKE_UP_ON_WEEKDAY', '元旦', '1月1日至3日放假调休，共3天。1月5日上班。', '2026年1月5日是星期一，本来就上班，不是调休上班日', '1月5日上班。', true],
    ['TWICE', '元旦', '1月1日至3日放假调休，共3天。1月3日（周六）上班。', '2026年1月3日出现了两次', '1月3日（周六）上班。', true],
    ['OTHER_YEAR', '元旦', '1月1日放假。2027年2月7日上班。', '2027年2月7日不在2026年的安排之内', '2027年2月7日上班。', true],
    ['NO_SUCH_DAY', '清明节', '4月31日放假。', '“4月31日”不是一个日期', '三、清明节：4月31日放假。', false],
    ['RANGE', '清明节', '4月6日至4日放假。', '2026年4月6日至2026年4月4日不像一个假期', '三、清明节：4月6日至4日放假。', false],
    ['UNREAD_DATE', '清明节', '4月4日至6日放假，共3天。4月7日。', '2026年4月7日没有写明放假还是上班', '4月7日。', false],
    ['UNREAD', '清明节', '4月4日至6日市区学校放假，共3天。', '这句话里的“市区学校”没有读取，请核对', '三、清明节：4月4日至6日市区学校放假，共3天。', false],
    ['NOT_JOINED', '清明节', '4月8日放假，与周末连休。', '文中写与周末连休，这一天前后不是周末', '三、清明节：4月8日放假，与周末连休。', false],
    ['RESUMES_ON_REST_DAY', '清明节', '4月3日放假，4月4日起上班。', '文中写2026年4月4日起上班，这一天是休息日', '三、清明节：4月3日放假，4月4日起上班。', false],
    ['FIXED_DAY_MISSING', '劳动节', '5月2日至5日放假，共4天。', '劳动节的法定假日2026年5月1日不在放假日期之内', null, true],
    ['HOLIDAY_MISSING', '中秋节', '另行通知。', '没有读到中秋节的放假日期', null, true],
  ])('%s of %s: %s', (code, holiday, line, zh, sentence, grave) => {
    expect(complaint(rewritten(2026, holiday, line), code)).toMatchObject({ said: { zh }, sentence, grave });
  });

  test('a text that says nothing of days, of no year, or without number and date', () => {
    expect(of('今天天气很好').codes).toEqual(['NO_DOCUMENT', 'NO_DATE', 'NO_YEAR']);
    expect(of('2026年元旦安排另行通知。').codes).toEqual(['NO_DOCUMENT', 'NO_DATE', 'NO_ROWS']);
    expect(of('').problems.at(-1)).toMatchObject({ code: 'NO_YEAR', grave: true });
    expect(of(`${years.at(-1)!.text}\n国办发明电〔2024〕12号`).codes).toEqual(['OTHER_DOCUMENT']);
  });

  test('a text that names no year is read as of the year that a person gives', () => {
    const text = '国办发明电〔2025〕7号\n一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。';
    expect(parseNotice(text, nothing).rows).toEqual([]);
    expect(parseNotice(text, nothing, 2026).rows.map((r) => r.day)).toEqual(['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04']);
    expect(parseNotice(years.at(-1)!.text, nothing, 2030).year).toBe(2026);
  });

  test('a year that is there already', () => {
    const c = years.at(-1)!;
    expect(complaint(c.text, 'YEAR_KNOWN', knownOf(c))).toMatchObject({ grave: true });
  });

  test('hostile texts are read in no time', () => {
    for (const text of ['2026年'.repeat(4000), '1月1日至'.repeat(3000), `2026年元旦${'（'.repeat(9000)}1月1日放假`, '元旦、'.repeat(5000), `2026年元旦：${'1月1日、'.repeat(3000)}放假`]) {
      const from = performance.now();
      parseNotice(text, nothing);
      expect(performance.now() - from).toBeLessThan(1500);
    }
  });
});
