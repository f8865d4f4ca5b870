import { audience, scope } from '../kernel/audience.ts';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { shanghaiDay, type Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { serving } from '../activities/observed.ts';
import { Deed } from '../observers/deed.entity.ts';
import { shieldedDeed } from '../observers/inactivity.ts';
import { Clue } from './clue.entity.ts';
import { readingOf } from './reading.actions.ts';
import { tied } from './recusal.ts';
import type { Accused } from './said.ts';
import { sealed, unsealed } from './sealed.ts';
import { Verification } from './verification.entity.ts';
import { verificationRules } from './verification.rules.ts';

interface OnCheck { verificationId: string; expectedVersion: number }

/** A clue officer asks an observer to check something; never one of the unit that it is about, nor the person themself (B-14). */
export const assign = (a: Acting, input: { idempotencyKey: string; clueId: string; membershipId: string; asked: string; dueOn: Day }) => act(a, { act: 'verificationAssign', input: { ...input } }, async (change) => {
  const { actor, em, now, services } = change;
  const clue = await change.load(Clue, input.clueId);
  if (!['RECEIVED', 'INVESTIGATING'].includes(clue.state)) throw new Refused('WRONG_STATE', { zh: '该事项已办结或移交，不能再委托核查', en: 'It is over or handed over: nothing is checked any more' }, { rule: 'B-14' });
  if (input.dueOn < shanghaiDay(now)) throw new Refused('INVALID', { zh: '完成期限不能早于今天', en: 'The due day cannot lie in the past' }, { field: 'dueOn', rule: 'B-14' });
  const opened = (await readingOf(em, clue.id, actor.membershipId, now)) !== null;
  await change.write();
  const member = await serving(change, input.membershipId);
  if (member.schemeId !== clue.schemeId) throw notFound();
  const accused = unsealed<Accused>(services, clue.id, 'accused', clue.accused)!;
  if (await tied(em, member.id, accused)) throw new Refused('CONFLICT_OF_INTEREST', { zh: '该体验官、监督员与被反映的单位或人员有关联，不能委托核查', en: 'This observer is connected with whom it is about' }, { field: 'membershipId', rule: 'B-14' });
  const id = newId('Verification', now);
  return change.create(verificationRules, Verification, 'assign', {
    id, schemeId: clue.schemeId, clueId: clue.id, memberId: member.id, officerIds: clue.officerIds, asked: sealed(services, id, 'asked', input.asked), finding: null, dueOn: input.dueOn, assignedAt: now, reportedAt: null,
  }, input, { more: { tells: [member.id] } }, { opened });
});

async function versioned(change: Change, input: OnCheck): Promise<Verification> {
  const one = await change.load(Verification, input.verificationId);
  expectVersion(one, input.expectedVersion);
  return one;
}

/** The observer reports what they found; only they and the clue officers read it, and it counts as taking part. */
export const report = (a: Acting, input: OnCheck & { finding: string }) => act(a, { act: 'verificationReport', input: { ...input }, unnamed: true }, async (change) => {
  const one = await versioned(change, input);
  const { em, now, services } = change;
  await change.apply(verificationRules, one, 'report', input, { finding: sealed(services, one.id, 'finding', input.finding), reportedAt: now }, { more: { tells: one.officerIds } }, { ...one, opened: false });
  await em.persist(em.create(Deed, {
    id: newId('Deed', now), schemeId: one.schemeId, membershipId: one.memberId, kind: shieldedDeed, onDay: shanghaiDay(now), at: now, subjectId: one.id, byId: one.memberId, undoneAt: null, audience: audience(scope.member(one.memberId)),
  })).flush();
  return one;
});

/** It is no longer asked for. */
export const cancel = (a: Acting, input: OnCheck) => act(a, { act: 'verificationCancel', input: { ...input } }, async (change) => {
  const one = await versioned(change, input);
  return change.apply(verificationRules, one, 'cancel', input, {}, { more: { tells: [one.memberId] } }, { ...one, opened: true });
});
