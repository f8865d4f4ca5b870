import type { Said } from '../kernel/refused.ts';

/** What a person reads of what happens to observers outside a lifecycle. */
export const observersTold: ReadonlyMap<string, Said> = new Map([
  ['LiaisonAssigned', { zh: '联络专员已变更', en: 'Another liaison looks after the observer' }],
  ['ArchiveFrozen', { zh: '档案已固定，作为考核评优依据', en: 'The archive was frozen as evidence' }],
]);
