import type { EntityManager } from '@mikro-orm/postgresql';
import { pgArray } from '../journal/transaction.ts';
import type { Lang } from '../kernel/refused.ts';
import type { Move } from './calendar-effect.ts';
import type { CalendarMatter } from './calendar-preview.type.ts';

const MOST = 20;

/** Some of the matters whose deadlines would move, as far as the reader may see them. */
export async function mattersOf(em: EntityManager, moves: readonly Move[], lang: Lang): Promise<CalendarMatter[]> {
  const by = new Map(moves.flatMap((m) => m.ids.map((id) => [id, m] as const)));
  const rows = await em.execute<{ id: string; subject_id: string; audience: string[] }[]>(
    `select id, subject_id, audience from clock where id = any(?::text[]) order by due_on, id limit ${MOST}`, [pgArray([...by.keys()])]);
  return rows.map(({ id, subject_id, audience }) => {
    const { said, from, to } = by.get(id)!;
    return { subjectId: subject_id, label: said[lang], from, to, audience };
  });
}
