import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clockWorld, type ClockWorld, type TestRung } from '../../test/clock-world.ts';
import { act } from '../journal/act.ts';
import { setDue } from './keeper.ts';
import { Matter } from '../../test/clock-world.ts';
import type { ClockSubject } from './clock.actions.ts';
import { pause, resume } from './pause.actions.ts';
import { tick } from './timer.ts';

const ladder: TestRung[] = [
  { clock: 'referralDue', code: 'REMINDER', days: -2, tells: ['OFFICE'], label: '提醒' }, { clock: 'referralDue', code: 'URGE', days: 1, tells: ['OFFICE'], label: '催办' },
  { clock: 'referralDue', code: 'SUPERVISE', days: 3, tells: ['OFFICE'], label: '督办' }, { clock: 'referralDue', code: 'TALK', days: 5, tells: ['OFFICE', 'AUTHOR'], label: '约谈、通报' },
];
let w: ClockWorld;
let scheme: Awaited<ReturnType<ClockWorld['scheme']>>;
beforeAll(async () => { w = await clockWorld(); scheme = await w.scheme(undefined, false, ladder); });
afterAll(() => w.close());
beforeEach(() => w.owner.query('truncate clock, clock_event, rung'));

/** Lets the timer look once an hour up to a moment. */
async function until(from: string, to: string) {
  for (let hour = new Date(from).getTime(); hour <= new Date(to).getTime(); hour += 3_600_000) { w.at(new Date(hour).toISOString()); await tick(w.main); }
}
const climbed = async (id: string) => (await w.entries(id)).filter((e) => e.type === 'ClockRung').map((e) => [e.data['rung'], new Date(e.at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16)]);
const setDate = (id: string, dueOn: string) => act({ services: w.main, actor: scheme.actor }, { act: 'x', input: {} }, async (change) => {
  const matter = await change.load(Matter, id);
  await setDue(change, matter as unknown as ClockSubject, 'referralDue', dueOn, '需现场核查');
  return matter;
});

describe('A-33: reminder, urging, supervision, talk', () => {
  test('each comes once, at the opening of the office on its working day, in the scheme’s own words', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme, '2026-03-13');
    await until('2026-03-02T11:00:00+08:00', '2026-03-25T00:00:00+08:00');
    expect(await climbed(id)).toEqual([['REMINDER', '2026-03-11T09:00'], ['URGE', '2026-03-16T09:00'], ['SUPERVISE', '2026-03-18T09:00'], ['TALK', '2026-03-20T09:00']]);
    const rungs = (await w.entries(id)).filter((e) => e.type === 'ClockRung');
    expect(rungs[1]!.data).toMatchObject({ clock: 'referralDue', rung: 'URGE', said: { zh: '催办：referralDue期限' } });
    expect((await w.owner.query('select code from rung order by at')).rows.map((r) => r.code)).toEqual(['REMINDER', 'URGE', 'SUPERVISE', 'TALK']);
    expect((await w.clocks(id))[0]).toMatchObject({ state: 'BREACHED', next_at: null });
  });

  test('none comes once it is met, and none of a reminder whose day was past when the date was set', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const late = await w.file(scheme, '2026-03-04');
    const met = await w.file(scheme, '2026-03-13');
    await until('2026-03-02T11:00:00+08:00', '2026-03-12T00:00:00+08:00');
    await w.move(scheme, met, 'answer');
    await until('2026-03-12T01:00:00+08:00', '2026-03-25T00:00:00+08:00');
    expect((await climbed(late)).map(([code]) => code)).toEqual(['URGE', 'SUPERVISE', 'TALK']);
    expect((await climbed(met)).map(([code]) => code)).toEqual(['REMINDER']);
  });

  test('a late answer ends the ladder where it stands', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme, '2026-03-06');
    await until('2026-03-02T11:00:00+08:00', '2026-03-10T00:00:00+08:00');
    await w.move(scheme, id, 'answer');
    await until('2026-03-10T01:00:00+08:00', '2026-03-25T00:00:00+08:00');
    expect((await climbed(id)).map(([code]) => code)).toEqual(['REMINDER', 'URGE']);
    expect((await w.clocks(id))[0]).toMatchObject({ state: 'BREACHED', rung_at: null });
  });

  test('a server that was down for three days makes up for each, in order, and repeats none', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme, '2026-03-13');
    await until('2026-03-02T11:00:00+08:00', '2026-03-10T23:00:00+08:00');
    // down from Tuesday night: the reminder of Wednesday and the urging of Monday are missed; it is up again on a Saturday, then Monday comes
    await until('2026-03-21T20:00:00+08:00', '2026-03-27T00:00:00+08:00');
    expect(await climbed(id)).toEqual([['REMINDER', '2026-03-23T09:00'], ['URGE', '2026-03-23T09:00'], ['SUPERVISE', '2026-03-23T09:00'], ['TALK', '2026-03-23T09:00']]
      .map(([code, at]) => [code, at]));
    expect((await w.events((await w.clocks(id))[0]!.id)).map((e) => e.kind)).toEqual(['started', 'breached']);
  });

  test('an extension lets those be owed anew that were not climbed, and none twice', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme, '2026-03-06');
    await until('2026-03-02T11:00:00+08:00', '2026-03-05T12:00:00+08:00');
    await setDate(id, '2026-03-13');
    await until('2026-03-05T13:00:00+08:00', '2026-03-25T00:00:00+08:00');
    expect(await climbed(id)).toEqual([['REMINDER', '2026-03-04T09:00'], ['URGE', '2026-03-16T09:00'], ['SUPERVISE', '2026-03-18T09:00'], ['TALK', '2026-03-20T09:00']]);
  });

  test('a new date after a breach lets the ladder of the breach rest, and its own begins', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme, '2026-03-05');
    w.at('2026-03-06T08:00:00+08:00');
    await w.move(scheme, id, 'again', { dueOn: '2026-03-13' });
    await until('2026-03-06T08:00:00+08:00', '2026-03-18T10:00:00+08:00');
    expect(await climbed(id)).toEqual([['REMINDER', '2026-03-11T09:00'], ['URGE', '2026-03-16T09:00'], ['SUPERVISE', '2026-03-18T09:00']]);
  });

  test('what officials are told is not for the author; what tells the author is', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme, '2026-03-13');
    await w.owner.query("update clock set audience = audience || array['member:mbr_author']");
    await until('2026-03-02T11:00:00+08:00', '2026-03-25T00:00:00+08:00');
    const seen = (await w.entries(id)).filter((e) => e.type === 'ClockRung').map((e) => e.audience.includes('member:mbr_author'));
    expect(seen).toEqual([false, false, false, true]);
  });
});

