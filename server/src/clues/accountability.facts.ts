import type { EntityManager } from '@mikro-orm/postgresql';
import type { Services } from '../journal/services.ts';
import type { Actor } from '../kernel/actor.ts';
import { Unit } from '../schemes/unit.entity.ts';
import type { Accountability } from './accountability.entity.ts';
import type { AccountabilityFacts } from './accountability.rules.ts';
import { CluePaper } from './clue.entity.ts';
import { readingOf } from './reading.actions.ts';
import type { Accused, Grounds } from './said.ts';
import { unsealed } from './sealed.ts';

/** An accountability case as its rules see it. */
export async function accountabilityFacts(em: EntityManager, one: Accountability, actor: Actor, now: Date): Promise<AccountabilityFacts> {
  return { ...one, opened: (await readingOf(em, one.id, actor.membershipId, now)) !== null, evidencePapers: await em.count(CluePaper, { subjectId: one.id }) };
}

/** Whom a case is about, and what it says: what a letter of transfer is written from. */
export async function groundsOf(services: Pick<Services, 'identity'>, em: EntityManager, one: Accountability): Promise<{ accused: Accused; facts: string }> {
  const unit = one.unitId ? await em.findOne(Unit, { id: one.unitId }) : null;
  return { accused: { unitId: unit?.id ?? null, unitName: unit?.name ?? null, person: null }, facts: unsealed<Grounds>(services, one.id, 'content', one.content)!.facts };
}
