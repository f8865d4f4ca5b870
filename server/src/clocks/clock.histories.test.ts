import { afterAll, beforeAll, expect, test } from 'vitest';
import { asyncProperty, assert, array, constantFrom, integer, record, type Arbitrary } from 'fast-check';
import { act } from '../journal/act.ts';
import { inTransaction } from '../journal/transaction.ts';
import { addDays, endOfDay, shanghaiDay, type Calendar, type Day } from '../kernel/calendar.ts';
import { clockWorld, Matter, type ClockWorld, type TestRung } from '../../test/clock-world.ts';
import { calendarOf, publishNotice } from './calendars.ts';
import type { ClockSubject } from './clock.actions.ts';
import { setDue } from './keeper.ts';
import { pause, resume } from './pause.actions.ts';
import { recalculateClocks } from './recalculate.ts';
import { tick } from './timer.ts';

const ladder: TestRung[] = [['REMINDER', -2], ['URGE', 1], ['SUPERVISE', 3], ['TALK', 5]].map(([code, days]) => ({ clock: 'handOver', code: String(code), days: Number(days), tells: ['OFFICE'] }));
let w: ClockWorld;
beforeAll(async () => { w = await clockWorld(); });
afterAll(() => w.close());

interface Happening { what: 'wait' | 'look' | 'pause' | 'resume' | 'extend' | 'notice' | 'answer'; hours: number; n: number }
const happenings: Arbitrary<Happening[]> = array(record({
  what: constantFrom<Happening['what']>('wait', 'wait', 'look', 'look', 'pause', 'resume', 'extend', 'notice', 'answer'), hours: integer({ min: 0, max: 60 }), n: integer({ min: 0, max: 12 }),
}), { minLength: 4, maxLength: 14 });

/** What a person with a wall calendar would say of the clock. */
interface Naive { state: 'RUNNING' | 'PAUSED' | 'MET' | 'BREACHED'; started: Day; days: number | null; due: Day; pausedOn: Day | null; setOn: Day; done: boolean; stood: { from: Day; at: Date }[] }
const nth = (calendar: Calendar, from: Day, n: number): Day => {
  let day = from;
  for (let left = n; left > 0;) { day = addDays(day, 1); if (calendar.isWorkday(day)) left -= 1; }
  return day;
};
const worked = (calendar: Calendar, from: Day, to: Day) => { let n = 0; for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (calendar.isWorkday(day)) n += 1; return n; };
const over = (day: Day, now: Date) => endOfDay(day) <= now;
/** Counted from the beginning, day by day, with the working days of each pause; a term that would be over when it goes on has one more. */
const recount = (c: Calendar, { started, days, stood }: Naive): Day => nth(c, started, stood.reduce((n, { from, at }) => {
  let k = worked(c, from, shanghaiDay(at));
  while (over(nth(c, started, n + k), at)) k += 1;
  return n + k;
}, days!));

let calendars = 0;
/** A scheme with a calendar of its own, which notices of its own may change. */
async function alone() {
  const id = `cal-${calendars += 1}`;
  await w.owner.query("insert into calendar (id, name) values ($1, '本区')", [id]);
  const say = (off: Day[], work: Day[]) => inTransaction(w.main, ['system:*'], (em) => publishNotice(em, id, { year: 2026, notice: '本区安排', off: off.map((d) => [d, d]), work }));
  await say(['2026-04-06', '2026-05-01', '2026-05-04', '2026-05-05'], ['2026-05-09']);
  const scheme = await w.scheme({ handOver: 7 }, false, ladder, id);
  return { id, say, scheme, calendar: () => inTransaction(w.main, ['system:*'], (em) => calendarOf(em, id)) };
}

