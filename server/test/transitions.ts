import { key, steps } from './steps.ts';
import type { cast } from './cast.ts';
import type { World } from './world.ts';

/** A mutation on one matter: whose step it is, what it takes, and a matter that stands in another state than it needs. */
export interface Transition { name: string; input: string; field: string; payload: string; who: keyof typeof cast; given: Record<string, unknown>; elsewhere: { id: string; version: number } }

/** Every transition of the loop, with matters of the acting person's own for each. */
export async function transitions(w: World): Promise<{ all: Transition[]; held: Record<string, string> }> {
  const s = steps(w);
  const done = await s.answered();
  const fresh = await s.file('wang', { opinions: ['园区消防通道被占用', '路灯不亮'].map((problem) => ({ type: 'SUGGESTION', scope: 'RISK', problem })) });
  const { issue: cleared, opinion, submission, referral, reply } = done;
  const at = async (id: string) => (await w.as('qian').raw(`query($id: ID!) { node(id: $id) { ... on Submission { version } ... on Opinion { version } ... on Issue { version } ... on Referral { version } ... on Reply { version } } }`, { id })) as unknown as { data: { node: { version: number } } };
  const version = async (id: string) => (await at(id)).data.node.version;
  await s.clear(cleared.id, await version(cleared.id));
  const [sub, opn, iss, ref, rep] = await Promise.all([submission.id, opinion.id, cleared.id, referral.id, reply.id].map(async (id) => ({ id, version: await version(id) })));
  const answerClassId = await s.answerClass('ADOPTED');
  const on = (name: string, input: string, who: Transition['who'], elsewhere: { id: string; version: number } | undefined, given: Record<string, unknown> = {}): Transition => {
    const noun = /^[a-z]+/.exec(name)![0];
    return { name, input, field: `${noun}Id`, payload: noun, who, given, elsewhere: elsewhere! };
  };
  const words = { title: '标题', problem: '问题' };
  return {
    held: { submissionId: fresh.id, opinionId: fresh.opinions[0]!.id, issueId: iss!.id, referralId: ref!.id, replyId: rep!.id },
    all: [
      on('submissionAskForMore', 'SubmissionAskForMoreInput', 'lin', sub, { question: '哪个窗口？' }),
      on('submissionSupplyInfo', 'SubmissionSupplyInfoInput', 'zhang', sub, { answer: '二号窗口' }),
      on('submissionWithdraw', 'SubmissionWithdrawInput', 'zhang', sub, { reason: '写错了' }),
      on('submissionLogCall', 'SubmissionLogCallInput', 'lin', undefined, { calledAt: w.now().toISOString(), outcome: 'CLEAR', notes: '已核实' }),
      on('opinionAmend', 'OpinionAmendInput', 'zhang', opn, words),
      on('opinionDecline', 'OpinionDeclineInput', 'lin', opn, { reason: 'RESOLVED', text: '已解决' }),
      on('opinionRegister', 'OpinionRegisterInput', 'lin', opn, { ...words, category: 'OTHER' }),
      on('opinionRate', 'OpinionRateInput', 'wang', { id: fresh.opinions[1]!.id, version: 1 }, { satisfied: true }),
      on('issueRefer', 'IssueReferInput', 'qian', iss, { unitId: w.units['税务局'] }),
      on('issueProposeClear', 'IssueProposeClearInput', 'qian', iss, { evidence: '再销一次' }),
      on('issueRefuseClear', 'IssueReasonInput', 'qian', iss, { reason: '不同意' }),
      on('issueClear', 'IssueClearInput', 'qian', iss, { evidence: '再销一次' }),
      on('issueLinkRecurrence', 'IssueRecurrenceInput', 'qian', iss, { earlierId: iss!.id }),
      on('issueMarkRisk', 'IssueReasonInput', 'qian', iss, { reason: '涉及多家企业' }),
      on('issuePark', 'IssueParkInput', 'qian', iss, { plan: '以后再办', until: '2026-12-01' }),
      on('referralSignFor', 'OnReferralInput', 'zhao', ref),
      on('referralClaim', 'OnReferralInput', 'zhao', ref),
      on('referralReturnForRework', 'ReferralReturnInput', 'qian', ref, { reason: '再办' }),
      on('referralSetNewDue', 'ReferralDueInput', 'qian', ref, { dueOn: '2026-03-20' }),
      on('referralAccept', 'OnReferralInput', 'qian', ref),
      on('replySubmit', 'OnReplyInput', 'zhao', rep),
      on('replySendBack', 'ReplySendBackInput', 'sun', rep, { note: '再改' }),
      on('replySign', 'OnReplyInput', 'sun', rep),
      { ...on('replyDraft', 'ReplyDraftInput', 'zhao', ref, { answerClassId, text: '再答' }), field: 'referralId' },
    ].map((t) => ({ ...t, elsewhere: t.elsewhere ?? { id: sub!.id, version: sub!.version }, given: t.name === 'replyDraft' ? { ...t.given, idempotencyKey: key() } : t.given })),
  };
}
