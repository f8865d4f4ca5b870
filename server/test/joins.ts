import { Membership } from '../src/accounts/membership.entity.ts';
import { membershipAudience } from '../src/accounts/membership.rules.ts';
import { act } from '../src/journal/act.ts';
import { system } from '../src/kernel/actor.ts';
import { newId } from '../src/kernel/id.ts';
import { inForce } from '../src/schemes/rules.ts';
import type { World } from './world.ts';

/** Somebody takes up one more post: in a unit. */
export const joined = (w: World, personId: string, unitId: string) => act({ services: w.services, actor: system(w.schemeId) }, { act: 'joined', input: {} }, async (change) => {
  await change.write();
  const of = { id: newId('Membership', change.now), schemeId: w.schemeId, role: 'HANDLER' as const, unitId };
  const made = change.em.create(Membership, {
    ...of, personId, ruleSetId: (await inForce(change.em, w.schemeId, change.now)).set.id, title: '挂职', channel: null, liaisonId: null, managingUnitId: null, pausedSince: null, since: change.now, until: null, version: 1, audience: membershipAudience(of),
  });
  await change.em.persist(made).flush();
  change.record('MembershipBegan', made, ['role']);
  return made;
});
