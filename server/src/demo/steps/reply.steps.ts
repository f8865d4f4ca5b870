import { draft, sendBack, sign, submitReply } from '../../referrals/reply.actions.ts';
import type { Moment } from '../moments.ts';
import type { Scene, Step } from '../story.ts';
import { as } from './acting.ts';
import { countersigned, readied } from './joint.steps.ts';

/** What a unit answers: the class by its code, the words, and the reason where the class asks for one. */
export interface Words { class?: string; text: string; reasonCategory?: string; basis?: string; explanation?: string; alternative?: string; coViews?: string; rectified?: 'YES' | 'IN_PROGRESS' | 'NO' }

const leader = ({ district, thread }: Scene) => district.staff('LEADER', thread.unit);

/** The handler writes the reply down, or what there is of it. */
export const drafted = (at: Moment, { class: code, ...words }: Words): Step => ({
  at, play: async (scene) => {
    const me = as(scene, scene.thread.handler);
    const { referralId } = scene.thread;
    const { id } = await draft(me, { idempotencyKey: `${referralId}-${me.services.now().getTime()}`, referralId, answerClassId: code ? scene.district.classId(code) : null,
      ...(code && scene.district.plans(code) ? { rectified: 'IN_PROGRESS' as const } : {}), ...words });
    scene.thread.replyId = id;
  },
});

const input = ({ thread: { replyId } }: Scene) => ({ replyId });

/** The handler sends it to the unit's leader. */
export const submitted = (at: Moment): Step => ({
  at, play: async (scene) => {
    await readied(scene);
    await submitReply(as(scene, scene.thread.handler), input(scene));
  },
});
/** The leader wants it changed. */
export const sentBack = (at: Moment, note: string): Step => ({ at, play: (scene) => sendBack(as(scene, leader(scene)), { ...input(scene), note }) });
/** The leader signs it. */
export const signed = (at: Moment): Step => ({
  at, play: async (scene) => {
    await countersigned(scene);
    await sign(as(scene, leader(scene)), input(scene));
  },
});
