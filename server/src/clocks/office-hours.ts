import type { EntityManager } from '@mikro-orm/postgresql';
import { inForce } from '../schemes/rules.ts';
import { calendarOf } from './calendars.ts';
import type { OfficeHours } from './office-hours.rules.ts';

/** When a scheme's office is at work, by the rules in force and the calendar it goes by. */
export async function officeHoursOf(em: EntityManager, schemeId: string, now: Date): Promise<OfficeHours> {
  const { set } = await inForce(em, schemeId, now);
  const [row] = await em.execute<{ id: string }[]>('select calendar_id as id from scheme where id = ?', [schemeId]);
  return { calendar: await calendarOf(em, row!.id), opens: set.officeOpens, closes: set.officeCloses };
}
