import { afterAll, beforeAll, expect, test } from 'vitest';
import { clockWorld, type ClockWorld } from '../../test/clock-world.ts';
import { inTransaction } from '../journal/transaction.ts';
import type { CalendarYear } from '../kernel/calendar.ts';
import { calendarOf, nationalCalendar, publishNotice, seedCalendar } from './calendars.ts';
import { closeDay } from './closed-day.actions.ts';
import { pause, resume } from './pause.actions.ts';
import { recalculateClocks } from './recalculate.ts';
import { tick } from './timer.ts';

let w: ClockWorld;
let scheme: Awaited<ReturnType<ClockWorld['scheme']>>;
beforeAll(async () => { w = await clockWorld(); scheme = await w.scheme(); });
afterAll(() => w.close());

const publish = (notice: CalendarYear) => inTransaction(w.main, ['system:*'], (em) => publishNotice(em, nationalCalendar, notice));

test('a holiday that is extended while it runs moves the clocks that run through it, and says so', async () => {
  // As in 2020: a make-up Saturday and the days before it become days off, by a notice of 27 January.
  await publish({ year: 2020, notice: '国办发明电〔2019〕16号', off: [['2020-01-24', '2020-01-30']], work: ['2020-01-19', '2020-02-01'] });
  w.at('2020-01-23T17:00:00+08:00');
  const id = await w.file(scheme);
  const met = await w.file(scheme);
  await w.move(scheme, met, 'call');
  const dated = await w.file(scheme, '2020-02-05');
  expect((await w.clocks(id)).map((c) => c.due_on)).toEqual(['2020-02-03', '2020-02-07']);

  w.at('2020-01-27T12:00:00+08:00');
  await publish({ year: 2020, notice: '国办发明电〔2020〕1号', off: [['2020-01-24', '2020-02-02']], work: [] });
  expect(await recalculateClocks({ services: w.main }, nationalCalendar, '国办发明电〔2020〕1号')).toBe(3);
  expect(await recalculateClocks({ services: w.main }, nationalCalendar)).toBe(0);

  const clocks = await w.clocks(id);
  expect(clocks.map((c) => c.due_on)).toEqual(['2020-02-05', '2020-02-11']);
  expect((await w.events(clocks[0]!.id))[1]).toEqual({
    kind: 'recalculated', reason: '国办发明电〔2020〕1号', due_before: new Date('2020-02-03T16:00:00Z'), due_after: new Date('2020-02-05T16:00:00Z') });
  expect((await w.entries(id)).find((e) => e.type === 'ClockRecalculated' && e.data['clock'] === 'handOver')).toMatchObject({ type: 'ClockRecalculated', actor_id: 'system', data: { text: '国办发明电〔2020〕1号', dueBefore: '2020-02-07T16:00:00.000Z', dueOn: '2020-02-11' } });
  expect((await w.clocks(met))[0]).toMatchObject({ state: 'MET', due_on: '2020-02-03' });
  expect(await w.clocks(dated)).toMatchObject([{ due_on: '2020-02-05', state: 'RUNNING' }]);
});

test('a year\'s first notice settles what was provisional, moved or not', async () => {
  w.at('2026-12-28T10:00:00+08:00');
  const id = await w.file(scheme);
  expect((await w.clocks(id)).map((c) => [c.due_on, c.provisional])).toEqual([['2026-12-31', false], ['2027-01-06', true]]);
  const dated = await w.file(scheme, '2027-02-01');
  await publish({ year: 2027, notice: '甲', off: [['2027-01-01', '2027-01-03']], work: [] });
  await recalculateClocks({ services: w.main }, nationalCalendar);
  expect((await w.clocks(id)).map((c) => [c.due_on, c.provisional])).toEqual([['2026-12-31', false], ['2027-01-07', false]]);
  expect(await w.clocks(dated)).toMatchObject([{ due_on: '2027-02-01', provisional: false }]);
});