async function live(history: readonly Happening[], hour: number): Promise<void> {
  const { id: calendarId, say, scheme, calendar } = await alone();
  w.at(`2026-03-${String(2 + (hour % 20)).padStart(2, '0')}T${String(hour % 24).padStart(2, '0')}:30:00+08:00`);
  const matter = await w.file(scheme);
  const clock = async () => (await w.clocks(matter))[0]!;
  const { id: clockId } = await clock();
  const today = () => shanghaiDay(w.now());
  const me = { services: w.main, actor: scheme.actor };
  const naive: Naive = { state: 'RUNNING', started: today(), days: 7, due: nth(await calendar(), today(), 7), pausedOn: null, setOn: today(), done: false, stood: [] };
  const late = () => { if (naive.state === 'RUNNING' && over(naive.due, w.now())) naive.state = 'BREACHED'; };
  let seen = 0;
  /** Whatever the timer told is told on a working day within office hours, and of nothing that stands still or is done. */
  const look = async () => {
    late();
    await tick(w.main);
    const rungs = (await w.owner.query<{ code: string; at: Date }>('select code, at from rung where clock_id = $1 order by at', [clockId])).rows;
    const local = new Date(w.now().getTime() + 8 * 3_600_000).getUTCHours();
    if (rungs.length > seen) {
      expect([(await calendar()).isWorkday(today()), local >= 9 && local < 17, naive.state === 'PAUSED' || naive.done]).toEqual([true, true, false]);
      for (const rung of rungs.slice(seen)) expect(rung.at).toEqual(w.now());
    }
    seen = rungs.length;
  };

  for (const { what, hours, n } of history) {
    w.at(new Date(w.now().getTime() + hours * 3_600_000).toISOString());
    late();
    const running = naive.state === 'RUNNING';
    if (what === 'look') await look();
    if (what === 'pause' && running) { await pause(me, { clockId, reason: '等待批复' }); naive.state = 'PAUSED'; naive.pausedOn = today(); }
    if (what === 'resume' && naive.state === 'PAUSED') {
      await resume(me, { clockId });
      const c = await calendar();
      if (naive.days === null) {
        let k = worked(c, naive.pausedOn!, today());
        while (over(k === 0 ? naive.due : nth(c, naive.due, k), w.now())) k += 1;
        if (k > 0) naive.due = nth(c, naive.due, k);
      } else {
        naive.stood.push({ from: naive.pausedOn!, at: w.now() });
        naive.due = recount(c, naive);
      }
      Object.assign(naive, { state: 'RUNNING', pausedOn: null });
    }
    if (what === 'extend' && running) {
      const dueOn = addDays(today(), 1 + n);
      if (dueOn !== naive.due) {
        await act(me, { act: 'x', input: {} }, async (change) => { const m = await change.load(Matter, matter); await setDue(change, m as unknown as ClockSubject, 'handOver', dueOn, '另定'); return m; });
        Object.assign(naive, { due: dueOn, days: null, setOn: today() });
      }
    }
    if (what === 'notice') {
      const days = [addDays(today(), n), addDays(today(), n + 3)].filter((d) => d < '2026-12-31');
      const c = await calendar();
      await say(days.filter((d) => c.isWorkday(d)), days.filter((d) => !c.isWorkday(d)));
      await recalculateClocks({ services: w.main }, calendarId, '本区安排');
      if (naive.state === 'RUNNING' && naive.days !== null) { const due = recount(await calendar(), naive); if (!over(due, w.now())) naive.due = due; }
    }
    if (what === 'answer' && !naive.done) { await w.move(scheme, matter, 'handOver'); naive.done = true; if (naive.state !== 'BREACHED') naive.state = 'MET'; }
    expect((await clock()).due_on, what).toBe(naive.due);
  }

  // from here on the timer looks whenever it has to
  await look();
  for (let next = (await clock())['next_at'] as Date | null; next; next = (await clock())['next_at'] as Date | null) { w.at(new Date(Math.max(next.getTime(), w.now().getTime() + 1)).toISOString()); await look(); }
  const end = await clock();
  expect([end['state'], end.due_on]).toEqual([naive.state, naive.due]);
  const kinds = (await w.events(clockId)).map((e) => e.kind);
  expect(kinds.filter((k) => k === 'breached')).toHaveLength(naive.state === 'BREACHED' ? 1 : 0);
  const told = (await w.entries(matter)).filter((e) => e.type === 'ClockRung').map((e) => e.data['rung']);
  expect(new Set(told).size).toBe(told.length);
  expect((await w.owner.query('select code from rung where clock_id = $1', [clockId])).rows.map((r) => r.code).sort()).toEqual([...told].sort());
  if (naive.state === 'BREACHED' && !naive.done) expect(told.filter((code) => code !== 'REMINDER')).toEqual(['URGE', 'SUPERVISE', 'TALK']);
}

test('whatever happens to a clock, no breach is lost, no rung comes twice or at the wrong time, and its day is that of a plain recount', async () => {
  await assert(asyncProperty(happenings, integer({ min: 0, max: 999 }), live), { numRuns: 40 });
}, 180_000);
