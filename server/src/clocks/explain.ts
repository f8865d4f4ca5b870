import { shanghaiDay, type Calendar, type CountedDay, type Day } from '../kernel/calendar.ts';
import { dayInWords } from '../kernel/day-words.ts';
import type { Said } from '../kernel/refused.ts';
import type { Standstill } from './clock-history.ts';
import type { DeadlineRow } from './deadlines.ts';

/** How a due date came about. */
export interface Explained { rule: string; clause: string; from: Day; workingDays: number; days: CountedDay[]; sentence: Said }

/** Every day counted or passed on the way to a due date, and what it comes to in one sentence; days on which it stood still are passed. */
export function explained(d: DeadlineRow, calendar: Calendar, standstills: readonly Standstill[], now: Date): Explained {
  const from = shanghaiDay(d.startedAt);
  const reach = d.days ?? calendar.workdaysBetween(from, d.dueOn);
  // One working day further, so that rest days before a date that a person set are listed as well.
  const passed = calendar.addWorkdays(from, reach + 1, { deemed: d.days !== null && d.deemed }).counted.filter((c) => c.day <= d.dueOn);
  // The one working day that is passed without being counted is the day of a receipt deemed later.
  const deemed = passed.find((c) => c.working && c.count === null)?.day;
  const days = withoutStandstills(passed, standstills, now);
  const stood = days.filter((c, i) => c.count === null && passed[i]!.count !== null).length;
  const workingDays = reach - stood;
  return { rule: d.rule, clause: d.clause, from, workingDays, days, sentence: sentence(d, { from, deemed, workingDays, stood, rest: days.filter((c) => !c.working).length }) };
}

/** Working days on which it stood still are not counted; those after them take their numbers. */
function withoutStandstills(days: readonly CountedDay[], standstills: readonly Standstill[], now: Date): CountedDay[] {
  let count = 0;
  return days.map((c) => {
    if (c.count === null) return c;
    const still = standstills.find((s) => c.day > shanghaiDay(s.from) && c.day <= shanghaiDay(s.to ?? now));
    if (!still) return { ...c, count: (count += 1) };
    const why = still.reason ? { zh: `：${still.reason}`, en: `: ${still.reason}` } : { zh: '', en: '' };
    return { ...c, count: null, plain: false, note: { zh: `暂停计时${why.zh}`, en: `Paused${why.en}` } };
  });
}

interface Told { from: Day; deemed: Day | undefined; workingDays: number; stood: number; rest: number }

function sentence(d: DeadlineRow, { from, deemed, workingDays, stood, rest }: Told): Said {
  const received = deemed ?? from;
  const late: Said = deemed ? { zh: `${zh(from)}为休息日，视为${zh(deemed)}收到；`, en: `${from} was a day of rest, so receipt is deemed ${deemed}. ` } : { zh: '', en: '' };
  const term: Said = d.days === null
    ? { zh: `期限确定为${zh(d.dueOn)}24时；自${zh(from)}的次日起共${workingDays}个工作日`, en: `The date was set to the end of ${d.dueOn}: ${workingDays} working days after ${from}` }
    : { zh: `自${zh(received)}的次日起算，第${workingDays}个工作日为${zh(d.dueOn)}，至当日24时止`, en: `Counted from the day after ${received}, working day ${workingDays} is ${d.dueOn}; it runs to the end of that day` };
  const passed: Said = { zh: `${rest > 0 ? `，其间${rest}天休息日不计` : ''}${stood > 0 ? `，暂停的${stood}个工作日不计` : ''}`, en: `${rest > 0 ? `, ${rest} days of rest not counted` : ''}${stood > 0 ? `, nor ${stood} working days on which it was paused` : ''}` };
  return {
    zh: `${late.zh}${term.zh}${passed.zh}。${d.provisional ? '所跨年份的放假安排尚未公布，此日期为暂定。' : ''}`,
    en: `${late.en}${term.en}${passed.en}.${d.provisional ? ' It is provisional: a year it reaches into has no notice yet.' : ''}`,
  };
}

const zh = (day: Day) => dayInWords(day).zh;
