import type { RuleEffects } from '../journal/services.ts';

/** Submissions and opinions under way whose words the new version no longer offers; they keep them, and so does their archive. */
export const retiredWordsInUse: RuleEffects = async (em, { schemeId, toId }) => {
  const [{ n }] = await em.execute<[{ n: number }]>(
    `with offered as (select list, code from choice where rule_set_id = ?)
     select (select count(*) from opinion o where o.scheme_id = ? and o.state in ('SUBMITTED', 'REGISTERED') and exists (
         select from (values ('opinionTypes', o.type), ('opinionScopes', o.scope), ('targetTypes', o.target_type)) used (list, code)
         where used.code is not null and not exists (select from offered f where f.list = used.list and f.code = used.code)))::int
       + (select count(*) from submission s where s.scheme_id = ? and s.state in ('SUBMITTED', 'AWAITING_INFO')
         and not exists (select from offered f where f.list = 'submissionTypes' and f.code = s.type))::int as n`, [toId, schemeId, schemeId]);
  return [{ code: 'RETIRED_WORDS', count: n, said: { zh: `${n} 件在办的来件、意见使用了将停用的选项，仍按原选项办理`, en: `${n} submissions and opinions under way use words that are retired; they keep them` } }];
};
