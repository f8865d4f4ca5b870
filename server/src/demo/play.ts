import { tick } from '../clocks/timer.ts';
import type { Services } from '../journal/services.ts';
import { inTransaction } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { shanghaiDay, startOfDay } from '../kernel/calendar.ts';

/** One thing that happens, and when. */
export interface Beat { readonly at: Date; readonly play: (services: Services) => Promise<unknown> }

/**
 * Plays the schemes' stories in the order of time, each action at its own moment, with the timer looking at every moment
 * in between that a deadline has something to tell. The schemes have chains of their own, so within a day they go on side by side.
 */
export async function play(services: Services, stories: readonly (readonly Beat[])[], now: Date): Promise<void> {
  const lanes = stories.map((beats) => Map.groupBy([...beats].sort((a, b) => a.at.getTime() - b.at.getTime()), (beat) => shanghaiDay(beat.at)));
  const days = [...new Set(lanes.flatMap((lane) => [...lane.keys()]))].sort();
  for (const day of days) {
    await pass(services, startOfDay(day));
    await Promise.all(lanes.map(async (lane) => {
      for (const beat of lane.get(day) ?? []) await beat.play({ ...services, now: () => beat.at });
    }));
  }
  await pass(services, now);
}

/** Lets time pass up to a moment, as if the timer had looked all the while. */
async function pass(services: Services, until: Date): Promise<void> {
  for (;;) {
    const [next] = await inTransaction(services, [systemScope], (em) => em.execute<{ at: string | Date | null }[]>('select min(next_at) as at from clock where next_at <= ?', [until]));
    if (!next?.at) return;
    const then = new Date(next.at);
    if (await tick({ ...services, now: () => then }) === 0) throw new Error(`no clock moved at ${then.toISOString()}`);
  }
}
