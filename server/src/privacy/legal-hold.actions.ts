import { Account } from '../accounts/account.entity.ts';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion } from '../journal/change.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { LegalHold } from './data-request.entity.ts';
import { legalHoldRules } from './legal-hold.rules.ts';

/** The security administrator sees to it that nothing of somebody is erased for now. */
export const placeHold = (a: Acting, input: { idempotencyKey: string; username: string; ground: string }) => act(a, { act: 'legalHoldPlace', input: { ...input } }, async (change) => {
  const account = await change.em.findOne(Account, { username: input.username.trim().toLowerCase() });
  if (!account) throw new Refused('NOT_FOUND', { zh: '没有这个用户名', en: 'There is no such user name' }, { field: 'username' });
  return change.create(legalHoldRules, LegalHold, 'place', {
    id: newId('LegalHold', change.now), schemeId: a.actor.schemeId, subjectId: account.personId, ground: input.ground.trim(), placedById: a.actor.membershipId, placedAt: change.now, liftedById: null, liftedAt: null, liftReason: null,
  }, input);
});

/** The hold ends. */
export const liftHold = (a: Acting, input: { holdId: string; expectedVersion: number; reason: string }) => act(a, { act: 'legalHoldLift', input: { ...input } }, async (change) => {
  const hold = await change.load(LegalHold, input.holdId);
  expectVersion(hold, input.expectedVersion);
  return change.apply(legalHoldRules, hold, 'lift', input, { liftedById: a.actor.membershipId, liftedAt: change.now, liftReason: input.reason.trim() });
});
