import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clockWorld, type ClockWorld, type TestRung } from '../../test/clock-world.ts';
import { inTransaction } from '../journal/transaction.ts';
import { verifyChain } from '../journal/verify.ts';
import { tick } from './timer.ts';

const ladder: TestRung[] = [{ clock: 'referralDue', code: 'REMINDER', days: -2, tells: ['OFFICE'] }, { clock: 'referralDue', code: 'URGE', days: 1, tells: ['OFFICE'] }];
const many = 12;
let w: ClockWorld;
let scheme: Awaited<ReturnType<ClockWorld['scheme']>>;
beforeAll(async () => { w = await clockWorld(); scheme = await w.scheme(undefined, false, ladder); });
afterAll(() => w.close());
beforeEach(() => w.owner.query('truncate clock, clock_event, rung'));

/** A server of its own, which looks at the clocks once it is told to; it may die right after so many commits. */
async function server(now: string, dieAfter = 0) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../test/timer.run.js', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, TIMER: JSON.stringify({ appUrl: w.database.appUrl, folder: w.folder, now, dieAfter }) },
  });
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  await once(child.stdout, 'data');
  return { look: async () => { child.stdin.write('look\n'); return ended; } };
}

/** Matters that were due last Friday; it is Monday morning, and nobody has looked since the day they came in. */
async function due() {
  w.at('2026-03-02T10:00:00+08:00');
  const ids: string[] = [];
  for (let i = 0; i < many; i += 1) ids.push(await w.file(scheme, '2026-03-06'));
  w.at('2026-03-09T10:00:00+08:00');
  return ids;
}
const told = async (ids: readonly string[]) => {
  const all: string[][] = [];
  for (const id of ids) all.push((await w.entries(id)).flatMap((e) => (e.type === 'ClockRung' ? [String(e.data['rung'])] : e.type === 'ClockBreached' ? ['breach'] : [])));
  return all;
};
const whole = Array<string[]>(many).fill(['breach', 'REMINDER', 'URGE']);
const now = '2026-03-09T10:00:00+08:00';

describe('each rung and each breach comes once', () => {
  test('where two servers look at the same moment', async () => {
    const ids = await due();
    const both = await Promise.all([server(now), server(now)]);
    expect((await Promise.all([...both.map((s) => s.look()), tick(w.main)])).slice(0, 2)).toEqual([[0, null], [0, null]]);
    expect(await told(ids)).toEqual(whole);
    expect((await inTransaction(w.main, ['system:*'], (em) => verifyChain(em, w.main.signer, scheme.id))).broken).toBeNull();
  });

  test.each([1, 5])('where a server is killed after %d commits, and another goes on', async (commits) => {
    const ids = await due();
    expect(await (await server(now, commits)).look()).toEqual([null, 'SIGKILL']);
    expect((await told(ids)).filter((t) => t.length > 0)).toHaveLength(commits);
    await tick(w.main);
    expect(await told(ids)).toEqual(whole);
    expect(await tick(w.main)).toBe(0);
  });

  test('and were it not written down with what it was told, it would come again: this looks where it would show', async () => {
    const ids = await due();
    await (await server(now, 5)).look();
    await w.owner.query("delete from rung; update clock set rung_at = now() - interval '10 years' where state = 'BREACHED'");
    await tick(w.main);
    expect((await told(ids)).filter((t) => t.length > 3)).toHaveLength(5);
  });
});
