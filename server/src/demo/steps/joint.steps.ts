import { inTransaction } from '../../journal/transaction.ts';
import { addDays, shanghaiDay } from '../../kernel/calendar.ts';
import { askAuthor, relayTalk } from '../../referrals/author-talk.actions.ts';
import { draftCoOpinion, signCoOpinion } from '../../referrals/co-opinion.actions.ts';
import { countersign } from '../../referrals/countersign.actions.ts';
import { writeNote } from '../../referrals/note.actions.ts';
import { approvePlan, draftPlan, submitPlan } from '../../referrals/plan.actions.ts';
import { draftStageReport, passOnStageReport, releaseStageReport } from '../../referrals/stage-report.actions.ts';
import type { Moment } from '../moments.ts';
import type { Scene, Step } from '../story.ts';
import { as, liaison, officer } from './acting.ts';

const once = (scene: Scene, what: string) => ({ idempotencyKey: `${scene.thread.referralId}-${what}-${scene.services.now().getTime()}`, referralId: scene.thread.referralId });
const leader = (scene: Scene, unit = scene.thread.unit) => as(scene, scene.district.staff('LEADER', unit));
const handler = (scene: Scene) => as(scene, scene.thread.handler);

/** A measure of a plan: what, and in how many days. */
type Measure = readonly [what: string, days: number];

async function opine(scene: Scene, unit: string, text: string, signed: boolean): Promise<void> {
  const { id } = await draftCoOpinion(as(scene, scene.district.staff('HANDLER', unit)), { ...once(scene, unit), text });
  if (signed) await signCoOpinion(leader(scene, unit), { coOpinionId: id });
}

/** Somebody of the unit that has it notes something down for their own, or the office for itself. */
export const noted = (at: Moment, by: 'HANDLER' | 'LEADER' | 'OFFICE', text: string): Step => ({
  at, play: (scene) => writeNote(by === 'OFFICE' ? as(scene, officer(scene)) : by === 'LEADER' ? leader(scene) : handler(scene), { idempotencyKey: once(scene, `note ${by}`).idempotencyKey, subjectId: by === 'OFFICE' ? scene.thread.issueId : scene.thread.referralId, text }),
});

/** A co unit says what it has to say; until its leader has signed, to itself. */
export const coOpined = (at: Moment, unit: string, text: string, { signed = true } = {}): Step => ({ at, play: (scene) => opine(scene, unit, text, signed) });

async function plan(scene: Scene, measures: readonly Measure[], upTo: 'DRAFT' | 'SENT' | 'APPROVED'): Promise<void> {
  const today = shanghaiDay(scene.services.now());
  const person = scene.district.part(scene.thread.handler).name;
  const { id: planId } = await draftPlan(handler(scene), { ...once(scene, 'plan'), measures: measures.map(([what, days]) => ({ what, person, dueOn: addDays(today, days) })) });
  if (upTo !== 'DRAFT') await submitPlan(handler(scene), { planId });
  if (upTo === 'APPROVED') await approvePlan(leader(scene), { planId });
}

/** The unit plans how the problem is put right. */
export const planned = (at: Moment, measures: readonly Measure[], upTo: 'DRAFT' | 'SENT' | 'APPROVED' = 'APPROVED'): Step => ({ at, play: (scene) => plan(scene, measures, upTo) });

/** How far a long matter has come: written, released by the leader, passed on by the office. */
export const staged = (at: Moment, text: string, upTo: 'DRAFT' | 'RELEASED' | 'PASSED_ON' = 'PASSED_ON'): Step => ({
  at, play: async (scene) => {
    const { id: stageReportId } = await draftStageReport(handler(scene), { ...once(scene, 'stage'), text });
    if (upTo !== 'DRAFT') await releaseStageReport(leader(scene), { stageReportId });
    if (upTo === 'PASSED_ON') await passOnStageReport(as(scene, officer(scene)), { stageReportId });
  },
});

/** The unit asks the author something through the liaison, who brings the answer back. */
export const askedAuthor = (at: Moment, question: string, notes?: string): Step => ({
  at, play: async (scene) => {
    const { id: authorTalkId } = await askAuthor(handler(scene), { ...once(scene, 'talk'), question });
    if (notes) await relayTalk(as(scene, liaison(scene)), { authorTalkId, expectedVersion: 1, heldAt: scene.services.now(), notes });
  },
});

interface Standing { asks: boolean; plan: boolean; missing: string[]; unsigned: string[] }
const unitsOf = (scene: Scene, ids: readonly string[]) => Object.keys(scene.district.cast.units).filter((unit) => ids.includes(scene.district.unitId(unit)));

async function standing(scene: Scene): Promise<Standing> {
  const [row] = await inTransaction(scene.services, ['system:*'], (em) => em.execute<Standing[]>(`select coalesce((select requires_plan from answer_class a where a.id = p.answer_class_id), false) as asks,
      exists (select from rectification_plan l where l.referral_id = p.referral_id) as plan,
      array(select unit_id from referral_unit u where u.referral_id = p.referral_id and part = 'CO' and not exists (select from co_opinion c where c.referral_id = p.referral_id and c.unit_id = u.unit_id)) as missing,
      array(select unit_id from referral_unit u where u.referral_id = p.referral_id and part = 'CO' and not exists (select from countersignature c where c.reply_id = p.id and c.unit_id = u.unit_id and c.revision = p.revision)) as unsigned
    from reply p where p.id = ?`, [scene.thread.replyId]));
  return row!;
}

/** What a reply still stands on is seen to before it is sent for signature, where the story does not tell it. */
export async function readied(scene: Scene): Promise<void> {
  const { asks, plan: planned, missing } = await standing(scene);
  for (const unit of unitsOf(scene, missing)) await opine(scene, unit, '已会同主办单位核实，涉及我单位的部分按分工配合办理，无不同意见。', true);
  if (asks && !planned) await plan(scene, [[`按答复意见落实：${scene.opinion.title}`, 30]], 'APPROVED');
}

/** Every co unit countersigns. */
export async function countersigned(scene: Scene): Promise<void> {
  const { unsigned } = await standing(scene);
  for (const unit of unitsOf(scene, unsigned)) await countersign(leader(scene, unit), { replyId: scene.thread.replyId });
}
