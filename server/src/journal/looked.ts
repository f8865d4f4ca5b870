import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../kernel/actor.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { Refused } from '../kernel/refused.ts';

/** That somebody reads what is withheld from most: what the request is called, whose it is, which field, and for what. */
export interface Look { act: string; subjectId: string; field: string; purpose: string }

/** What somebody says they need it for; blanks and repetition are no purpose. */
export function purposeStated(typed: string): string {
  const purpose = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (meaningfulLength(purpose) < 2) throw new Refused('INCOMPLETE', { zh: '请写明查看的用途', en: 'Say what you need it for' }, { field: 'purpose', rule: 'purpose' });
  if ([...purpose].length > 100) throw new Refused('TOO_LONG', { zh: '用途最多 100 个字', en: 'At most 100 characters' }, { field: 'purpose', rule: 'purpose' });
  return purpose;
}

/** Writes into the access log that it was read; whoever cannot be written down does not read. What was read never stands there. */
export const logLook = (em: EntityManager, { actor, address, now }: { actor: Actor; address?: string | undefined; now: Date }, look: Look) =>
  em.execute("insert into access_log (at, membership_id, act, subject_id, outcome, address, field, purpose) values (?, ?, ?, ?, 'READ', ?, ?, ?)",
    [now, actor.membershipId, look.act, look.subjectId, address ?? null, look.field, purposeStated(look.purpose)]);
