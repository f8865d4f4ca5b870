import type { EntityManager } from '@mikro-orm/postgresql';
import { setAlarm } from '../journal/alarm.ts';
import type { Change } from '../journal/change.ts';
import type { AlarmHandler } from '../journal/services.ts';
import { audience, scope } from '../kernel/audience.ts';

/** Delivers what is due in a scheme, and says so to each member once, however much it is. */
export async function deliver(change: Change, schemeId: string): Promise<void> {
  const rows = await change.em.execute<{ membership_id: string; n: string; version: number }[]>(
    `with due as (update notice set delivered_at = ? where scheme_id = ? and delivered_at is null and deliver_at <= ? returning membership_id)
     select d.membership_id, count(*) as n, m.version from due d join membership m on m.id = d.membership_id group by d.membership_id, m.version order by d.membership_id`,
    [change.now, schemeId, change.now]);
  for (const { membership_id, n, version } of rows) {
    change.record('NoticesDelivered', { id: membership_id, version, audience: audience(scope.member(membership_id)) }, ['notices'], { more: { notices: Number(n) } });
  }
}

/** Rings the scheme's alarm for whatever waits for office hours, and again while something does. */
export async function wakeForTheRest(change: Change, schemeId: string): Promise<void> {
  const at = await nextDelivery(change.em, schemeId);
  if (at) await setAlarm(change, { schemeId, kind: 'notices', subjectId: schemeId, at });
}

/** When the next notice that waits is to be delivered; null where none waits. */
async function nextDelivery(em: EntityManager, schemeId: string): Promise<Date | null> {
  const [row] = await em.execute<{ at: string | null }[]>('select min(deliver_at) as at from notice where scheme_id = ? and delivered_at is null', [schemeId]);
  return row?.at ? new Date(row.at) : null;
}

/** The office has opened: what waited is delivered. */
export const deliverWaiting: AlarmHandler = async (change, { schemeId }) => {
  await deliver(change, schemeId);
  const at = await nextDelivery(change.em, schemeId);
  return at ? { at } : null;
};
