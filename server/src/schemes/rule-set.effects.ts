import type { RuleEffect, RuleEffects } from '../journal/services.ts';
import { rulesOf } from './rules.ts';

/** Observers in office who have served more terms in a row than the new version allows: they end their term and are not renewed. */
export const overTheCap: RuleEffects = async (em, { schemeId, toId, now }) => {
  const { set: { termCap } } = await rulesOf(em, toId);
  if (termCap == null) return [];
  const [{ n }] = await em.execute<[{ n: number }]>(
    `select count(*)::int as n from membership m where m.scheme_id = ? and m.role = 'OBSERVER' and m.since <= ? and (m.until is null or m.until > ?)
     and (select count(*) from membership o where o.person_id = m.person_id and o.scheme_id = m.scheme_id and o.role = 'OBSERVER' and o.since <= m.since) > ?`, [schemeId, now, now, termCap]);
  return [{ code: 'OVER_CAP', count: n, said: { zh: `${n} 名在任人员已超过连续聘任届数上限，期满后不能续聘`, en: `${n} people in office have passed the most terms in a row and cannot be renewed` } }];
};

/** Duties that begin or end with the new version, from the next period on. */
export const dutiesThatChange: RuleEffects = async (em, { fromId, toId }) => {
  if (!fromId) return [];
  const [was, is] = [(await rulesOf(em, fromId)).cadences, (await rulesOf(em, toId)).cadences];
  const begin = is.filter((c) => !was.some((o) => o.code === c.code));
  const end = was.filter((c) => !is.some((o) => o.code === c.code));
  const names = (of: typeof is, lang: 'labelZh' | 'labelEn') => of.map((c) => c[lang]).join(lang === 'labelZh' ? '、' : ', ');
  const effects: RuleEffect[] = [
    { code: 'DUTIES_BEGIN', count: begin.length, said: { zh: `新增 ${begin.length} 项定期工作：${names(begin, 'labelZh')}`, en: `${begin.length} regular duties begin: ${names(begin, 'labelEn')}` } },
    { code: 'DUTIES_END', count: end.length, said: { zh: `停止 ${end.length} 项定期工作：${names(end, 'labelZh')}`, en: `${end.length} regular duties end: ${names(end, 'labelEn')}` } },
  ];
  return effects;
};
