import { pause } from '../../clocks/pause.actions.ts';
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

const input = ({ thread: { referralId } }: Scene) => ({ referralId });

/** The unit signs for it; its first handler unless the story names somebody. */
export const signedFor = (at: Moment, who?: string): Step => ({ at, play: (scene) => signFor(as(scene, who ?? scene.thread.handler), input(scene)) });

/** A handler takes it; from then on the matter is theirs. */
export const claimed = (at: Moment, who?: string): Step => ({
  at, play: async (scene) => {
    scene.thread.handler = who ?? scene.thread.handler;
    await claim(as(scene, scene.thread.handler), input(scene));
  },
});

/** The office lets its deadline stand still while it waits for somebody else. */
export const paused = (at: Moment, reason: string): Step => ({
  at, play: async (scene) => {
    const me = as(scene, officer(scene));
    const [clock] = await inTransaction(me.services, me.actor.scopes, (em) => em.execute<{ id: string }[]>("select id from clock where subject_id = ? and state = 'RUNNING'", [scene.thread.referralId]));
    await pause(me, { clockId: clock!.id, reason });
  },
});

/** The office sends the reply back. */
export const rejected = (at: Moment, reason: string): Step => ({ at, play: (scene) => returnForRework(as(scene, officer(scene)), { ...input(scene), reason }) });

/** The office sets a new date for it. */
export const dueAgain = (at: Moment, due: DueDay): Step => ({
  at, play: async (scene) => {
    const me = as(scene, officer(scene));
    await setNewDue(me, { ...input(scene), expectedVersion: await seen(me, 'referral', scene.thread.referralId), dueOn: due(scene.present) });
  },
});

/** The office accepts the reply, and its author reads it. */
export const released = (at: Moment, who?: string): Step => ({ at, play: (scene) => accept(as(scene, who ?? officer(scene)), input(scene)) });
