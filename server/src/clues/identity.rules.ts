import { office, time, unitLeader } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard, type Party } from '../kernel/lifecycle.ts';
import { caseOfficer } from './clue.rules.ts';

export type IdentityState = 'ASKED' | 'GRANTED' | 'REFUSED' | 'EXPIRED';

/** What the rules see of a question for a shielded identity. */
export interface IdentityFacts {
  state: IdentityState;
  schemeId: string;
  /** Of whom: whoever reported a restricted matter, or whoever filed what was referred to a unit. */
  about: 'CLUE' | 'REFERRAL';
  officerIds: readonly string[];
  unitId: string | null;
  askedById: string;
  askedByPersonId: string;
  now: Date;
  until: Date;
}

const asker: Party<IdentityFacts> = { who: { zh: '经办的线索专办员', en: 'a clue officer on the case' }, holds: (actor, r) => r.about === 'CLUE' && caseOfficer.holds(actor, r) };
const leader: Party<IdentityFacts> = { who: { zh: '承办单位负责人', en: 'a leader of the unit' }, holds: (actor, r) => r.about === 'REFERRAL' && r.unitId !== null && unitLeader.holds(actor, { unitId: r.unitId }) };
const officeDecides: Party<IdentityFacts> = { who: office.who, holds: (actor, r) => r.about === 'REFERRAL' && office.holds(actor, r) };
const whoAsked: Party<IdentityFacts> = { who: { zh: '申请人', en: 'whoever asked' }, holds: (actor, r) => actor.membershipId === r.askedById };
const secondPerson: Guard<IdentityFacts> = {
  rule: 'second-person', code: 'CONFLICT_OF_INTEREST', holds: (r, actor) => actor.membershipId !== r.askedById && actor.personId !== r.askedByPersonId,
  says: { zh: '须由另一人审批', en: 'Another person decides it' },
};
const lasts: Guard<IdentityFacts> = {
  rule: 'identity-expires', code: 'WRONG_STATE', holds: (r) => r.now < r.until, says: { zh: '已超过有效时间，请重新申请', en: 'Its time has run out: ask again' },
};
const reason = { field: 'reason', label: { zh: '审批意见', en: 'the grounds of the decision' }, atMost: 1000 };

/** Opening a shielded identity: a purpose, a second person, an end (A-41; nobody does it alone). */
export const identityRules = lifecycle({
  noun: 'identityRequest', table: 'identity_request', label: { zh: '身份核对申请', en: 'question for an identity' },
  states: {
    ASKED: { zh: '待审批', en: 'To be decided' },
    GRANTED: { zh: '已批准', en: 'Granted' },
    REFUSED: { zh: '未批准', en: 'Refused' },
    EXPIRED: { zh: '已失效', en: 'Run out' },
  },
  actions: {
    ask: {
      label: { zh: '申请核对身份', en: 'Ask for the identity' }, clause: 'A-41', from: [], to: 'ASKED', by: [asker, leader],
      needs: [{ field: 'purpose', label: { zh: '用途和必要性', en: 'what for, and why it is needed' }, atLeast: 10, atMost: 1000 }],
      records: 'IdentityAsked', told: { zh: '有身份核对申请待审批', en: 'Somebody asks for an identity' },
    },
    grant: {
      label: { zh: '批准', en: 'Grant' }, clause: 'A-41', from: ['ASKED'], to: 'GRANTED', by: [asker, officeDecides], guards: [secondPerson, lasts], needs: [reason],
      records: 'IdentityGranted', told: { zh: '身份核对申请已批准', en: 'The identity may be opened' },
    },
    refuse: {
      label: { zh: '不批准', en: 'Refuse' }, clause: 'A-41', from: ['ASKED'], to: 'REFUSED', by: [asker, officeDecides], guards: [secondPerson, lasts], needs: [reason],
      records: 'IdentityRefused', told: { zh: '身份核对申请未批准', en: 'The identity stays closed' },
    },
    reveal: {
      label: { zh: '核对身份', en: 'Open the identity' }, clause: 'A-41', from: ['GRANTED'], to: null, by: [whoAsked], guards: [lasts],
      records: 'IdentityRevealed', told: null,
    },
    expire: {
      label: { zh: '失效', en: 'Run out' }, clause: 'A-41', from: ['ASKED', 'GRANTED'], to: 'EXPIRED', by: [time],
      records: 'IdentityExpired', told: null,
    },
  },
  audience: (r: IdentityFacts) => audience(scope.member(r.askedById), r.about === 'REFERRAL' && scope.office(r.schemeId), ...r.officerIds.map(scope.member)),
});
