import type { EntityManager } from '@mikro-orm/postgresql';
import { calendarOf } from '../clocks/calendars.ts';
import { shanghaiDay, type Day } from '../kernel/calendar.ts';
import { rulesOf } from '../schemes/rules.ts';
import { Scheme } from '../schemes/scheme.entity.ts';

interface Cleared { schemeId: string; ruleSetId: string }

/** The day on which what was cleared then is looked back at: so many working days after, by the rules the matter came under; null where they look back at nothing. */
export async function lookBackDay(em: EntityManager, { schemeId, ruleSetId }: Cleared, clearedAt: Date): Promise<Day | null> {
  const { lookBackDays } = (await rulesOf(em, ruleSetId)).set;
  if (!lookBackDays) return null;
  const calendar = await calendarOf(em, (await em.findOneOrFail(Scheme, { id: schemeId })).calendarId);
  return calendar.addWorkdays(shanghaiDay(clearedAt), lookBackDays).day;
}
