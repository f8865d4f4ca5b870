import { itsLiaison, office, unitHandler, unitLeader } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Party } from '../kernel/lifecycle.ts';
import type { Said } from '../kernel/refused.ts';
import { isSecret, writtenBy, type Confidentiality } from '../submissions/confidentiality.rules.ts';

export type InformationRequestState = 'PROPOSED' | 'OPEN' | 'ANSWERED' | 'DECLINED' | 'WITHDRAWN';
export type InformationKind = 'DOCUMENTS' | 'INQUIRY';

/** What a unit can be asked for. */
export const informationKinds: Readonly<Record<InformationKind, Said>> = { DOCUMENTS: { zh: '调阅资料', en: 'Documents' }, INQUIRY: { zh: '问询情况', en: 'An inquiry' } };

/** What the rules see of a request for information. */
export interface InformationRequestFacts {
  state: InformationRequestState;
  schemeId: string;
  unitId: string;
  /** The observer it is asked for; none where the office asks for itself. */
  observerId: string | null;
  liaisonId: string | null;
  openedAt: Date | null;
  /** How closely the matter is kept that it is about, and to whom of the unit it was assigned. */
  confidentiality?: Confidentiality;
  handlerIds?: readonly string[];
}

/** What the rules see of a request. */
export const requestFacts = (r: Partial<Omit<InformationRequestFacts, 'observerId' | 'liaisonId' | 'openedAt'>> & Pick<InformationRequestFacts, 'schemeId' | 'unitId'> & { observerId?: string | null | undefined; liaisonId?: string | null | undefined; openedAt?: Date | null | undefined }): InformationRequestFacts => ({
  ...r, state: r.state ?? 'PROPOSED', observerId: r.observerId ?? null, liaisonId: r.liaisonId ?? null, openedAt: r.openedAt ?? null,
});

const observer: Party<InformationRequestFacts> = {
  who: { zh: '提出的体验官、监督员', en: 'the observer who asks' },
  holds: (actor, f) => actor.role === 'OBSERVER' && actor.membershipId === f.observerId,
};
/** About a trade secret that nobody of the unit was assigned yet, its leader says what is to be said. */
const leaderOfSecret: Party<InformationRequestFacts> = {
  who: { zh: '涉商业秘密时的单位负责人', en: 'of a trade secret a leader of the unit' },
  holds: (actor, f) => isSecret(f) && unitLeader.holds(actor, f),
};
const question = { field: 'question', label: { zh: '需要了解的内容', en: 'what is asked' }, column: 'question', atMost: 2000 };
const asked = [{ field: 'unitId', label: { zh: '被询问单位', en: 'the unit' } }, question];
const why = (zh: string, en: string) => ({ field: 'reason', label: { zh, en }, column: 'endedReason', atMost: 1000 });

/** A unit owes the scheme documents and answers, and has a term for them. */
export const informationRequestRules = lifecycle({
  noun: 'informationRequest', table: 'information_request', label: { zh: '资料、问询', en: 'request for information' },
  states: {
    PROPOSED: { zh: '待专员转办', en: 'With the liaison' },
    OPEN: { zh: '待答复', en: 'To be answered' },
    ANSWERED: { zh: '已答复', en: 'Answered' },
    DECLINED: { zh: '未转办', en: 'Not passed on' },
    WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  },
  actions: {
    ask: {
      label: { zh: '请专员代为询问', en: 'Ask through the liaison' }, clause: 'A-46', from: [], to: 'PROPOSED', by: [observer], needs: asked,
      records: 'InformationRequestProposed', told: { zh: '提出调阅资料或问询', en: 'Asked for information' },
    },
    open: {
      label: { zh: '向单位询问', en: 'Ask a unit' }, clause: 'A-46', from: [], to: 'OPEN', by: [office, itsLiaison], needs: asked,
      records: 'InformationRequestOpened', told: { zh: '已向单位提出', en: 'The unit was asked' },
    },
    passOn: {
      label: { zh: '转单位答复', en: 'Pass on to the unit' }, clause: 'A-46', from: ['PROPOSED'], to: 'OPEN', by: [office, itsLiaison], needs: [question],
      records: 'InformationRequestPassedOn', told: { zh: '专员已转单位答复', en: 'Passed on to the unit' },
    },
    decline: {
      label: { zh: '不予转办', en: 'Do not pass on' }, clause: 'A-46', from: ['PROPOSED'], to: 'DECLINED', by: [office, itsLiaison], needs: [why('不予转办的理由', 'why not')],
      records: 'InformationRequestDeclined', told: { zh: '未转办，理由已告知', en: 'Not passed on, with the reason' },
    },
    answer: {
      label: { zh: '答复', en: 'Answer' }, clause: 'A-46', from: ['OPEN'], to: 'ANSWERED', by: [unitHandler, leaderOfSecret],
      needs: [{ field: 'answer', label: { zh: '答复内容', en: 'the answer' }, column: 'answer', atMost: 5000 }],
      records: 'InformationRequestAnswered', told: { zh: '单位已答复', en: 'The unit answered' },
    },
    withdraw: {
      label: { zh: '撤回', en: 'Withdraw' }, clause: 'A-46', from: ['PROPOSED', 'OPEN'], to: 'WITHDRAWN', by: [observer, office], needs: [why('撤回原因', 'why')],
      records: 'InformationRequestWithdrawn', told: { zh: '已撤回', en: 'Withdrawn' },
    },
    reassign: {
      label: { zh: '专员变更', en: 'Change the liaison' }, clause: 'B-15', from: ['PROPOSED', 'OPEN', 'ANSWERED', 'DECLINED', 'WITHDRAWN'], to: null, by: [office], follows: 'membership.assignLiaison',
      records: 'InformationRequestReassigned', told: null,
    },
  },
  // The unit is asked once it is passed on, and is not told for whom.
  audience: (f: InformationRequestFacts) => audience(scope.office(f.schemeId), f.observerId && scope.member(f.observerId), f.liaisonId && scope.liaison(f.liaisonId), ...(f.openedAt || f.state === 'OPEN' ? writtenBy({ ...f, unitIds: [f.unitId] }) : [])),
});
