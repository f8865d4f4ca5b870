import { office } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard, type Need } from '../kernel/lifecycle.ts';

export type PushState = 'PROPOSED' | 'APPROVED' | 'SENT' | 'FAILED' | 'RECEIVED' | 'CANCELLED';

/** What the rules see of something that is handed to a body outside. */
export interface PushFacts {
  state: PushState;
  schemeId: string;
  proposedById: string;
  /** Who that is, in whichever post. */
  proposerPersonId?: string | null;
  title: string;
  content: string;
  /** Whether what it is about is somebody's trade secret now. */
  secret?: boolean;
  /** Whether a practice it is about still stands published. */
  withdrawn?: boolean;
  /** Names that must not leave the scheme. */
  names?: readonly string[];
}

const noSecret: Guard<PushFacts> = {
  rule: 'A-32', code: 'WRONG_STATE', holds: (p) => !p.secret, says: { zh: '涉商业秘密的事项不得对外推送', en: 'What is a trade secret is not handed to anybody outside' },
};
const standing: Guard<PushFacts> = {
  rule: 'A-32', code: 'WRONG_STATE', holds: (p) => !p.withdrawn, says: { zh: '只推送已发布的典型经验', en: 'Only a good practice that is published is handed on' },
};
const nameless: Guard<PushFacts> = {
  rule: 'A-32', code: 'INVALID', holds: (p) => !(p.names ?? []).some((name) => p.title.includes(name) || p.content.includes(name)),
  says: { zh: '内容写到了提交人或未公开的企业名称，请先在台账中修改后再推送', en: 'It names its author, or an enterprise that is withheld: it is set right first' }, field: () => 'content',
};
const another: Guard<PushFacts> = {
  rule: 'A-32', code: 'CONFLICT_OF_INTEREST', holds: (p, actor) => p.proposedById !== actor.membershipId && p.proposerPersonId !== actor.personId, says: { zh: '提出人不能自己批准，请由另一位工作人员批准', en: 'Whoever proposed it does not approve it: somebody else must' },
};
const clean = [noSecret, standing, nameless];
const need = (field: string, zh: string, en: string, atMost: number, column?: string): Need<PushFacts> => ({ field, label: { zh, en }, atMost, ...(column ? { column } : {}) });

/** What is handed to a platform or body outside: proposed by one, approved by another, sent by hand, its receipt noted. */
export const pushRules = lifecycle({
  noun: 'externalPush', table: 'external_push', label: { zh: '对外推送', en: 'external push' },
  states: {
    PROPOSED: { zh: '待批准', en: 'To be approved' },
    APPROVED: { zh: '已批准，待发送', en: 'Approved, to be sent' },
    SENT: { zh: '已发送，待回执', en: 'Sent, awaiting a receipt' },
    FAILED: { zh: '发送未成功', en: 'Not delivered' },
    RECEIVED: { zh: '对方已接收', en: 'Received' },
    CANCELLED: { zh: '不推送', en: 'Not sent' },
  },
  actions: {
    propose: {
      label: { zh: '提出对外推送', en: 'Propose to push outside' }, clause: 'A-32', from: [], to: 'PROPOSED', by: [office], guards: clean,
      needs: [need('recipient', '接收平台或单位', 'the platform or body it goes to', 100, 'recipient'), need('purpose', '推送事由', 'what for', 500, 'purpose')],
      records: 'PushProposed', told: { zh: '提出对外推送', en: 'A push outside was proposed' },
    },
    approve: {
      label: { zh: '批准推送', en: 'Approve' }, clause: 'A-32', from: ['PROPOSED'], to: 'APPROVED', by: [office], guards: [another, ...clean],
      records: 'PushApproved', told: { zh: '批准对外推送', en: 'The push was approved' },
    },
    send: {
      label: { zh: '登记已发送', en: 'Note that it was sent' }, clause: 'A-32', from: ['APPROVED'], to: 'SENT', by: [office], guards: clean,
      records: 'PushSent', told: { zh: '已对外发送', en: 'It was sent' },
    },
    fail: {
      label: { zh: '登记未成功', en: 'Note that it failed' }, clause: 'A-32', from: ['SENT'], to: 'FAILED', by: [office], needs: [need('reason', '原因', 'why', 500, 'failure')],
      records: 'PushFailed', told: { zh: '发送未成功', en: 'It was not delivered' },
    },
    retry: {
      label: { zh: '重新发送', en: 'Send again' }, clause: 'A-32', from: ['FAILED'], to: 'SENT', by: [office], guards: clean,
      records: 'PushRetried', told: { zh: '重新发送', en: 'It was sent again' },
    },
    receive: {
      label: { zh: '登记回执', en: 'Note the receipt' }, clause: 'A-32', from: ['SENT'], to: 'RECEIVED', by: [office], needs: [need('externalId', '对方编号', 'the number it has there', 100, 'externalId')],
      records: 'PushReceived', told: { zh: '对方已接收', en: 'It was received' },
    },
    cancel: {
      label: { zh: '不推送', en: 'Do not send' }, clause: 'A-32', from: ['PROPOSED', 'APPROVED', 'FAILED'], to: 'CANCELLED', by: [office], needs: [need('reason', '原因', 'why', 500, 'cancelReason')],
      records: 'PushCancelled', told: { zh: '不推送', en: 'It is not sent' },
    },
  },
  audience: (p: PushFacts) => audience(scope.office(p.schemeId)),
});
