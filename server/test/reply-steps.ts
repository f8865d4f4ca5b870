import type { cast } from './cast.ts';
import { join } from './join.ts';
import { change, key, steps } from './steps.ts';
import { terms } from './terms.steps.ts';
import type { World } from './world.ts';

type Who = keyof typeof cast;
type Vars = Record<string, unknown>;

export const CO_DRAFT = change('coOpinionDraft', 'CoOpinionDraftInput', 'coOpinion { id version state }');
/** An internal note. */
export const NOTE = change('noteWrite', 'NoteWriteInput', 'note { id text }');
export const CO_SIGN = change('coOpinionSign', 'OnCoOpinionInput', 'coOpinion { id version state signedAt }');
export const COUNTERSIGN = change('replyCountersign', 'OnReplyInput', 'reply { id version state revision }');
export const OBJECT = change('replyObject', 'ReplyObjectInput', 'referral { id state }');
export const SUBMIT_REPLY = change('replySubmit', 'OnReplyInput', 'reply { id version state revision }');
export const SIGN_REPLY = change('replySign', 'OnReplyInput', 'reply { id version state }');
export const PLAN_DRAFT = change('planDraft', 'PlanDraftInput', 'plan { id version state measures { what person dueOn doneOn } }');
export const PLAN_SUBMIT = change('planSubmit', 'OnPlanInput', 'plan { id version state }');
export const PLAN_BACK = change('planSendBack', 'PlanSendBackInput', 'plan { id version state sendBackNote }');
export const PLAN_APPROVE = change('planApprove', 'OnPlanInput', 'plan { id version state approvedBy }');
export const MEASURE_DONE = change('planMeasureDone', 'PlanMeasureDoneInput', 'plan { id version measures { doneOn note } }');
export const STAGE_DRAFT = change('stageReportDraft', 'StageReportDraftInput', 'stageReport { id version state ordinal }');
export const STAGE_RELEASE = change('stageReportRelease', 'OnStageReportInput', 'stageReport { id version state }');
export const STAGE_PASS = change('stageReportPassOn', 'OnStageReportInput', 'stageReport { id version state }');
export const TALK_ASK = change('authorTalkAsk', 'AuthorTalkAskInput', 'authorTalk { id version state }');
export const TALK_RELAY = change('authorTalkRelay', 'AuthorTalkRelayInput', 'authorTalk { id version state notes }');
export const TALK_LOG = change('authorTalkLog', 'AuthorTalkLogInput', 'authorTalk { id version state }');

/** What goes before a reply, step by step, each by the person whose step it is and over the public API. */
export function replySteps(w: World) {
  const s = steps(w);
  const version = async (table: string, id: string) => (await w.asOwner<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]!.version;
  return {
    version,
    /** A referral that the first unit leads and the tax bureau, and whoever else, co-handles; in the lead's hands. */
    async joint(over: Vars = {}, more: readonly string[] = []) {
      const submission = await s.file('zhang', over);
      const issue = await s.register(submission.opinions[0]!.id);
      const { latestReferral: referral } = await s.refer(issue.id, 1, { coUnitIds: [w.units['税务局'], ...more.map((name) => w.units[name])] });
      await s.signFor(referral.id);
      await s.claim(referral.id);
      return { submission, opinion: submission.opinions[0]!, issue, referral };
    },
    /** The tax bureau's opinion, signed by its leader. */
    async coOpine(referralId: string, text = '涉税部分由我局同步受理，不再要求重复提交。') {
      const { coOpinionDraft: { coOpinion } } = await w.as('wu').run(CO_DRAFT, { i: { idempotencyKey: key(), referralId, text } });
      return (await w.as('wulead').run(CO_SIGN, { i: { coOpinionId: coOpinion.id, expectedVersion: coOpinion.version } })).coOpinionSign.coOpinion as { id: string; version: number; state: string };
    },
    async countersign(replyId: string) {
      return (await w.as('wulead').run(COUNTERSIGN, { i: { replyId, expectedVersion: await version('reply', replyId) } })).replyCountersign.reply as { id: string; version: number; state: string };
    },
    /** A plan of one measure, approved. */
    async planned(referralId: string, measures: readonly object[] = [{ what: '合并三个窗口', person: '赵经办', dueOn: '2026-03-20' }]) {
      const { planDraft: { plan } } = await w.as('zhao').run(PLAN_DRAFT, { i: { idempotencyKey: key(), referralId, measures } });
      await w.as('zhao').run(PLAN_SUBMIT, { i: { planId: plan.id, expectedVersion: plan.version } });
      return (await w.as('sun').run(PLAN_APPROVE, { i: { planId: plan.id, expectedVersion: plan.version + 1 } })).planApprove.plan as { id: string; version: number; state: string };
    },
    /** A paper of the handler's, to be put to a reply. */
    paper: (who: Who = 'zhao', name = '佐证') => terms(w).paper(who, `${name}.png`),
  };
}

/** A third unit that co-handles, with a handler and two leaders. */
export async function cityUnit(w: World) {
  const unit = '城管局';
  return {
    handler: await join(w, 'duan', { name: '段经办', role: 'HANDLER', title: '科员', unit }),
    leader: await join(w, 'deng', { name: '邓局', role: 'LEADER', title: '局长', unit }),
    deputy: await join(w, 'fang', { name: '方副局', role: 'LEADER', title: '副局长', unit }),
  };
}
