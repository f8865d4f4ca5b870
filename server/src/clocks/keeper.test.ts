import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockWorld, Matter, type ClockWorld } from '../../test/clock-world.ts';
import { act } from '../journal/act.ts';
import { setDue } from './keeper.ts';
import type { ClockSubject } from './clock.actions.ts';

let w: ClockWorld;
let scheme: Awaited<ReturnType<ClockWorld['scheme']>>;
beforeAll(async () => { w = await clockWorld(); scheme = await w.scheme(); });
afterAll(() => w.close());

const clock = async (id: string, rule: string) => (await w.clocks(id)).find((c) => c.rule === rule)!;
const types = async (id: string) => (await w.entries(id)).map((e) => e.type);

describe('clocks of what an observer files', () => {
  test('B-25, B-26: filed on 13 February 2026 at 23:59, contact is due by 24:00 on 25 February and hand-over by 24:00 on 2 March', async () => {
    w.at('2026-02-13T23:59:00+08:00');
    const id = await w.file(scheme);
    expect(await w.clocks(id)).toMatchObject([
      { rule: 'contact', state: 'RUNNING', days: 3, due_on: '2026-02-25', due_at: new Date('2026-02-26T00:00:00+08:00'), provisional: false },
      { rule: 'handOver', state: 'RUNNING', days: 7, due_on: '2026-03-02', due_at: new Date('2026-03-03T00:00:00+08:00'), provisional: false },
    ]);
    expect(await types(id)).toEqual(['ClockStarted', 'ClockStarted', 'MatterFiled']);
    expect((await w.entries(id))[0]).toMatchObject({ actor_id: scheme.actor.membershipId, data: { clock: 'contact', dueOn: '2026-02-25' } });
  });

  test('B-26: a call meets the contact clock and restarts neither', async () => {
    w.at('2026-02-13T23:59:00+08:00');
    const id = await w.file(scheme);
    const before = await w.clocks(id);
    w.at('2026-02-25T23:59:59+08:00');
    await w.move(scheme, id, 'call');
    const after = await w.clocks(id);
    expect(after[0]).toMatchObject({ rule: 'contact', state: 'MET', met_at: new Date('2026-02-25T23:59:59+08:00'), next_at: null, due_on: '2026-02-25' });
    expect(after[1]).toEqual(before[1]);
    await w.move(scheme, id, 'call');
    expect(await w.clocks(id)).toEqual(after);
    expect((await types(id)).filter((t) => t === 'ClockMet')).toHaveLength(1);
  });

  test('starting what runs already changes nothing of it', async () => {
    w.at('2026-02-13T23:59:00+08:00');
    const id = await w.file(scheme);
    const before = await w.clocks(id);
    w.at('2026-02-24T09:00:00+08:00');
    await w.move(scheme, id, 'startAgain');
    expect(await w.clocks(id)).toEqual(before);
    expect(await types(id)).toEqual(['ClockStarted', 'ClockStarted', 'MatterFiled', 'MatterContactAgain']);
  });

  test('B-25: a call at 24:00 comes too late; the breach is the system\'s to record, and stays', async () => {
    w.at('2026-02-13T23:59:00+08:00');
    const id = await w.file(scheme);
    w.at('2026-02-26T00:00:00+08:00');
    await w.move(scheme, id, 'call');
    expect(await clock(id, 'contact')).toMatchObject({ state: 'BREACHED', breached_at: new Date('2026-02-26T00:00:00+08:00'), met_at: new Date('2026-02-26T00:00:00+08:00') });
    const [breached, met] = (await w.entries(id)).filter((e) => e.type.startsWith('ClockBreached') || e.type.startsWith('ClockMet'));
    expect(breached).toMatchObject({ type: 'ClockBreached', actor_id: 'system', data: { role: 'SYSTEM' } });
    expect(met).toMatchObject({ type: 'ClockMetLate', actor_id: scheme.actor.membershipId });
    expect((await w.events((await clock(id, 'contact')).id)).map((e) => e.kind)).toEqual(['started', 'breached', 'metLate']);
  });

  test('withdrawing voids what still runs, with the reason, and leaves a breach as it is', async () => {
    w.at('2026-02-13T23:59:00+08:00');
    const id = await w.file(scheme);
    w.at('2026-02-26T08:00:00+08:00');
    await w.move(scheme, id, 'withdraw', { withdrawReason: '已当场解决' });
    expect(await w.clocks(id)).toMatchObject([{ rule: 'contact', state: 'BREACHED', void_reason: null, rung_at: null, open_due_at: null }, { rule: 'handOver', state: 'VOIDED', void_reason: '已当场解决', next_at: null }]);
  });

  test('other rule rows give other days, and a clock that the rules do not have is not started', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(await w.scheme({ contact: 5 }));
    expect((await w.clocks(id)).map((c) => [c.rule, c.due_on])).toEqual([['contact', '2026-03-09']]);
  });

  test('a receipt on a rest day counts from the next working day where the rules deem it so', async () => {
    w.at('2026-02-16T12:00:00+08:00');
    expect((await w.clocks(await w.file(scheme)))[0]!.due_on).toBe('2026-02-26');
    expect((await w.clocks(await w.file(await w.scheme({ contact: 3 }, true))))[0]!.due_on).toBe('2026-02-27');
  });

  test('a due date in 2027 is provisional while that year has no notice', async () => {
    w.at('2026-12-30T10:00:00+08:00');
    expect((await w.clocks(await w.file(scheme)))[0]).toMatchObject({ due_on: '2027-01-04', provisional: true });
    expect(await w.clocks(await w.file(scheme, '2027-03-01'))).toMatchObject([{ rule: 'referralDue', provisional: true, days: null }]);
  });

  test('whoever comes to see the matter sees its clocks and what happens to them', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme);
    await w.move(scheme, id, 'assign', { unitId: 'unt_x' });
    for (const c of await w.clocks(id)) expect(c.audience).toContain('unit:unt_x');
    await w.move(scheme, id, 'call');
    expect((await w.entries(id)).find((e) => e.type === 'ClockMet')!.audience).toContain('unit:unt_x');
  });
});

