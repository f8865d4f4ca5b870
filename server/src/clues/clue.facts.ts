import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../kernel/actor.ts';
import type { Clue } from './clue.entity.ts';
import type { ClueFacts } from './clue.rules.ts';
import { readingOf } from './reading.actions.ts';

/** A restricted matter as its rules see it: whether whoever acts has opened it is part of it. */
export async function clueFacts(em: EntityManager, clue: Clue, actor: Actor, now: Date): Promise<ClueFacts> {
  return { ...clue, opened: (await readingOf(em, clue.id, actor.membershipId, now)) !== null };
}
