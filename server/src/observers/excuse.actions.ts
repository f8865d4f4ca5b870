import { Membership } from '../accounts/membership.entity.ts';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import type { Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { inForce } from '../schemes/rules.ts';
import { whoIs } from './dismissal.facts.ts';
import { Dismissal } from './dismissal.entity.ts';
import { dismissalRules } from './dismissal.rules.ts';
import { Excuse } from './excuse.entity.ts';
import { excuseRules } from './excuse.rules.ts';
import { stillIdle, watchInactivity } from './inactivity.ts';
import { attachPapers } from './paper.actions.ts';
import { tells } from './told.ts';

interface OnExcuse { excuseId: string; expectedVersion?: number | null }
/** For which days somebody asks to be excused, and why. */
export interface ExcuseAsked { ground: string; text: string; fromOn: Day; toOn: Day; paperIds?: readonly string[] | null; idempotencyKey: string }

/** An observer asks to be excused for some days, also afterwards and while suspended. */
export const requestExcuse = (a: Acting, input: ExcuseAsked) => act(a, { act: 'excuseRequest', input: { ...input }, whileSuspended: true }, async (change) => {
  const { schemeId, membershipId } = a.actor;
  const { set, offered } = await inForce(change.em, schemeId, change.now);
  if (!offered('excuseGrounds', null).some((g) => g.code === input.ground)) throw new Refused('INVALID', { zh: '请选择请假事由', en: 'Choose the ground' }, { field: 'ground', rule: 'A-16' });
  if (input.toOn < input.fromOn) throw new Refused('INVALID', { zh: '结束日不能早于开始日', en: 'The last day cannot lie before the first' }, { field: 'toOn', rule: 'A-16' });
  const { liaisonId, managingUnitId } = await change.em.findOneOrFail(Membership, { id: membershipId });
  const about = { schemeId, membershipId, liaisonId: liaisonId ?? null, managingUnitId: managingUnitId ?? null };
  const { ground, text, fromOn, toOn } = input;
  const told = await tells(change.em, about, change.now, 'APPOINTER', 'LIAISON');
  const excuse = await change.create(excuseRules, Excuse, 'request', {
    ...about, id: newId('Excuse', change.now), ruleSetId: set.id, ground, text, fromOn, toOn, requestedAt: change.now, decidedById: null, decidedAt: null, decisionReason: null,
  }, input, { text, more: { tells: told } });
  await attachPapers(change, excuse, input.paperIds ?? []);
  return excuse;
});

async function decide(a: Acting, change: Change, input: OnExcuse & { reason?: string | null }, action: 'approve' | 'reject'): Promise<Excuse> {
  const excuse = await versioned(change, input);
  const told = await tells(change.em, excuse, change.now, 'OBSERVER', 'LIAISON');
  return change.apply(excuseRules, excuse, action, input, { decidedById: a.actor.membershipId, decidedAt: change.now, decisionReason: input.reason || null }, { text: input.reason || undefined, more: { tells: told } }, { ...excuse, personId: await whoIs(change.em, excuse.membershipId) });
}

async function versioned(change: Change, { excuseId, expectedVersion }: OnExcuse): Promise<Excuse> {
  const excuse = await change.load(Excuse, excuseId);
  expectVersion(excuse, expectedVersion);
  return excuse;
}

/** Approves it: its days count for no inactivity, and a case that rested on them lapses. */
export const approveExcuse = (a: Acting, input: OnExcuse & { reason?: string | null }) => act(a, { act: 'excuseApprove', input: { ...input } }, async (change) => {
  const excuse = await decide(a, change, input, 'approve');
  const { schemeId, membershipId } = excuse;
  for (const one of await change.em.find(Dismissal, { membershipId, ground: 'INACTIVE', state: 'PROPOSED' })) {
    if (!await stillIdle(change.em, one, change.now)) await change.apply(dismissalRules, one, 'lapse', {}, {}, { more: { before: one.state, tells: await tells(change.em, one, change.now, 'OBSERVER') } });
  }
  await watchInactivity(change, schemeId, membershipId);
  return excuse;
});

/** Does not approve it, with the reason. */
export const rejectExcuse = (a: Acting, input: OnExcuse & { reason: string }) => act(a, { act: 'excuseReject', input: { ...input } }, (change) => decide(a, change, input, 'reject'));

/** The observer takes it back before it is decided. */
export const withdrawExcuse = (a: Acting, input: OnExcuse) => act(a, { act: 'excuseWithdraw', input: { ...input }, whileSuspended: true }, async (change) =>
  change.apply(excuseRules, await versioned(change, input), 'withdraw', input));
