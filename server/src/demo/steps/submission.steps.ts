import { inTransaction } from '../../journal/transaction.ts';
import { monthOf, shanghaiDay } from '../../kernel/calendar.ts';
import { askForMore, logCall, submit, supplyInfo, withdraw } from '../../submissions/submission.actions.ts';
import type { Moment } from '../moments.ts';
import type { Matter, Scene, Step } from '../story.ts';
import { as, liaison } from './acting.ts';

/** Whether a scheme asks for this kind once a month. */
const monthly = (type: string) => type === 'MONTHLY_FORM';

/** The author files the matter, photos first, as a phone does. */
export async function file(scene: Scene, matter: Matter): Promise<void> {
  const me = as(scene, matter.by);
  const opinions = [];
  for (const { type, scope, targetType, target, title, problem, suggestion, photos = [] } of matter.opinions) {
    const attachmentIds = [];
    for (const photo of photos) attachmentIds.push(await scene.upload(scene, photo));
    opinions.push({ type, scope: scope ?? null, targetType: targetType ?? null, target: target ?? null, title, problem, suggestion: suggestion ?? null, attachmentIds });
  }
  const at = me.services.now();
  const { id } = await submit(me, {
    idempotencyKey: `${matter.by}-${at.getTime()}`, type: matter.type, month: monthly(matter.type) ? monthOf(shanghaiDay(at)) : null,
    noOpinion: opinions.length === 0, method: matter.method ?? null, opinions,
  });
  const rows = await inTransaction(me.services, me.actor.scopes, (em) => em.execute<{ id: string }[]>('select id from opinion where submission_id = ? order by ordinal', [id]));
  scene.filing.submissionId = id;
  scene.filing.opinionIds.push(...rows.map((row) => row.id));
}

/** The liaison has spoken with the author on the phone, a few minutes before it is logged. */
export const called = (at: Moment, outcome: string, notes: string): Step => ({
  at, play: async (scene) => {
    const me = as(scene, liaison(scene));
    const calledAt = new Date(me.services.now().getTime() - 6 * 60_000);
    await logCall(me, { submissionId: scene.filing.submissionId, calledAt, outcome, notes });
  },
});

/** The liaison asks for more. */
export const asked = (at: Moment, question: string): Step => ({
  at, play: (scene) => askForMore(as(scene, liaison(scene)), { submissionId: scene.filing.submissionId, question }),
});

/** The author adds what was asked for. */
export const supplied = (at: Moment, answer: string): Step => ({
  at, play: (scene) => supplyInfo(as(scene, scene.matter.by), { submissionId: scene.filing.submissionId, answer }),
});

/** The author takes it back. */
export const withdrawn = (at: Moment, reason: string): Step => ({
  at, play: (scene) => withdraw(as(scene, scene.matter.by), { submissionId: scene.filing.submissionId, reason }),
});