test('a term that was over before the notice stays over, and none is made to end in the past', async () => {
  w.at('2026-06-15T10:00:00+08:00');
  const over = await w.file(scheme);
  w.at('2026-06-23T10:00:00+08:00');
  await tick(w.main);
  w.at('2026-06-22T10:00:00+08:00');
  const running = await w.file(scheme);
  w.at('2026-06-25T12:00:00+08:00');
  const dueBefore = (await w.clocks(running)).map((c) => c.due_on);
  await publish({ year: 2026, notice: '乙', off: [['2026-06-16', '2026-06-17']], work: ['2026-06-20', '2026-06-21'] });
  await recalculateClocks({ services: w.main }, nationalCalendar);
  expect((await w.clocks(over))[0]).toMatchObject({ state: 'BREACHED', due_on: '2026-06-18', breached_at: new Date('2026-06-19T00:00:00+08:00') });
  expect((await w.clocks(running)).map((c) => c.due_on)).toEqual(dueBefore);
});

test('days on which a clock stood still are looked at anew as well', async () => {
  w.at('2025-03-03T10:00:00+08:00');
  const id = await w.file(scheme);
  const handOver = (await w.clocks(id)).find((c) => c.rule === 'handOver')!;
  expect(handOver['due_on']).toBe('2025-03-12');
  const by = { services: w.main, actor: scheme.actor };
  w.at('2025-03-04T10:00:00+08:00');
  await pause(by, { clockId: handOver.id, reason: '等待补充材料' });
  w.at('2025-03-07T10:00:00+08:00');
  await resume(by, { clockId: handOver.id });
  // three working days stood still: 5, 6 and 7 March
  expect((await w.clocks(id)).find((c) => c.rule === 'handOver')!['due_on']).toBe('2025-03-17');
  await publish({ year: 2025, notice: '丙', off: [['2025-03-06']], work: [] });
  await recalculateClocks({ services: w.main }, nationalCalendar, '丙');
  // a day of rest in the pause was no working day of the term either way
  expect((await w.clocks(id)).find((c) => c.rule === 'handOver')!['due_on']).toBe('2025-03-17');
  await publish({ year: 2025, notice: '丁', off: [['2025-03-10']], work: [] });
  await recalculateClocks({ services: w.main }, nationalCalendar, '丁');
  expect((await w.clocks(id)).find((c) => c.rule === 'handOver')!['due_on']).toBe('2025-03-18');
});

test('a clock that is just beginning while its calendar changes is moved with the others', async () => {
  const own = await w.scheme();
  w.at('2025-06-09T10:00:00+08:00');
  let [begun, release] = [(): void => undefined, (): void => undefined];
  const [hasBegun, gate] = [new Promise<void>((resolve) => { begun = resolve; }), new Promise<void>((resolve) => { release = resolve; })];
  // it has counted, and has not come to its end yet
  const filing = w.filing(own, async () => { begun(); await gate; });
  await hasBegun;
  const { rows } = await w.owner.query<{ version: string }>("select version from calendar where id = 'cn'");
  const closing = closeDay({ services: w.main, actor: own.actor }, { idempotencyKey: 'k', calendarVersion: rows[0]!.version, day: '2025-06-11', reason: '系统停机', document: '通告' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  release();
  const id = await filing;
  await closing;
  expect((await w.clocks(id)).map((c) => c['due_on'])).toEqual(['2025-06-13', '2025-06-19']);
});

test('the calendar is entered once, and a later notice decides over an earlier one', async () => {
  await inTransaction(w.main, ['system:*'], seedCalendar);
  const { rows } = await w.owner.query('select count(*)::int as n from calendar_year where year = 2025 and ordinal = 1');
  expect(rows).toEqual([{ n: 1 }]);
  const calendar = await inTransaction(w.main, ['system:*'], (em) => calendarOf(em, nationalCalendar));
  expect(calendar.isWorkday('2020-02-01')).toBe(false);
  expect(calendar.addWorkdays('2020-01-31', 1).counted[0]!.note!.zh).toBe('放假（国办发明电〔2020〕1号）');
  await expect(inTransaction(w.main, ['system:*'], (em) => calendarOf(em, 'us'))).rejects.toThrow('no such calendar');
});
