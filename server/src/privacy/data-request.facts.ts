import type { EntityManager } from '@mikro-orm/postgresql';
import { LegalHold, type DataRequest, type Reached } from './data-request.entity.ts';
import type { DataRequestFacts } from './data-request.rules.ts';

/** What an erasure would reach now, column by column, or what it did. */
export async function reach(em: EntityManager, request: { id: string }, { by = '', at, doing = false }: { by?: string; at: Date; doing?: boolean }): Promise<Reached[]> {
  const [row] = await em.execute<{ erase: Reached[] }[]>('select huiyin.erase(?, ?, ?::timestamptz, ?)', [request.id, by, at, doing]);
  return row!.erase;
}

/** A request with what the rules ask beyond its row; asked in a transaction that sees everything. */
export async function dataRequestFacts(em: EntityManager, r: DataRequest, now: Date): Promise<DataRequestFacts> {
  if (r.wish !== 'ERASE' || !['ASKED', 'AGREED'].includes(r.state)) return r;
  const [row] = await em.execute<{ ended: Date | string | null; serves: boolean }[]>('select huiyin.service_end(?) > ?::timestamptz as serves', [r.subjectId, now]);
  const held = await em.count(LegalHold, { subjectId: r.subjectId, state: 'STANDING' }) > 0;
  const reached = await reach(em, r, { at: now });
  return { ...r, held, serves: row!.serves, allKept: !reached.some(({ kept }) => !kept) };
}
