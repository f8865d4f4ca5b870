import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, shanghaiDay, startOfDay, type Day } from '../kernel/calendar.ts';
import { Refused, type Said } from '../kernel/refused.ts';
import type { DeadlineRow } from './deadlines.ts';
import { resumed } from './pause.rules.ts';
import { termsOf } from './terms.ts';

/** Where a due day would move. */
export interface Preview { dueBefore: Day; dueAfter: Day; workingDays: number; provisional: boolean; said: Said }

const invalid = () => new Refused('INVALID', { zh: '恢复日期须在今天起一年之内', en: 'The day it goes on must lie between today and a year from now' }, { field: 'until' });
const ended = () => new Refused('WRONG_STATE', { zh: '期限已经结束', en: 'The deadline has ended' }, { rule: 'clock.pause' });

/** Where a clock would be due if it stood still until a day; nothing is changed. */
export async function previewOf(em: EntityManager, d: DeadlineRow, until: Day | null, now: Date): Promise<Preview> {
  const today = shanghaiDay(now);
  const day = until ?? today;
  if (day < today || day > addDays(today, 366)) throw invalid();
  if (d.state !== 'PAUSED' && (d.state !== 'RUNNING' || now >= d.dueAt)) throw ended();
  const terms = (await termsOf(em, d.ruleSetId, d.rule))!;
  const { dueOn: dueAfter, passed: workingDays, provisional } = resumed(terms, d, d.pausedAt ?? now, day === today ? now : startOfDay(day));
  return { dueBefore: d.dueOn, dueAfter, workingDays, provisional, said: sentence(day, dueAfter, workingDays) };
}

const zh = (day: Day) => day.split('-').map(Number).map((n, i) => `${n}${'年月日'[i]}`).join('');

const sentence = (day: Day, due: Day, n: number): Said => n === 0
  ? { zh: `${zh(day)}恢复，期限不变，仍为${zh(due)}`, en: `Going on on ${day}, it stays due on ${due}` }
  : { zh: `${zh(day)}恢复，期限顺延${n}个工作日，至${zh(due)}`, en: `Going on on ${day}, it moves by ${n} working day${n === 1 ? '' : 's'} and is due on ${due}` };
