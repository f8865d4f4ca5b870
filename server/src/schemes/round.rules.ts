import { administrator, office } from '../accounts/parties.rules.ts';
import { audience, scope, type Scope } from '../kernel/audience.ts';
import { lifecycle, type Guard, type Party } from '../kernel/lifecycle.ts';

export type RoundState = 'OPEN' | 'CLOSED';
export type RoundOpinionState = 'ENTERED' | 'ADOPTED' | 'NOT_ADOPTED';

/** What the rules see of a round of consultation. */
export interface RoundFacts { state: RoundState; schemeId: string; consulted: readonly string[] }

/** What the rules see of an opinion on a draft, and of the round it belongs to. */
export interface RoundOpinionFacts {
  state: RoundOpinionState;
  schemeId: string;
  authorId: string;
  unitId?: string | null | undefined;
  roundState?: RoundState;
  consulted?: readonly string[];
}

const drafters = [administrator, office];

/** One round of consultation on a draft (B-7): open, then frozen. */
export const roundRules = lifecycle({
  noun: 'consultationRound', table: 'consultation_round', label: { zh: '征求意见', en: 'round of consultation' },
  states: { OPEN: { zh: '征求意见中', en: 'Open' }, CLOSED: { zh: '已结束', en: 'Closed' } },
  actions: {
    open: {
      label: { zh: '开始', en: 'Open' }, clause: 'B-7', from: [], to: 'OPEN', by: drafters, follows: 'ruleSet.consult',
      records: 'RoundOpened', told: { zh: '本轮征求意见开始', en: 'The round opened' },
    },
    close: {
      label: { zh: '结束本轮', en: 'Close the round' }, clause: 'B-7', from: ['OPEN'], to: 'CLOSED', by: drafters,
      records: 'RoundClosed', told: { zh: '本轮征求意见结束', en: 'The round closed' },
    },
  },
  audience: ({ schemeId, consulted }: RoundFacts) => audience(scope.officials(schemeId), consulted.some((who) => who !== 'UNITS') && scope.scheme(schemeId)),
});

/** Somebody of a unit, where units are asked. */
const askedUnit: Party<RoundOpinionFacts> = {
  who: { zh: '被征求意见的单位', en: 'a unit that is asked' },
  holds: (actor, o) => (actor.role === 'HANDLER' || actor.role === 'LEADER' || actor.role === 'MANAGER') && actor.schemeId === o.schemeId && !!o.consulted?.includes('UNITS'),
};
/** An observer, where observers or anybody are asked. */
const askedObserver: Party<RoundOpinionFacts> = {
  who: { zh: '被征求意见的体验官、监督员', en: 'an observer who is asked' },
  holds: (actor, o) => actor.role === 'OBSERVER' && actor.schemeId === o.schemeId && !!o.consulted?.some((who) => who !== 'UNITS'),
};
const inTime: Guard<RoundOpinionFacts> = {
  rule: 'B-7', code: 'WRONG_STATE', holds: ({ roundState = 'OPEN' }) => roundState === 'OPEN',
  says: { zh: '本轮征求意见已经结束，不再接收意见', en: 'This round is closed and takes no more opinions' },
};

/** The life of one opinion on a draft: entered while its round is open, then adopted or not, with the reason. */
export const roundOpinionRules = lifecycle({
  noun: 'roundOpinion', table: 'round_opinion', label: { zh: '对草案的意见', en: 'opinion on a draft' },
  states: { ENTERED: { zh: '待研究', en: 'To be considered' }, ADOPTED: { zh: '采纳', en: 'Adopted' }, NOT_ADOPTED: { zh: '未采纳', en: 'Not adopted' } },
  actions: {
    enter: {
      label: { zh: '提出意见', en: 'Give an opinion' }, clause: 'B-7', from: [], to: 'ENTERED', by: [office, askedUnit, askedObserver], guards: [inTime],
      needs: [{ field: 'text', label: { zh: '意见内容', en: 'the opinion' }, atMost: 5000 }],
      records: 'RoundOpinionEntered', told: { zh: '收到一条意见', en: 'An opinion came in' },
    },
    adopt: {
      label: { zh: '采纳', en: 'Adopt' }, clause: 'B-7', from: ['ENTERED'], to: 'ADOPTED', by: [office],
      records: 'RoundOpinionAdopted', told: { zh: '意见已采纳', en: 'The opinion was adopted' },
    },
    notAdopt: {
      label: { zh: '不采纳', en: 'Do not adopt' }, clause: 'B-7', from: ['ENTERED'], to: 'NOT_ADOPTED', by: [office],
      needs: [{ field: 'reason', label: { zh: '未采纳的理由', en: 'why it is not adopted' }, column: 'reason', atMost: 2000 }],
      records: 'RoundOpinionNotAdopted', told: { zh: '意见未采纳', en: 'The opinion was not adopted' },
    },
  },
  // Who said what is the office's and the administrator's to know, and the author's and their unit's own.
  audience: ({ schemeId, authorId, unitId }: RoundOpinionFacts): Scope[] => audience(scope.office(schemeId), scope.admin(schemeId), scope.member(authorId), unitId && scope.unit(unitId)),
});
