import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { steps } from '../../../test/steps.ts';
import { aWorld } from '../../../test/world.ts';
import { auditYear } from './audit.ts';

const patience = 600_000;

/** The command as people give it, on data of its own; what it said and how it ended. */
const demoYear = (...args: string[]) => new Promise<{ code: number; said: string }>((resolve) => {
  const data = mkdtempSync(join(tmpdir(), 'huiyin-year-'));
  execFile(process.execPath, [join(import.meta.dirname, '../../../dist/main.js'), 'demo:year', ...args], { env: { ...process.env, HUIYIN_DATA: data }, timeout: patience }, (error, said, complaint) => {
    rmSync(data, { recursive: true, force: true });
    resolve({ code: error ? Number(error.code ?? 1) : 0, said: said + complaint });
  });
});

test('in a year and a month of the town everything that time brings happens once, though the process is killed on three days', async () => {
  const { code, said } = await demoYear('--small', '--days=400', '--kills=3');
  expect(said).toContain('killed 3');
  expect(said).not.toContain('✗');
  expect(code).toBe(0);
  // a year without these would show nothing
  for (const kind of ['ClockBreached', 'ClockRung', 'DutyReminder', 'DutyMissed', 'DutyDone', 'AppointmentExpired', 'NextTermBegan', 'TrialEnding', 'InactivityFound', 'ContactLogged', 'AttendanceSigned']) expect(said).toMatch(new RegExp(`[1-9]\\d*  ${kind}\\n`));
}, patience);

test('the look through a year finds what was left undone, and what was done twice', async () => {
  const w = await aWorld();
  await steps(w).file();
  const rules = async () => (await auditYear(w.services)).map(({ rule }) => rule);
  expect(await rules()).toEqual([]);
  w.set('2026-04-02T10:00:00+08:00');
  expect(await rules()).toEqual(expect.arrayContaining(['no clock that is over still runs', 'nothing that time brings is overdue']));
  await w.tick();
  expect(await rules()).toEqual([]);
  const [late] = await w.asOwner<{ id: string }>("select id from clock where breached_at is not null limit 1");
  await w.tamper(`insert into journal_entry select chain, seq + 100000, id || 'x', type, at, actor_id, subject_id, subject_version, changed, audience, left_audience, digest, previous, hash
    from journal_entry e where type = 'ClockBreached' and exists (select from journal_payload p where p.chain = e.chain and p.seq = e.seq and p.data ->> 'clockId' = '${late!.id}')`);
  await w.tamper("insert into journal_payload select chain, seq + 100000, salt, data, audience from journal_payload p where exists (select from journal_entry e where e.chain = p.chain and e.seq = p.seq + 100000)");
  expect(await rules()).toContain('a breach is told once, of each clock that was breached');
}, patience);
