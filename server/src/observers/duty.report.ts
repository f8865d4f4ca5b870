import type { Context } from '../journal/context.ts';
import { signedIn } from '../journal/context.ts';
import { pgArray } from '../journal/transaction.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { rulesOf } from '../schemes/rules.ts';
import type { DutyCount, DutyPeriod, DutyReport } from './duty.type.ts';
import { handsOver } from './liaison.rules.ts';
import { periodOf, periodOn, saidOf, type Period } from './period.rules.ts';

const MOST_PERIODS = 60;

interface Counted { cadence: string; ruleSetId: string; owedBy: DutyCount['owedBy']; open: string; done: string; missed: string; excused: string }

/** How each cadence stands in a period, counted over what the caller may see. */
export async function dutyReport(context: Context, schemeId: string, asked: Period | null): Promise<DutyReport> {
  const today = shanghaiDay(context.services.now());
  const period = asked ?? periodOn('MONTH', today);
  const mine = ['d.scheme_id = ?', 'd.audience && ?::text[]'].join(' and ');
  const { scopes } = signedIn(context);
  const counted = await context.rows<Counted>(
    `select d.cadence, max(d.rule_set_id) as "ruleSetId", min(d.owed_by) as "owedBy", count(*) filter (where state = 'OPEN') as open, count(*) filter (where state = 'DONE') as done,
       count(*) filter (where state = 'MISSED') as missed, count(*) filter (where state = 'EXCUSED') as excused
     from duty d where ${mine} and d.period = ? group by d.cadence`, [schemeId, pgArray(scopes), period.code]);
  const codes = await context.rows<{ period: string }>(
    `select d.period from duty d where ${mine} group by d.period order by max(d.opens_on) desc, d.period limit ${MOST_PERIODS}`, [schemeId, pgArray(scopes)]);
  const cadences: (DutyCount & { ordinal: number })[] = [];
  for (const c of counted) {
    const rule = (await rulesOf(await context.em(), c.ruleSetId)).cadences.find((r) => r.code === c.cadence)!;
    cadences.push({
      cadence: c.cadence, label: context.lang === 'zh' ? rule.labelZh : rule.labelEn, clause: rule.clause, owedBy: c.owedBy, ordinal: rule.ordinal,
      open: Number(c.open), done: Number(c.done), missed: Number(c.missed), excused: Number(c.excused),
    });
  }
  const said = (p: Period): DutyPeriod => ({ code: p.code, label: saidOf(p)[context.lang], opensOn: p.from, endsOn: p.to, current: p.from <= today && today <= p.to });
  return { mayHandOver: handsOver(signedIn(context)), period: said(period), periods: codes.map((c) => said(periodOf(c.period)!)), cadences: cadences.sort((a, b) => a.ordinal - b.ordinal) };
}
