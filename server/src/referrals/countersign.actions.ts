import { act, type Acting } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import { decide } from '../kernel/decide.ts';
import { newId } from '../kernel/id.ts';
import type { Lifecycle } from '../kernel/lifecycle.ts';
import { Countersignature } from './countersignature.entity.ts';
import { wholeReplyFacts } from './joint.facts.ts';
import { versionedReply, type Versioned } from './reply.actions.ts';
import type { Reply } from './reply.entity.ts';
import { heardBy } from './heard-by.ts';
import { replyRules, type ReplyFacts } from './reply.rules.ts';
import { toTell } from './unit-members.ts';

/** The leader of a co unit agrees to the version that waits for signature (会签). */
export const countersign = (a: Acting, input: Versioned) => act(a, { act: 'replyCountersign', input: { ...input } }, async (change) => {
  const reply = await versionedReply(change, input);
  const { schemeId, unitId, handlerId = null } = reply;
  const tells = await toTell(change.em, { schemeId, now: change.now, unitId, handlerId });
  await change.apply(replyRules, reply, 'countersign', {}, {}, { more: { ofUnit: a.actor.unitId, tells } }, await wholeReplyFacts(change.em, reply));
  await said(change, reply, 'COUNTERSIGNED', null);
  return reply;
});

/** The leader of a co unit objects with reasons: back to its draft, and the next version is countersigned anew by all. */
export const objectTo = (a: Acting, input: Versioned & { reason: string }) => act(a, { act: 'replyObject', input: { ...input } }, async (change) => {
  const reply = await versionedReply(change, input);
  const facts = await wholeReplyFacts(change.em, reply);
  // what was objected to is the version that still waits for signature
  decide(replyRules as unknown as Lifecycle<string, ReplyFacts>, 'object', facts, a.actor, input);
  await change.write();
  await said(change, reply, 'OBJECTED', input.reason);
  await change.apply(replyRules, reply, 'object', input, {}, { text: input.reason, textClass: 'staff', more: { ofUnit: a.actor.unitId } }, facts);
  // the draft is the lead unit's alone
  return { id: reply.referralId };
});

/** What was said stands for good, beside the version it was said of. */
async function said({ em, actor, now }: Change, reply: Reply, kind: 'COUNTERSIGNED' | 'OBJECTED', reason: string | null): Promise<void> {
  await em.persist(em.create(Countersignature, {
    id: newId('Countersignature', now), schemeId: reply.schemeId, replyId: reply.id, unitId: actor.unitId!, revision: reply.revision, kind, reason, byId: actor.membershipId, at: now,
    audience: heardBy(reply, actor.unitId!),
  })).flush();
}