describe('A-33: clocks to a date that a person set', () => {
  test('an answer in time and a new date afterwards are two clocks, and each keeps its own', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme, '2026-03-20');
    w.at('2026-03-10T10:00:00+08:00');
    await w.move(scheme, id, 'answer');
    await w.move(scheme, id, 'again', { dueOn: '2026-04-01' });
    expect(await w.clocks(id)).toMatchObject([{ state: 'MET', due_on: '2026-03-20' }, { state: 'RUNNING', due_on: '2026-04-01', days: null }]);
  });

  test('a new date for a running clock moves it, with the date before, the date after and the reason', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme, '2026-03-20');
    await act({ services: w.main, actor: scheme.actor }, { act: 'x', input: {} }, async (change) => {
      const matter = await change.load(Matter, id);
      await setDue(change, matter as unknown as ClockSubject, 'referralDue', '2026-03-27', '需现场核查');
      return matter;
    });
    const [only] = await w.clocks(id);
    expect(await w.clocks(id)).toMatchObject([{ state: 'RUNNING', due_on: '2026-03-27' }]);
    expect((await w.events(only!.id))[1]).toEqual({ kind: 'extended', reason: '需现场核查', due_before: new Date('2026-03-20T16:00:00Z'), due_after: new Date('2026-03-27T16:00:00Z') });
    expect((await w.entries(id)).at(-1)).toMatchObject({ type: 'ClockExtended', data: { text: '需现场核查', dueOn: '2026-03-27' } });
  });

  test('a date set after the term is over starts a second clock beside the breach; the answer then meets both', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme, '2026-03-05');
    w.at('2026-03-06T09:00:00+08:00');
    await w.move(scheme, id, 'again', { dueOn: '2026-03-12' });
    w.at('2026-03-07T09:00:00+08:00');
    await w.move(scheme, id, 'answer');
    expect(await w.clocks(id)).toMatchObject([
      { state: 'BREACHED', due_on: '2026-03-05', met_at: new Date('2026-03-07T01:00:00Z') }, { state: 'MET', due_on: '2026-03-12' }]);
  });

  test('a date is not lost where the rules have no such clock: the change fails whole', async () => {
    const without = await w.scheme({ contact: 3 });
    await expect(w.file(without, '2026-03-20')).rejects.toThrow('has no clock referralDue');
    expect((await w.owner.query('select from matter where scheme_id = $1', [without.id])).rowCount).toBe(0);
  });
});

describe('the application role, writing as it likes', () => {
  let app: Client;
  let id: string;
  beforeAll(async () => {
    w.at('2026-02-13T23:59:00+08:00');
    const matter = await w.file(scheme);
    w.at('2026-02-26T00:00:00+08:00');
    await w.move(scheme, matter, 'call');
    id = (await clock(matter, 'contact')).id;
    app = new Client(w.database.appUrl);
    await app.connect();
    await app.query("select set_config('huiyin.scopes', '{system:*}', false)");
  });
  afterAll(() => app.end());

  test.each([
    ['unset a breach', 'update clock set breached_at = null where id = $1', 'is for good'],
    ['move a breach', "update clock set breached_at = now() where id = $1", 'is for good'],
    ['call a breach met', "update clock set state = 'MET' where id = $1", 'may not move BREACHED>MET'],
    ['unset when it was met', 'update clock set met_at = null where id = $1', 'is for good'],
    ['start it anew', 'update clock set started_at = now() where id = $1', 'never changes'],
    ['move the instant away from the day', "update clock set due_at = due_at + interval '1 day' where id = $1", 'clock_due'],
    ['put it back into the timer', 'update clock set advance_at = now() where id = $1', 'clock_watched'],
    ['have somebody reminded of what was done', 'update clock set rung_at = now() where id = $1', 'clock_reminded'],
    ['let a breach stand still', "update clock set state = 'PAUSED', paused_at = now(), pause_reason = '等待' where id = $1", 'may not move BREACHED>PAUSED'],
    ['say that somebody was reminded of what was done', "insert into rung (clock_id, code, at, due_on, told, audience) values ($1, 'URGE', now(), '2026-03-01', '{}', '{system:*}')", 'nobody is reminded'],
    ['remove it', 'delete from clock where id = $1', 'permission denied'],
    ['rewrite its history', "update clock_event set kind = 'met' where clock_id = $1", 'permission denied'],
    ['remove its history', 'delete from clock_event where clock_id = $1', 'permission denied'],
  ])('cannot %s', async (_what, sql, refusal) => {
    await expect(app.query(sql, [id])).rejects.toThrow(refusal);
  });

  test('cannot void a clock without a reason, nor run two of one name on a matter', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const running = await clock(await w.file(scheme), 'contact');
    await expect(app.query("update clock set state = 'VOIDED', voided_at = now(), advance_at = null, void_reason = '  ' where id = $1", [running.id])).rejects.toThrow('clock_voided_void_reason');
    await expect(app.query(`insert into clock (id, scheme_id, rule, clause, subject_id, calendar_id, days, started_at, due_on, due_at, state, provisional, advance_at, audience, rule_set_id)
      select 'clk_other', scheme_id, rule, clause, subject_id, calendar_id, days, started_at, due_on, due_at, state, provisional, advance_at, audience, rule_set_id from clock where id = $1`, [running.id])).rejects.toThrow('one_running');
  });
});
