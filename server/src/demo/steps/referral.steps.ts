import { inTransaction } from '../../journal/transaction.ts';
import { refer, setNewDue } from '../../referrals/refer.actions.ts';
import { accept, claim, returnForRework, signFor } from '../../referrals/referral.actions.ts';
import type { DueDay, Moment } from '../moments.ts';
import type { Scene, Step } from '../story.ts';
import { as, officer, seen } from './acting.ts';

/** The office hands it to a unit; by the scheme's days unless a date is given. */
export const referred = (at: Moment, unit: string, more: { due?: DueDay; co?: string[]; requirement?: string; who?: string } = {}): Step => ({
  at, play: async (scene) => {
    const me = as(scene, more.who ?? officer(scene));
    const { thread, district, present } = scene;
    await refer(me, {
      issueId: thread.issueId, expectedVersion: await seen(me, 'issue', thread.issueId), unitId: district.unitId(unit), coUnitIds: (more.co ?? []).map(district.unitId),
      dueOn: more.due ? more.due(present) : null, requirement: more.requirement ?? null,
    });
    const [row] = await inTransaction(me.services, me.actor.scopes, (em) =>
      em.execute<{ id: string }[]>('select id from referral where issue_id = ? order by issued_at desc, id desc limit 1', [thread.issueId]));
    Object.assign(thread, { unit, referralId: row!.id, handler: district.staff('HANDLER', unit) });
  },
});

/** Somebody of the unit does something with the referral as they see it. */
const withReferral = (at: Moment, who: (scene: Scene) => string, does: (me: ReturnType<typeof as>, input: { referralId: string; expectedVersion: number }, scene: Scene) => Promise<unknown>): Step => ({
  at, play: async (scene) => {
    const me = as(scene, who(scene));
    const { referralId } = scene.thread;
    await does(me, { referralId, expectedVersion: await seen(me, 'referral', referralId) }, scene);
  },
});

/** The unit signs for it; its first handler unless the story names somebody. */
export const signedFor = (at: Moment, who?: string): Step => withReferral(at, (scene) => who ?? scene.thread.handler, (me, input) => signFor(me, input));

/** A handler takes it; from then on the matter is theirs. */
export const claimed = (at: Moment, who?: string): Step => withReferral(at, (scene) => who ?? scene.thread.handler, async (me, input, { thread }) => {
  await claim(me, input);
  if (who) thread.handler = who;
});

/** The office sends the reply back. */
export const rejected = (at: Moment, reason: string): Step => withReferral(at, officer, (me, input) => returnForRework(me, { ...input, reason }));

/** The office sets a new date for it. */
export const dueAgain = (at: Moment, due: DueDay): Step => withReferral(at, officer, (me, input, { present }) => setNewDue(me, { ...input, dueOn: due(present) }));

/** The office accepts the reply, and its author reads it. */
export const released = (at: Moment, who?: string): Step => withReferral(at, (scene) => who ?? officer(scene), (me, input) => accept(me, input));
