import { unitHandler, unitLeader } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard } from '../kernel/lifecycle.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { writtenBy, type Confidentiality } from '../submissions/confidentiality.rules.ts';

export type CoOpinionState = 'DRAFT' | 'SIGNED';

/** What the rules see of a co unit's opinion; its unit is the co unit. */
export interface CoOpinionFacts {
  state: CoOpinionState;
  schemeId: string;
  confidentiality?: Confidentiality;
  unitId: string;
  leadUnitId: string;
  /** The handler of the lead unit. */
  handlerId?: string | null | undefined;
  text: string;
  /** Whether its referral still waits for a reply; asked where it is not known from the row. */
  awaited?: boolean;
}

const awaited: Guard<CoOpinionFacts> = {
  rule: 'co-opinion-awaited', code: 'WRONG_STATE', holds: (c) => c.awaited !== false,
  says: { zh: '主办单位已经答复，不再需要协办意见', en: 'The lead unit has replied: no opinion is needed any more' },
};
const said: Guard<CoOpinionFacts> = {
  rule: 'co-opinion-said', code: 'INCOMPLETE', holds: (c) => meaningfulLength(c.text) > 0,
  says: { zh: '请填写协办意见', en: 'Write the opinion' }, field: () => 'text',
};

/** Each co-handling unit owes the lead unit an opinion: written by its handlers or a leader, in force once a leader has signed it. */
export const coOpinionRules = lifecycle({
  noun: 'coOpinion', table: 'co_opinion', label: { zh: '协办意见', en: 'co-opinion' },
  states: { DRAFT: { zh: '起草中', en: 'Draft' }, SIGNED: { zh: '已提交主办单位', en: 'With the lead unit' } },
  actions: {
    draft: {
      label: { zh: '起草协办意见', en: 'Draft the co-opinion' }, clause: 'A-49', from: [], to: 'DRAFT', by: [unitHandler, unitLeader], guards: [awaited],
      records: 'CoOpinionDrafted', told: null,
    },
    save: {
      label: { zh: '修改协办意见', en: 'Change the co-opinion' }, clause: 'A-49', from: ['DRAFT'], to: null, by: [unitHandler, unitLeader], guards: [awaited],
      records: 'CoOpinionSaved', told: null,
    },
    sign: {
      label: { zh: '签发协办意见', en: 'Sign the co-opinion' }, clause: 'A-49', from: ['DRAFT'], to: 'SIGNED', by: [unitLeader], guards: [awaited, said],
      records: 'CoOpinionSigned', told: { zh: '协办单位已提交协办意见', en: 'A co-handling unit gave its opinion' },
    },
  },
  audience: (c: CoOpinionFacts) => audience(...writtenBy({ confidentiality: c.confidentiality, unitIds: [c.unitId] }),
    ...(c.state === 'SIGNED' ? [...writtenBy({ confidentiality: c.confidentiality, unitIds: [c.leadUnitId], handlerIds: [c.handlerId] }), scope.office(c.schemeId)] : [])),
});