describe('A-33: a paused clock', () => {
  const clock = async (id: string) => (await w.clocks(id))[0]!;

  test('is neither breached nor reminded of, and goes on by as many working days as it stood still', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme, '2026-03-13');
    const { id: clockId } = await clock(id);
    await until('2026-03-02T11:00:00+08:00', '2026-03-10T12:00:00+08:00');
    await pause({ services: w.main, actor: scheme.actor }, { clockId, reason: '等待上级批复' });
    expect(await clock(id)).toMatchObject({ state: 'PAUSED', next_at: null });
    await until('2026-03-10T13:00:00+08:00', '2026-03-30T12:00:00+08:00');
    expect((await clock(id)).state).toBe('PAUSED');
    expect(await climbed(id)).toEqual([]);
    await resume({ services: w.main, actor: scheme.actor }, { clockId });
    expect(await clock(id)).toMatchObject({ state: 'RUNNING', due_on: '2026-04-02', paused_days: 14 });
    expect((await w.events(clockId)).slice(1)).toMatchObject([{ kind: 'paused', reason: '等待上级批复' }, { kind: 'resumed', due_before: new Date('2026-03-13T16:00:00Z'), due_after: new Date('2026-04-02T16:00:00Z') }]);
    await until('2026-03-30T13:00:00+08:00', '2026-04-03T00:00:00+08:00');
    expect(await climbed(id)).toEqual([['REMINDER', '2026-03-31T09:00']]);
    expect((await clock(id)).state).toBe('BREACHED');
  });

  test('paused on a Friday it was due on, and going on on Sunday, has the next working day', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme, '2026-03-06');
    const { id: clockId } = await clock(id);
    w.at('2026-03-06T16:00:00+08:00');
    await pause({ services: w.main, actor: scheme.actor }, { clockId, reason: '等待上级批复' });
    w.at('2026-03-08T10:00:00+08:00');
    await resume({ services: w.main, actor: scheme.actor }, { clockId });
    expect(await clock(id)).toMatchObject({ state: 'RUNNING', due_on: '2026-03-09' });
  });

  test('is met in time by an answer, however long it stood still; a term that is over is not paused', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const [id, over] = [await w.file(scheme, '2026-03-06'), await w.file(scheme, '2026-03-06')];
    await pause({ services: w.main, actor: scheme.actor }, { clockId: (await clock(id)).id, reason: '等待上级批复' });
    w.at('2026-03-20T10:00:00+08:00');
    await w.move(scheme, id, 'answer');
    expect(await clock(id)).toMatchObject({ state: 'MET', paused_at: null });
    await expect(pause({ services: w.main, actor: scheme.actor }, { clockId: (await clock(over)).id, reason: '等待上级批复' })).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  test('a date that is set while it stands still lets it run to that date', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme, '2026-03-06');
    await pause({ services: w.main, actor: scheme.actor }, { clockId: (await clock(id)).id, reason: '等待上级批复' });
    w.at('2026-03-10T10:00:00+08:00');
    await setDate(id, '2026-03-31');
    expect(await clock(id)).toMatchObject({ state: 'RUNNING', due_on: '2026-03-31', paused_at: null });
    expect((await w.events((await clock(id)).id)).map((e) => e.kind)).toEqual(['started', 'paused', 'resumed', 'extended']);
  });

  test('is not one whose rules do not let it stand still, whoever writes', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme);
    const contact = (await w.clocks(id)).find((c) => c.rule === 'contact')!;
    await expect(pause({ services: w.main, actor: scheme.actor }, { clockId: contact.id, reason: '等待上级批复' })).rejects.toMatchObject({ code: 'WRONG_STATE', rule: 'clock-pausable' });
    await expect(w.owner.query("update clock set state = 'PAUSED', paused_at = now(), pause_reason = '等待', advance_at = null, rung_at = null where id = $1", [contact.id])).rejects.toThrow('do not let');
  });
});
