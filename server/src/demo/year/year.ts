import { tick } from '../../clocks/timer.ts';
import { act } from '../../journal/act.ts';
import type { Services } from '../../journal/services.ts';
import { inTransaction } from '../../journal/transaction.ts';
import { system } from '../../kernel/actor.ts';
import { audience, systemScope } from '../../kernel/audience.ts';
import { addDays, type Day } from '../../kernel/calendar.ts';
import { readForNotices } from '../../notices/reader.ts';
import { filing } from './filing.ts';
import { momentOf, type Habit } from './habit.ts';
import { handling } from './handling.ts';
import { meeting } from './meeting.ts';
import { terms } from './terms.ts';
import { foundTown, officesAt, townCalendar } from './town.ts';

/** What everybody does on a working day, in the order of the day. */
const habits: readonly Habit[] = [...terms, ...filing, ...meeting, ...handling].sort((a, b) => a.at.localeCompare(b.at));

/** How often time is looked at in a day: at its beginning, when the office opens, and at noon. */
const looks = ['00:00', '09:00', '12:00'];

const setting = 'demo-year';
interface Progress { lived: Day | null }

async function progress(services: Services): Promise<Progress | null> {
  const [row] = await inTransaction(services, [systemScope], (em) => em.execute<{ value: Progress }[]>('select value from setting where name = ?', [setting]));
  return row?.value ?? null;
}

/** Remembers, in the journal's own order of things, that a day is over. */
async function note(services: Services, lived: Day | null): Promise<void> {
  await act({ services, actor: system('system') }, { act: 'demoYear', input: {}, chain: 'system' }, async (change) => {
    await change.write();
    await change.em.execute('insert into setting (name, value) values (?, ?::jsonb) on conflict (name) do update set value = excluded.value', [setting, JSON.stringify({ lived })]);
    change.record('DemoDayLived', { id: setting, version: 1, audience: audience() }, [], { more: { lived } });
    return { id: setting };
  });
}

/** What is to be lived, and how the one who watches is told of each day. */
export interface Year { from: Day; days: number; small: boolean; lived: (day: Day) => void }

/**
 * Lives a year of the town, day by day: time passes as it does under the product's own timers, people do what they do on
 * working days. It goes on from the day it had come to, in whatever state that day was left.
 */
export async function liveYear(services: Services, { from, days, small, lived }: Year): Promise<void> {
  const at = (day: Day, time: string): Services => ({ ...services, now: () => momentOf(day, time) });
  const stands = await progress(services);
  if (!stands) {
    await foundTown(services, from, small);
    await note(at(from, '00:01'), null);
  }
  const calendar = await townCalendar(services);
  const last = addDays(from, days - 1);
  for (let day = stands?.lived ? addDays(stands.lived, 1) : from; day <= last; day = addDays(day, 1)) {
    for (const time of [...new Set([...looks, ...habits.map((h) => h.at)])].sort()) {
      const now = at(day, time);
      if (looks.includes(time)) await tick(now);
      if (calendar.isWorkday(day)) for (const habit of habits.filter((h) => h.at === time)) {
        for (const office of await officesAt(now, now.now())) await habit.does({ services: now, office, day, calendar });
      }
    }
    await readForNotices(at(day, '16:40'));
    await note(at(day, '23:59'), day);
    lived(day);
  }
}
