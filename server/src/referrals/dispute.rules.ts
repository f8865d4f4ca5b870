import { convener, office } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle } from '../kernel/lifecycle.ts';
import { isSecret, keptAs, writtenBy, type Confidentiality } from '../submissions/confidentiality.rules.ts';

export type DisputeState = 'OPEN' | 'DECIDED';

/** What the rules see of a dispute between units. */
export interface DisputeFacts { state: DisputeState; schemeId: string; firstUnitId: string; secondUnitId: string; confidentiality?: Confidentiality; handlerIds?: readonly string[] }

/** What a convener is told of a matter: of a trade secret that it is one. */
export const toldOf = (m: { confidentiality: Confidentiality; title: string; problem: string }) => (isSecret(m) ? { title: keptAs(m).zh, problem: '' } : { title: m.title, problem: m.problem });

/** Two units that both say a matter is not theirs: the office puts it to a convener, who names the unit, with reasons, and nobody returns it any more. */
export const disputeRules = lifecycle({
  noun: 'dispute', table: 'dispute', label: { zh: '退办争议', en: 'dispute between units' },
  states: { OPEN: { zh: '待裁定', en: 'To be decided' }, DECIDED: { zh: '已裁定', en: 'Decided' } },
  actions: {
    open: {
      label: { zh: '提交召集人裁定', en: 'Put it to the convener' }, clause: 'A-33', from: [], to: 'OPEN', by: [office], follows: 'referral.dispute',
      records: 'DisputeOpened', told: { zh: '已提交召集人裁定', en: 'Put to the convener' },
    },
    decide: {
      label: { zh: '裁定承办单位', en: 'Name the unit' }, clause: 'A-33', from: ['OPEN'], to: 'DECIDED', by: [convener],
      needs: [{ field: 'unitId', label: { zh: '承办单位', en: 'the unit' }, column: 'namedUnitId' }, { field: 'reasons', label: { zh: '裁定理由', en: 'the reasons' }, column: 'reasons', atMost: 2000 }],
      records: 'DisputeDecided', told: { zh: '召集人已裁定承办单位', en: 'The convener has named the unit' },
    },
  },
  // What each unit said is for both, and for whoever decides; who the matter came from is not.
  audience: (d: DisputeFacts) => audience(scope.office(d.schemeId), scope.conveners(d.schemeId), ...writtenBy({ ...d, unitIds: [d.firstUnitId, d.secondUnitId] })),
});
