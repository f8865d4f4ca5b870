import type { EntityManager } from '@mikro-orm/postgresql';
import { act, noteRead, type Acting } from '../journal/act.ts';
import type { Row } from '../journal/change.ts';
import { audience, scope } from '../kernel/audience.ts';
import { newId, nounOf } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { Accountability } from './accountability.entity.ts';
import { Clue } from './clue.entity.ts';
import { ClueReading } from './reading.entity.ts';
import { purposes, READING_MINUTES, type Purpose } from './reading.rules.ts';
import { Transfer } from './transfer.entity.ts';

const openable = { Clue, Transfer, Accountability } as const;

/** What somebody has open of a matter now; null where they have not opened it, or their time has run out. */
export const readingOf = (em: EntityManager, subjectId: string, readerId: string, now: Date): Promise<ClueReading | null> =>
  em.findOne(ClueReading, { subjectId, readerId, until: { $gt: now } }, { orderBy: { openedAt: 'desc' } });

/** Opens a restricted matter for some minutes, saying what for; that it was opened is kept before anything is read. */
export const open = (a: Acting, input: { subjectId: string; purpose: Purpose }) => act(a, { act: 'clueOpen', input: { ...input } }, async (change) => {
  const { actor, now, em } = change;
  const entity = openable[nounOf(input.subjectId) as keyof typeof openable];
  const subject = entity ? await change.load<Row>(entity as never, input.subjectId) : null;
  if (!subject) throw notFound();
  // whoever reported it reads their own without opening it
  if (actor.role === 'OBSERVER') throw new Refused('NOT_YOURS', { zh: '本人提交的内容无需打开', en: 'What you reported yourself is open to you' }, { rule: 'clueOpen' });
  if (!(input.purpose in purposes)) throw new Refused('INVALID', { zh: '请选择用途', en: 'Choose what for' }, { field: 'purpose', rule: 'opened-with-purpose' });
  await noteRead(a, { act: 'clueOpen', subjectId: subject.id, purpose: input.purpose });
  await change.write();
  await em.persist(em.create(ClueReading, {
    id: newId('ClueReading', now), schemeId: actor.schemeId, subjectId: subject.id, readerId: actor.membershipId, purpose: input.purpose, openedAt: now,
    until: new Date(now.getTime() + READING_MINUTES * 60_000), audience: audience(scope.member(actor.membershipId)),
  })).flush();
  return subject;
});
