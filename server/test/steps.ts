import type { cast } from './cast.ts';
import type { World } from './world.ts';

type Who = keyof typeof cast;
type Vars = Record<string, unknown>;
let made = 0;
/** A key that no other call has used. */
export const key = () => `key-${++made}`;

/** A sentence long enough to be a reason. */
export const longReason = '该建议涉及上位法关于登记机关权限的规定，区级部门无权调整办理层级，需报市级主管部门统一研究确定。';

/** One mutation over the public API, by its name and the fields to read. */
export const change = (name: string, input: string, fields: string) => `mutation($i: ${input}!) { ${name}(input: $i) { cursor ${fields} } }`;

export const SUBMIT = change('submissionSubmit', 'SubmissionSubmitInput',
  'submission { id version number state promisedContactOn promisedHandOverOn liaison { name } opinions { id version state } }');
const opinion = { type: 'SUGGESTION', scope: 'GOVERNMENT_ENVIRONMENT', problem: '变更登记要跑三个窗口，同一份材料交了三次。', suggestion: '合并为一个窗口，材料一次提交。' };

/** A monthly form as an external observer fills it in. */
export const form = (over: Vars = {}) => ({ idempotencyKey: key(), type: 'MONTHLY_FORM', month: '2026-03', opinions: [opinion], ...over });
/** One opinion of such a form. */
export const anOpinion = (over: Vars = {}) => ({ ...opinion, ...over });

/** The core loop, step by step, each by the person whose step it is and over the public API. */
export function steps(w: World) {
  const one = async (who: Who, name: string, input: string, fields: string, i: Vars) => (await w.as(who).run(change(name, input, fields), { i }))[name];
  return {
    async file(who: Who = 'zhang', over: Vars = {}) {
      return (await w.as(who).run(SUBMIT, { i: form(over) })).submissionSubmit.submission as
        { id: string; version: number; number: string; state: string; promisedContactOn: string; promisedHandOverOn: string; opinions: { id: string; version: number }[] };
    },
    async call(submissionId: string, expectedVersion = 1, over: Vars = {}) {
      return one('lin', 'submissionLogCall', 'SubmissionLogCallInput', 'submission { id version contact { state metAt breachedAt } }',
        { submissionId, expectedVersion, calledAt: w.now().toISOString(), outcome: 'CLEAR', notes: '已与提交人核实情况', ...over });
    },
    async register(opinionId: string, who: Who = 'qian', over: Vars = {}) {
      const { opinion: o } = await one(who, 'opinionRegister', 'OpinionRegisterInput', 'opinion { id issue { id version number state } }',
        { opinionId, expectedVersion: 1, title: '变更登记多头跑', problem: '变更登记要跑三个窗口', suggestion: '合并窗口', category: 'GOVERNMENT_SERVICE', ...over });
      return o.issue as { id: string; version: number; number: string; state: string };
    },
    async refer(issueId: string, expectedVersion = 1, over: Vars = {}) {
      const { issue } = await one('qian', 'issueRefer', 'IssueReferInput',
        'issue { id version state responsibleUnit { name } latestReferral { id version number state deadline { dueOn state provisional } } }',
        { issueId, expectedVersion, unitId: w.units['市场监管局'], requirement: '请核实并答复', ...over });
      return issue as { id: string; version: number; state: string; latestReferral: { id: string; version: number; number: string; deadline: { dueOn: string } } };
    },
    async signFor(referralId: string, expectedVersion = 1, who: Who = 'zhao') {
      return (await one(who, 'referralSignFor', 'OnReferralInput', 'referral { id version state signedForAt }', { referralId, expectedVersion })).referral;
    },
    async claim(referralId: string, who: Who = 'zhao', expectedVersion = 2) {
      return (await one(who, 'referralClaim', 'OnReferralInput', 'referral { id version handler { name } }', { referralId, expectedVersion })).referral;
    },
    async answerClass(code: string) {
      const { viewer } = await w.as('zhao').run('{ viewer { scheme { rules { answerClasses { id code } } } } }');
      return (viewer.scheme.rules.answerClasses as { id: string; code: string }[]).find((c) => c.code === code)!.id;
    },
    async draft(referralId: string, over: Vars = {}, who: Who = 'zhao') {
      const { reply } = await one(who, 'replyDraft', 'ReplyDraftInput', 'reply { id version state }',
        { idempotencyKey: key(), referralId, answerClassId: 'answerClassId' in over ? null : await this.answerClass('ADOPTED'), text: '已合并窗口，自下月起一次办结。', ...over });
      return reply as { id: string; version: number; state: string };
    },
    async declineDraft(referralId: string, over: Vars = {}) {
      return this.draft(referralId, { answerClassId: 'answerClassId' in over ? null : await this.answerClass('NOT_ADOPTED'), text: '经研究，该建议暂不采纳。', reasonCategory: 'AUTHORITY',
        basis: '《市场主体登记管理条例》第五条', explanation: longReason, alternative: '可通过网上大厅预约，材料由窗口内部流转。', ...over });
    },
    async submit(replyId: string, expectedVersion = 1) {
      return (await one('zhao', 'replySubmit', 'OnReplyInput', 'reply { id version state }', { replyId, expectedVersion })).reply;
    },
    async sign(replyId: string, expectedVersion = 2) {
      return (await one('sun', 'replySign', 'OnReplyInput', 'reply { id version state signedAt }', { replyId, expectedVersion })).reply;
    },
    async accept(referralId: string, expectedVersion = 4) {
      return (await one('qian', 'referralAccept', 'OnReferralInput', 'referral { id version state issue { id version state } }', { referralId, expectedVersion })).referral;
    },
    async rate(opinionId: string, satisfied: boolean, expectedVersion: number, text: string | null = null, who: Who = 'zhang') {
      return (await one(who, 'opinionRate', 'OpinionRateInput', 'opinion { id version satisfied issue { state round } }', { opinionId, expectedVersion, satisfied, text })).opinion;
    },
    async clear(issueId: string, expectedVersion: number, over: Vars = {}) {
      // one officer proposes, another confirms
      const { issue } = await one('kang', 'issueProposeClear', 'IssueProposeClearInput', 'issue { version }', { issueId, expectedVersion, evidence: '现场核查窗口已合并，照片和流程图附后。', ...over });
      return (await one('qian', 'issueClear', 'IssueClearInput', 'issue { id version state clearance { at by evidence } }', { issueId, expectedVersion: issue.version })).issue;
    },
    /** From a filed form to a referral that a handler has in hand. */
    async inHand(over: Vars = {}) {
      const submission = await this.file('zhang', over);
      const issue = await this.register(submission.opinions[0]!.id);
      const { latestReferral: referral } = await this.refer(issue.id);
      await this.signFor(referral.id);
      await this.claim(referral.id);
      return { submission, opinion: submission.opinions[0]!, issue, referral };
    },
    /** And on to a reply that the leader has signed and the office is to review. */
    async replied(over: Vars = {}) {
      const matter = await this.inHand(over);
      const reply = await this.declineDraft(matter.referral.id);
      await this.submit(reply.id);
      await this.sign(reply.id);
      return { ...matter, reply };
    },
    /** And on to an answer that its author reads. */
    async answered(over: Vars = {}) {
      const matter = await this.replied(over);
      await this.accept(matter.referral.id);
      return matter;
    },
  };
}
