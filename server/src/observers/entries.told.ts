import type { Said } from '../kernel/refused.ts';

/** What a person reads of what happens to observers outside a lifecycle. */
export const observersTold: ReadonlyMap<string, Said> = new Map([
  ['LiaisonAssigned', { zh: '联络专员已变更', en: 'Another liaison looks after the observer' }],
  ['ConductAddedTo', { zh: '行为核查增加事实，请一并说明', en: 'Facts were added to the conduct case; please speak to them as well' }],
  ['VisitBeyondCap', { zh: '走访次数超过上限，已说明理由', en: 'A visit beyond the number of the rules, with its reason' }],
  ['ArchiveFrozen', { zh: '档案已固定，作为考核评优依据', en: 'The archive was frozen as evidence' }],
]);
