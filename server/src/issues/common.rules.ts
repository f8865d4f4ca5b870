import { office, time } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Party } from '../kernel/lifecycle.ts';

export type CommonState = 'PROPOSED' | 'CONFIRMED' | 'DISMISSED';

/** What the rules see of a common problem. */
export interface CommonFacts {
  state: CommonState;
  schemeId: string;
  liaisons: readonly string[];
}

const whoTriages: Party<CommonFacts> = {
  who: { zh: '分办人员', en: 'whoever triages' },
  holds: (actor, c) => (actor.role === 'OFFICER' || actor.role === 'LIAISON') && actor.schemeId === c.schemeId,
};

/** The life of a common problem (共性问题): the product proposes it when enough alike have come, a person of the office decides (B-5). */
export const commonRules = lifecycle({
  noun: 'commonIssue', table: 'common_issue', label: { zh: '共性问题', en: 'common problem' },
  states: {
    PROPOSED: { zh: '待认定', en: 'Proposed' },
    CONFIRMED: { zh: '已认定', en: 'Confirmed' },
    DISMISSED: { zh: '未认定', en: 'Dismissed' },
  },
  actions: {
    propose: {
      label: { zh: '提示共性问题', en: 'Propose a common problem' }, clause: 'B-5', from: [], to: 'PROPOSED', by: [whoTriages], follows: 'opinion.register',
      records: 'CommonIssueProposed', told: { zh: '相似意见增多，提示为共性问题', en: 'So many alike that it is proposed as a common problem' },
    },
    join: {
      label: { zh: '相似意见增加', en: 'One more alike' }, clause: 'B-5', from: ['PROPOSED', 'CONFIRMED'], to: null, by: [whoTriages], follows: 'opinion.register',
      records: 'CommonIssueJoined', told: { zh: '又有相似意见', en: 'One more alike' },
    },
    leave: {
      label: { zh: '移出一件', en: 'Take one out' }, clause: 'A-20', from: ['PROPOSED', 'CONFIRMED', 'DISMISSED'], to: null, by: [time], follows: 'opinion.markSecret, opinion.undo',
      records: 'CommonIssueLeft', told: null,
    },
    proposeAgain: {
      label: { zh: '再次提示', en: 'Propose it again' }, clause: 'B-5', from: ['DISMISSED'], to: 'PROPOSED', by: [whoTriages], follows: 'opinion.register',
      records: 'CommonIssueProposedAgain', told: { zh: '相似意见继续增多，再次提示', en: 'Many more alike: proposed again' },
    },
    confirm: {
      label: { zh: '认定为共性问题', en: 'Confirm' }, clause: 'B-5', from: ['PROPOSED'], to: 'CONFIRMED', by: [office],
      needs: [{ field: 'title', label: { zh: '共性问题名称', en: 'what it is called' }, column: 'title', atMost: 100 }],
      records: 'CommonIssueConfirmed', told: { zh: '已认定为共性问题', en: 'Confirmed as a common problem' },
    },
    dismiss: {
      label: { zh: '不认定', en: 'Dismiss' }, clause: 'B-5', from: ['PROPOSED'], to: 'DISMISSED', by: [office],
      needs: [{ field: 'reason', label: { zh: '不认定的理由', en: 'the reason' }, column: 'reason', atMost: 1000 }],
      records: 'CommonIssueDismissed', told: { zh: '不认定为共性问题', en: 'Not a common problem' },
    },
  },
  audience: (c: CommonFacts) => audience(scope.office(c.schemeId), ...c.liaisons.map(scope.liaison)),
});
