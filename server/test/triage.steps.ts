import type { cast } from './cast.ts';
import { change, key, longReason, steps, SUBMIT } from './steps.ts';
import type { World } from './world.ts';

type Who = keyof typeof cast;

export const MERGE = change('opinionMerge', 'OpinionMergeInput', 'opinion { id version state stateLabel issue { id number state round } handOver { state metAt breachedAt } answer { id text } }');
export const UNMERGE = change('opinionUnmerge', 'OpinionUnmergeInput', 'opinion { id version state issue { id number state round version } answer { id text } }');
export const SPLIT = change('opinionSplit', 'OpinionSplitInput', 'opinion { id version state parts { id version ordinal title state handOver { startedAt dueOn state } attachments { id } } }');
export const UNDO = change('opinionUndo', 'OpinionUndoInput', 'opinion { id version state issue { id } handOver { startedAt dueOn state } }');
export const MERGE_ISSUE = change('issueMerge', 'IssueMergeInput', 'issue { id version number state }');
export const UNMERGE_ISSUE = change('issueUnmerge', 'IssueUnmergeInput', 'issue { id version number state round }');
export const DECLINE = change('opinionDecline', 'OpinionDeclineInput', 'opinion { id version state }');

/** The steps of triage beside registering, each by the person whose step it is and over the public API. */
export function triageSteps(w: World) {
  const s = steps(w);
  const version = async (table: string, id: string) => (await w.asOwner<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]!.version;
  const onOpinion = async (opinionId: string) => ({ opinionId, expectedVersion: await version('opinion', opinionId) });
  const onIssue = async (issueId: string) => ({ issueId, expectedVersion: await version('issue', issueId) });
  return {
    version, onOpinion, onIssue,
    /** A proposal with one opinion; the scheme of the Huaibei preset takes them at any time. */
    async propose(who: Who, problem: string, over: object = {}) {
      return (await w.as(who).run(SUBMIT, { i: { idempotencyKey: key(), type: 'PROPOSAL', method: 'HEARD', opinions: [{ type: 'SUGGESTION', problem, suggestion: '合并窗口', ...over }] } })).submissionSubmit.submission as
        { id: string; number: string; opinions: { id: string; version: number }[] };
    },
    async merge(opinionId: string, issueId: string, over: object = {}, who: Who = 'qian') {
      return (await w.as(who).run(MERGE, { i: { ...await onOpinion(opinionId), issueId, ...over } })).opinionMerge.opinion;
    },
    async unmerge(opinionId: string, who: Who = 'qian') { return (await w.as(who).run(UNMERGE, { i: await onOpinion(opinionId) })).opinionUnmerge.opinion; },
    async undo(opinionId: string, who: Who = 'qian') { return (await w.as(who).run(UNDO, { i: await onOpinion(opinionId) })).opinionUndo.opinion; },
    async mergeIssue(issueId: string, intoId: string, who: Who = 'qian') { return (await w.as(who).run(MERGE_ISSUE, { i: { ...await onIssue(issueId), intoId } })).issueMerge.issue; },
    async unmergeIssue(issueId: string, who: Who = 'qian') { return (await w.as(who).run(UNMERGE_ISSUE, { i: await onIssue(issueId) })).issueUnmerge.issue; },
    /** The unit answers what it was referred, and the answer is released. */
    async answer(issueId: string) {
      await s.refer(issueId, await version('issue', issueId));
      const [open] = await w.asOwner<{ id: string }>("select id from referral where issue_id = $1 and state = 'ISSUED'", [issueId]);
      return this.finish(open!.id);
    },
    /** From the slip to the released answer. */
    async finish(referralId: string) {
      await s.signFor(referralId, await version('referral', referralId));
      await s.claim(referralId, 'zhao', await version('referral', referralId));
      return this.reply(referralId);
    },
    /** From the unit's hands to the released answer. */
    async reply(referralId: string) {
      const { viewer } = await w.as('zhao').run('{ viewer { scheme { rules { answerClasses { id kind } } } } }');
      // one that asks for no plan of rectification
      const notAdopted = (viewer.scheme.rules.answerClasses as { id: string; kind: string }[]).find((c) => c.kind === 'NOT_ADOPTED')!;
      const { replyDraft: { reply } } = await w.as('zhao').run(change('replyDraft', 'ReplyDraftInput', 'reply { id version }'), { i: {
        idempotencyKey: key(), referralId, answerClassId: notAdopted.id, text: '经研究，该建议暂不采纳。', reasonCategory: 'AUTHORITY', basis: '《市场主体登记管理条例》第五条', explanation: longReason, alternative: '可通过网上大厅预约。',
      } });
      await s.submit(reply.id, await version('reply', reply.id));
      await s.sign(reply.id, await version('reply', reply.id));
      await s.accept(referralId, await version('referral', referralId));
      return { referralId, replyId: reply.id };
    },
    async rate(who: Who, opinionId: string, satisfied: boolean, text: string | null = null) { return s.rate(opinionId, satisfied, await version('opinion', opinionId), text, who); },
    async clear(issueId: string) { return s.clear(issueId, await version('issue', issueId)); },
    /** Everything of an opinion that its author reads. */
    async own(who: Who, opinionId: string) {
      return (await w.as(who).run(`query($id: ID!) { node(id: $id) { ... on Opinion { id state stateLabel satisfied ratingText answer { id text explanation answerClass { label } }
        answers { ordinal round satisfied ratingText sentBack reply { id } } handOver { state startedAt dueOn metAt breachedAt }
        issue { id number state round title problem submitter { id name } opinions { id } opinionCount attachments { id } pieces { id } supplements referrals { id } timeline { type label actor text } }
        submission { number contact { state startedAt } timeline { type label actor text } } } } }`, { id: opinionId })).node;
    },
  };
}
