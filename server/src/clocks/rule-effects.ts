import type { RuleEffects } from '../journal/services.ts';

/** Running clocks whose working days the new version gives otherwise; a clock to a date that a person set stays. */
export const clocksThatDiffer: RuleEffects = async (em, { schemeId, toId }) => {
  const [{ n }] = await em.execute<[{ n: number }]>(
    `select count(*)::int as n from clock k join clock_rule r on r.rule_set_id = ? and r.name = k.rule
     where k.scheme_id = ? and k.state = 'RUNNING' and k.days - k.paused_days <> r.days`, [toId, schemeId]);
  return [{ code: 'RUNNING_CLOCKS', count: n, said: { zh: `${n} 个正在计时的期限与新规定的工作日数不同`, en: `${n} open clocks have other working days than the new version gives` } }];
};
