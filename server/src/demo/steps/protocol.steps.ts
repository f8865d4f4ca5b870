import { inTransaction } from '../../journal/transaction.ts';
import { decideDispute, dispute } from '../../referrals/dispute.actions.ts';
import { requestExtension } from '../../referrals/extension.actions.ts';
import { answerRequest, askForInformation, declineRequest, passOn, withdrawRequest } from '../../referrals/information-request.actions.ts';
import { draftReferral } from '../../referrals/refer.actions.ts';
import { requestReturn, upholdReturn } from '../../referrals/return.actions.ts';
import type { DueDay, Moment } from '../moments.ts';
import type { Scene, Step } from '../story.ts';
import { as, liaison, officer, seen } from './acting.ts';

const leader = (scene: Scene) => scene.district.staff('LEADER', scene.thread.unit);
const versioned = async (me: ReturnType<typeof as>, { thread: { referralId } }: Scene) => ({ referralId, expectedVersion: await seen(me, 'referral', referralId) });

/** The liaison drafts what the office is to issue. */
export const drafted = (at: Moment, unit: string, requirement: string): Step => ({
  at, play: (scene) => draftReferral(as(scene, liaison(scene)), { idempotencyKey: `draft ${scene.thread.issueId}`, issueId: scene.thread.issueId, unitId: scene.district.unitId(unit), requirement }),
});

/** The leader of the unit asks to return it to whose it is. */
export const returnAsked = (at: Moment, proposed: string, reason: string, basis: string): Step => ({
  at, play: async (scene) => {
    const me = as(scene, leader(scene));
    await requestReturn(me, { ...await versioned(me, scene), reason, basis, proposedUnitId: scene.district.unitId(proposed) });
  },
});

/** The office lets it be returned. */
export const returned = (at: Moment): Step => ({
  at, play: async (scene) => { const me = as(scene, officer(scene)); await upholdReturn(me, { ...await versioned(me, scene), reason: '同意退办，重新交办。' }); },
});

/** The office puts two statements to the convener. */
export const disputed = (at: Moment): Step => ({ at, play: async (scene) => { const me = as(scene, officer(scene)); await dispute(me, await versioned(me, scene)); } });

/** The convener names the unit. */
export const decided = (at: Moment, unit: string, reasons: string): Step => ({
  at, play: async (scene) => {
    const me = as(scene, scene.district.staff('CONVENER'));
    const [row] = await inTransaction(me.services, me.actor.scopes, (em) => em.execute<{ id: string; version: number }[]>('select id, version from dispute where issue_id = ?', [scene.thread.issueId]));
    await decideDispute(me, { disputeId: row!.id, expectedVersion: row!.version, unitId: scene.district.unitId(unit), reasons });
  },
});

/** The leader asks for more time. */
export const extensionAsked = (at: Moment, due: DueDay, reason: string): Step => ({
  at, play: async (scene) => { const me = as(scene, leader(scene)); await requestExtension(me, { ...await versioned(me, scene), reason, dueOn: due(scene.present) }); },
});

/** The author asks a unit something through the liaison, and what becomes of it, a moment each. */
export function inquired(at: Moment, unit: string, question: string, then: { at: Moment; to: 'passOn' | 'answer' | 'decline' | 'withdraw'; words?: string }[]): Step[] {
  const asked = { id: '', version: 1 };
  const steps = { passOn, decline: declineRequest, withdraw: withdrawRequest, answer: answerRequest };
  const by = (scene: Scene, to: keyof typeof steps) => (to === 'answer' ? scene.district.staff('HANDLER', unit) : to === 'withdraw' ? scene.matter.by : liaison(scene));
  return [
    { at, play: async (scene) => {
      asked.version = 1;
      asked.id = (await askForInformation(as(scene, scene.matter.by), { idempotencyKey: `ask ${scene.opinionId} ${question}`, unitId: scene.district.unitId(unit), kind: 'DOCUMENTS', question })).id;
    } },
    ...then.map(({ at: when, to, words = '' }): Step => ({
      at: when, play: async (scene) => {
        await steps[to](as(scene, by(scene, to)), { requestId: asked.id, expectedVersion: asked.version, reason: words, answer: words });
        asked.version += 1;
      },
    })),
  ];
}
