import { claimant, office, oneOfItsLiaisons } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard } from '../kernel/lifecycle.ts';
import { writtenBy, type Confidentiality } from '../submissions/confidentiality.rules.ts';

export type AuthorTalkState = 'ASKED' | 'RELAYED';

/** What the rules see of a talk with an author. */
export interface AuthorTalkFacts {
  state: AuthorTalkState;
  schemeId: string;
  confidentiality?: Confidentiality;
  unitId: string;
  handlerId: string | null;
  liaisons: readonly string[];
  /** Whether its referral still waits for a reply; asked where it is not known from the row. */
  awaited?: boolean;
}

const awaited: Guard<AuthorTalkFacts> = {
  rule: 'talk-awaited', code: 'WRONG_STATE', holds: (t) => t.awaited !== false,
  says: { zh: '交办件须在“办理中”才能与提交人沟通', en: 'The author is spoken with while the referral is in hand' },
};
const notes = { field: 'notes', label: { zh: '沟通情况', en: 'what was said' }, column: 'notes', atMost: 5000 };

/** Contact with the author before the reply: the liaison speaks with them and relays it, so that the unit does not learn who they are. */
export const authorTalkRules = lifecycle({
  noun: 'authorTalk', table: 'author_talk', label: { zh: '答复前沟通', en: 'talk with the author' },
  states: { ASKED: { zh: '待专员沟通', en: 'For the liaison' }, RELAYED: { zh: '已沟通', en: 'Spoken' } },
  actions: {
    ask: {
      label: { zh: '请专员与提交人沟通', en: 'Ask the author through the liaison' }, clause: 'A-29', from: [], to: 'ASKED', by: [claimant], guards: [awaited],
      needs: [{ field: 'question', label: { zh: '需要沟通的内容', en: 'what to ask' }, column: 'question', atMost: 2000 }],
      records: 'AuthorTalkAsked', told: { zh: '承办单位请专员与提交人沟通', en: 'The unit asks to speak with the author' },
    },
    relay: {
      label: { zh: '转告沟通情况', en: 'Relay what was said' }, clause: 'A-29', from: ['ASKED'], to: 'RELAYED', by: [oneOfItsLiaisons, office], needs: [notes],
      records: 'AuthorTalkRelayed', told: { zh: '专员已与提交人沟通', en: 'The liaison spoke with the author' },
    },
    log: {
      label: { zh: '登记与提交人沟通情况', en: 'Log a talk with the author' }, clause: 'A-29', from: [], to: 'RELAYED', by: [oneOfItsLiaisons, office], guards: [awaited], needs: [notes],
      records: 'AuthorTalkLogged', told: { zh: '专员已与提交人沟通', en: 'The liaison spoke with the author' },
    },
    reassign: {
      label: { zh: '专员变更', en: 'Change the liaison' }, clause: 'B-15', from: ['ASKED', 'RELAYED'], to: null, by: [office], follows: 'membership.assignLiaison',
      records: 'AuthorTalkReassigned', told: null,
    },
  },
  audience: (t: AuthorTalkFacts) => audience(...writtenBy({ confidentiality: t.confidentiality, unitIds: [t.unitId], handlerIds: [t.handlerId] }), scope.office(t.schemeId), ...t.liaisons.map(scope.liaison)),
});
