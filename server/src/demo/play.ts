import { tick } from '../clocks/timer.ts';
import type { Services } from '../journal/services.ts';
import { addDays, shanghaiDay, startOfDay } from '../kernel/calendar.ts';
import { readForNotices } from '../notices/reader.ts';

/** One thing that happens, and when. */
export interface Beat { readonly at: Date; readonly play: (services: Services) => Promise<unknown> }

/**
 * Plays the schemes' stories in the order of time, each action at its own moment, and lets the timer look at every midnight
 * between, which is when deadlines come nearer and pass, and every morning, when people are reminded. The schemes have chains of their own, so within a day they go on side by side.
 */
export async function play(services: Services, stories: readonly (readonly Beat[])[], now: Date): Promise<void> {
  const lanes = stories.map((beats) => Map.groupBy([...beats].sort((a, b) => a.at.getTime() - b.at.getTime()), (beat) => shanghaiDay(beat.at)));
  const first = lanes.flatMap((lane) => [...lane.keys()]).sort()[0] ?? shanghaiDay(now);
  for (let day = first; day <= shanghaiDay(now); day = addDays(day, 1)) {
    const opening = new Date(startOfDay(day).getTime() + 9 * 3_600_000);
    const today = async (which: (at: Date) => boolean) => Promise.all(lanes.map(async (lane) => {
      for (const beat of lane.get(day) ?? []) if (which(beat.at)) await beat.play({ ...services, now: () => beat.at });
    }));
    await tick({ ...services, now: () => startOfDay(day) });
    await today((at) => at < opening);
    if (opening <= now) await tick({ ...services, now: () => opening });
    await today((at) => at >= opening);
    // after the last that happened, so that the journal's times follow one another
    const last = Math.max(startOfDay(day).getTime(), ...(opening <= now ? [opening.getTime()] : []), ...lanes.flatMap((lane) => (lane.get(day) ?? []).map((beat) => beat.at.getTime())));
    await readForNotices({ ...services, now: () => new Date(last) });
  }
}
