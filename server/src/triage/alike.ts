import { Refused } from '../kernel/refused.ts';
import type { Issue } from '../issues/issue.entity.ts';
import { alike as keptAlike, type Confidentiality } from '../submissions/confidentiality.rules.ts';

interface Kind { schemeId: string; ruleSetId: string; confidentiality: Confidentiality }

/** Refuses to put together what goes by different rules or is kept differently: one answer would have to satisfy both. */
export function alike(one: Kind, issue: Issue, field: string): void {
  if (one.schemeId !== issue.schemeId || one.ruleSetId !== issue.ruleSetId) throw new Refused('INVALID', {
    zh: '两件事项适用的规则版本不同，不能合并；请分别登记办理', en: 'The two go by different versions of the rules, so they are not merged: handle each by itself',
  }, { field, rule: 'A-31' });
  if (!keptAlike([one, issue])) throw new Refused('INVALID', {
    zh: '两件事项的知悉范围不同，不能合并；请分别登记办理', en: 'The two are kept differently closely, so they are not merged: handle each by itself',
  }, { field, rule: 'A-20' });
}
