import type { EntityManager } from '@mikro-orm/postgresql';
import { calendarContent } from './calendars.ts';
import type { Known } from './notice-check.rules.ts';

/** The national calendar that a scheme counts by, whatever of its own it has laid on it. */
export async function nationalOf(em: EntityManager, schemeId: string): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>('select coalesce(c.base_id, c.id) as id from scheme s join calendar c on c.id = s.calendar_id where s.id = ?', [schemeId]);
  return row!.id;
}

/** What a national calendar says before a notice is added to it. */
export async function knownOf(em: EntityManager, calendarId: string): Promise<Known> {
  const documents = await em.execute<{ notice: string }[]>('select distinct notice from calendar_year where calendar_id = ?', [calendarId]);
  return { ...await calendarContent(em, calendarId), documents: documents.map((d) => d.notice) };
}
