import { audience } from '../kernel/audience.ts';
import { lifecycle } from '../kernel/lifecycle.ts';
import { appointer, appointers, thePublic } from './recruiting.rules.ts';

export type ObjectionState = 'OPEN' | 'UPHELD' | 'DISMISSED';

/** What the rules see of an objection to a name on public notice. */
export interface ObjectionFacts {
  state: ObjectionState;
  schemeId: string;
  appointingUnitId?: string | null | undefined;
}

const decision = { field: 'decision', label: { zh: '处理意见', en: 'the decision' }, column: 'decision', atMost: 1000 };

/** The life of an objection: raised by anybody, decided by whoever appoints; who raised it is theirs alone to know. */
export const objectionRules = lifecycle({
  noun: 'objection', table: 'objection', label: { zh: '公示异议', en: 'objection' },
  states: {
    OPEN: { zh: '待处理', en: 'To be decided' },
    UPHELD: { zh: '成立', en: 'Upheld' },
    DISMISSED: { zh: '不成立', en: 'Dismissed' },
  },
  actions: {
    raise: { label: { zh: '提出异议', en: 'Object' }, clause: 'A-6', from: [], to: 'OPEN', by: [thePublic], records: 'ObjectionRaised', told: { zh: '收到公示异议', en: 'An objection came in' } },
    uphold: { label: { zh: '异议成立', en: 'Uphold' }, clause: 'A-6', from: ['OPEN'], to: 'UPHELD', by: [appointer], needs: [decision], records: 'ObjectionUpheld', told: { zh: '异议成立', en: 'Upheld' } },
    dismiss: { label: { zh: '异议不成立', en: 'Dismiss' }, clause: 'A-6', from: ['OPEN'], to: 'DISMISSED', by: [appointer], needs: [decision], records: 'ObjectionDismissed', told: { zh: '异议不成立', en: 'Dismissed' } },
  },
  audience: (o: ObjectionFacts) => audience(...appointers(o)),
});
