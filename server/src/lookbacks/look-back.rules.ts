import { itsReviewer, office, time } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle } from '../kernel/lifecycle.ts';
import type { Said } from '../kernel/refused.ts';

export type LookBackState = 'OPEN' | 'ASSIGNED' | 'LASTING' | 'REBOUNDED' | 'LAPSED';
/** Why a matter is looked back at. */
export const lookBackKinds = {
  RISK: { zh: '高风险必查', en: 'High risk: always' },
  SAMPLE: { zh: '随机抽查', en: 'Drawn at random' },
  AUTHOR: { zh: '请提交人确认', en: 'Its author is asked' },
  OFFICE: { zh: '营商办发起', en: 'Begun by the office' },
} as const satisfies Record<string, Said>;
export type LookBackKind = keyof typeof lookBackKinds;

/** What the rules see of a look-back. */
export interface LookBackFacts { state: LookBackState; schemeId: string; reviewerId?: string | null }

const found = { field: 'notes', label: { zh: '走访核查情况', en: 'what was found' }, column: 'notes', atMost: 5000 };
const visited = { field: 'visitedOn', label: { zh: '核查日期', en: 'the day' } };

/** Looking back at a cleared matter (回头看): somebody outside the handling chain says whether it lasts. */
export const lookBackRules = lifecycle({
  noun: 'lookBack', table: 'look_back', label: { zh: '回头看', en: 'look-back' },
  states: {
    OPEN: { zh: '待指派', en: 'To be assigned' },
    ASSIGNED: { zh: '待核查', en: 'To be looked at' },
    LASTING: { zh: '成效保持', en: 'It lasts' },
    REBOUNDED: { zh: '问题反弹', en: 'It came back' },
    LAPSED: { zh: '不再进行', en: 'Not needed any more' },
  },
  actions: {
    draw: {
      label: { zh: '列入回头看', en: 'Take up' }, clause: 'A-37', from: [], to: 'OPEN', by: [time, office],
      records: 'LookBackDrawn', told: { zh: '列入回头看', en: 'To be looked back at' },
    },
    assign: {
      label: { zh: '指派', en: 'Assign' }, clause: 'A-37', from: ['OPEN', 'ASSIGNED'], to: 'ASSIGNED', by: [time, office],
      needs: [{ field: 'reviewerId', label: { zh: '回头看人员', en: 'who looks' } }],
      records: 'LookBackAssigned', told: { zh: '指派回头看人员', en: 'Somebody was assigned' },
    },
    ok: {
      label: { zh: '成效保持', en: 'It lasts' }, clause: 'A-37', from: ['ASSIGNED'], to: 'LASTING', by: [itsReviewer], needs: [found, visited],
      records: 'LookBackLasting', told: { zh: '回头看：成效保持', en: 'Looked back at: it lasts' },
    },
    rebound: {
      label: { zh: '问题反弹', en: 'It came back' }, clause: 'A-37', from: ['ASSIGNED'], to: 'REBOUNDED', by: [itsReviewer], needs: [found, visited],
      records: 'LookBackRebounded', told: { zh: '回头看：问题反弹', en: 'Looked back at: it came back' },
    },
    lapse: {
      label: { zh: '不再进行', en: 'Let lapse' }, clause: 'A-37', from: ['OPEN', 'ASSIGNED'], to: 'LAPSED', by: [time],
      records: 'LookBackLapsed', told: { zh: '回头看不再进行', en: 'Not needed any more' },
    },
  },
  audience: (l: LookBackFacts) => audience(scope.office(l.schemeId), l.reviewerId && scope.member(l.reviewerId)),
});
