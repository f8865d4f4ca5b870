import type { EntityManager } from '@mikro-orm/postgresql';
import { act } from '../journal/act.ts';
import type { Services } from '../journal/services.ts';
import { audience } from '../kernel/audience.ts';
import { Refused } from '../kernel/refused.ts';
import { system } from '../kernel/actor.ts';

const name = 'demo-clock';
const hour = 3_600_000;
const most = 400 * 24;

/** The demo town's clock: the machine's, so many milliseconds ahead. */
export function demoClock(offset: number) {
  return { now: () => new Date(Date.now() + offset), set: (to: number) => { offset = to; } };
}

/** How far the demo town's clock is ahead, in milliseconds, as the database keeps it. */
export async function demoOffset(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ value: number }[]>('select value from setting where name = ?', [name]);
  return Number(row?.value ?? 0);
}

/** Keeps how far the demo town's clock is ahead. */
export const keepDemoOffset = (em: EntityManager, offset: number) =>
  em.execute('insert into setting (name, value) values (?, ?::jsonb) on conflict (name) do update set value = excluded.value', [name, String(offset)]);

const realUse = 'real-use';

/** Whether somebody has set the product up for real people: their database never opens as a demo. */
export const inRealUse = async (em: EntityManager): Promise<boolean> => (await em.execute('select 1 from setting where name = ?', [realUse])).length > 0;

/** Says for good that a database holds real people. */
export const markRealUse = (em: EntityManager) => em.execute("insert into setting (name, value) values (?, 'true'::jsonb) on conflict do nothing", [realUse]);

/** Moves the demo town's clock forward, never back. Nobody is signed out by it: sessions live by the people's own time. */
export async function advanceDemo(services: Services, hours: number): Promise<void> {
  if (!services.demo) throw new Refused('NOT_FOUND', { zh: '只有演示模式可以调整时间', en: 'Only the demo’s clock can be moved' });
  if (!Number.isSafeInteger(hours) || hours < 1 || hours > most) throw new Refused('INVALID', { zh: `每次可前进 1 小时至 ${most / 24} 天`, en: `Move it forward by an hour at least and ${most / 24} days at most` }, { field: 'days' });
  let offset = 0;
  await act({ services, actor: system('system') }, { act: 'demoAdvance', input: { hours }, chain: 'system' }, async (change) => {
    await change.write();
    offset = await demoOffset(change.em) + hours * hour;
    await keepDemoOffset(change.em, offset);
    await change.em.execute(
      'update session set seen_at = seen_at + ?::interval, expires_at = expires_at + ?::interval where revoked_at is null and expires_at > ?',
      [`${hours} hours`, `${hours} hours`, change.now]);
    change.record('DemoClockAdvanced', { id: name, version: 0, audience: audience() }, ['offset']);
    return { id: name };
  });
  services.demo.clock.set(offset);
}
