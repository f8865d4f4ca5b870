import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clockWorld, type ClockWorld } from '../../test/clock-world.ts';
import { verifyChain } from '../journal/verify.ts';
import { inTransaction } from '../journal/transaction.ts';
import { startTimers, tick } from './timer.ts';

let w: ClockWorld;
let scheme: Awaited<ReturnType<ClockWorld['scheme']>>;
beforeAll(async () => { w = await clockWorld(); scheme = await w.scheme(); });
afterAll(() => w.close());
// What one test leaves running is not the next one's.
beforeEach(() => w.owner.query('truncate clock, clock_event, rung'));

const told = async (id: string) => (await w.entries(id)).filter((e) => ['ClockAdvanced', 'ClockBreached'].includes(e.type)).map((e) => [e.type, e.data['workingDaysLeft'] ?? null, e.at.toISOString()]);

describe('with nobody connected', () => {
  test('A-33: a term that passes is breached once, as of 24:00 of its due day, for whoever may see the matter', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme, '2026-03-03');
    w.at('2026-03-04T00:00:00+08:00');
    w.woken.length = 0;
    expect(await tick(w.main)).toBe(1);
    expect(await tick(w.main)).toBe(0);
    expect(await w.clocks(id)).toMatchObject([{ state: 'BREACHED', breached_at: new Date('2026-03-04T00:00:00+08:00'), next_at: null, met_at: null }]);
    const breaches = (await w.entries(id)).filter((e) => e.type === 'ClockBreached');
    expect(breaches).toMatchObject([{ actor_id: 'system', audience: [`office:${scheme.id}`, 'system:*'] }]);
    expect(w.woken).toEqual([scheme.id]);
  });

  test('a server that was down finds what passed meanwhile, and dates the breach to when it was', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme);
    w.at('2026-04-20T09:00:00+08:00');
    expect(await tick(w.main)).toBe(2);
    expect((await w.clocks(id)).map((c) => c.breached_at)).toEqual([new Date('2026-03-06T00:00:00+08:00'), new Date('2026-03-12T00:00:00+08:00')]);
    expect(await told(id)).toEqual(Array(2).fill(['ClockBreached', null, '2026-04-20T01:00:00.000Z']));
  });

  test('a late call is told beside the breach and does not hide it', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme);
    w.at('2026-03-06T00:00:01+08:00');
    await tick(w.main);
    w.at('2026-03-06T09:00:00+08:00');
    await w.move(scheme, id, 'call');
    expect((await w.clocks(id))[0]).toMatchObject({ state: 'BREACHED', breached_at: new Date('2026-03-05T16:00:00Z'), met_at: new Date('2026-03-06T01:00:00Z') });
    expect((await w.entries(id)).filter((e) => e.type === 'ClockBreached')).toHaveLength(1);
  });

  test('each of the last working days is told as it begins, and no other day', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme, '2026-03-11');
    for (let hour = new Date('2026-03-02T11:00:00+08:00').getTime(); hour <= new Date('2026-03-13T00:00:00+08:00').getTime(); hour += 3_600_000) {
      w.at(new Date(hour).toISOString());
      await tick(w.main);
    }
    expect(await told(id)).toEqual([
      ['ClockAdvanced', 3, '2026-03-05T16:00:00.000Z'], ['ClockAdvanced', 2, '2026-03-08T16:00:00.000Z'], ['ClockAdvanced', 1, '2026-03-09T16:00:00.000Z'],
      ['ClockAdvanced', 0, '2026-03-10T16:00:00.000Z'], ['ClockBreached', null, '2026-03-11T16:00:00.000Z']]);
    expect((await w.events((await w.clocks(id))[0]!.id)).map((e) => e.kind)).toEqual(['started', 'breached']);
  });

  test('a met clock is left alone', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme, '2026-03-03');
    await w.move(scheme, id, 'answer');
    w.at('2026-05-01T00:00:00+08:00');
    expect(await tick(w.main)).toBe(0);
  });

  test('the timer runs by itself until it is stopped', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme, '2026-03-03');
    const timers = startTimers(w.main, { everyMs: 10 });
    w.at('2026-03-04T00:00:00+08:00');
    await expect.poll(async () => (await w.clocks(id))[0]!.state).toBe('BREACHED');
    await timers.stop();
    const later = await w.file(scheme, '2026-03-05');
    w.at('2026-03-06T00:00:00+08:00');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect((await w.clocks(later))[0]!.state).toBe('RUNNING');
  });
});

describe('several at once', () => {
  test('two processes breach each of forty clocks once, and the chain holds', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const ids = await Promise.all(Array.from({ length: 40 }, () => w.file(scheme, '2026-03-03')));
    w.at('2026-03-04T00:00:00+08:00');
    const [other, third] = [await w.services(), await w.services()];
    const moved = await Promise.all([w.main, other, third].map(tick));
    expect(moved.reduce((a, b) => a + b)).toBe(40);
    for (const id of ids) expect((await told(id)).map(([type]) => type)).toEqual(['ClockBreached']);
    expect((await inTransaction(w.main, ['system:*'], (em) => verifyChain(em, w.main.signer, scheme.id))).broken).toBeNull();
  });

  test('a matter somebody is at is passed over and looked at again the next time', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme, '2026-03-03');
    w.at('2026-03-04T00:00:00+08:00');
    await w.owner.query('begin');
    await w.owner.query('select from clock where subject_id = $1 for update', [id]);
    expect(await tick(w.main)).toBe(0);
    await w.owner.query('commit');
    expect(await tick(w.main)).toBe(1);
  });

  test('an answer and the timer at the same moment leave one end, told once', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const ids = await Promise.all(Array.from({ length: 12 }, () => w.file(scheme, '2026-03-03')));
    w.at('2026-03-04T00:00:00+08:00');
    await Promise.all([tick(w.main), ...ids.map((id) => w.move(scheme, id, 'answer'))]);
    for (const id of ids) {
      expect(await w.clocks(id)).toMatchObject([{ state: 'BREACHED', met_at: new Date('2026-03-03T16:00:00Z') }]);
      expect((await w.entries(id)).filter((e) => e.type === 'ClockBreached')).toHaveLength(1);
    }
  });

  test('one clock that cannot move does not keep the others', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const gone = await w.scheme();
    await w.file(gone, '2026-03-03');
    const id = await w.file(scheme, '2026-03-03');
    await w.owner.query(`alter table chain add constraint broken check (id <> '${gone.id}') not valid`);
    w.at('2026-03-04T00:00:00+08:00');
    await expect(tick(w.main)).rejects.toThrow('1 of what is due could not be done');
    expect((await w.clocks(id))[0]!.state).toBe('BREACHED');
  });
});
