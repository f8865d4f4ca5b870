import { describe, expect, test } from 'vitest';
import { system, type Actor } from '../kernel/actor.ts';
import { decide, objections, offers } from '../kernel/decide.ts';
import { moves } from '../kernel/drawn.ts';
import { bucketOf, nextAt } from './advance.rules.ts';
import { clockRules, type ClockFacts, type ClockState } from './clock.rules.ts';
import { calendarRows, makeCalendar } from '../kernel/calendar.ts';
import workdays from './workdays.json' with { type: 'json' };

const dueAt = new Date('2026-02-26T00:00:00+08:00');
const clock = (state: ClockState, now: string, metAt: Date | null = null): ClockFacts => ({ state, schemeId: 'a', dueAt, metAt, audience: ['office:a', 'system:*'], now: new Date(now), pausable: true });
const inTime = '2026-02-25T23:59:59.999+08:00';
const late = '2026-02-26T00:00:00+08:00';
const person: Actor = { ...system('a'), membershipId: 'mbr', role: 'LIAISON', scopes: ['office:a'] };
const refused = (action: string, facts: ClockFacts, actor = person) => objections(clockRules, action, facts, actor).map((r) => r.code);

describe('the life of a clock', () => {
  test('moves only out of running, and never out of a breach', () => {
    expect(moves(clockRules as never)).toEqual(['>RUNNING', 'PAUSED>MET', 'PAUSED>RUNNING', 'PAUSED>VOIDED', 'RUNNING>BREACHED', 'RUNNING>MET', 'RUNNING>PAUSED', 'RUNNING>VOIDED']);
    for (const state of ['MET', 'BREACHED', 'VOIDED'] as const) {
      for (const action of ['meet', 'void', 'extend']) expect(refused(action, clock(state, inTime))).toContain('WRONG_STATE');
      for (const action of ['breach', 'advance', 'recalculate']) expect(refused(action, clock(state, late), system('a'))).toContain('WRONG_STATE');
    }
  });

  test('is met in time up to, and not at, 24:00 of its due day', () => {
    expect(refused('meet', clock('RUNNING', inTime))).toEqual([]);
    expect(refused('meet', clock('RUNNING', late))).toEqual(['WRONG_STATE']);
    expect(refused('breach', clock('RUNNING', inTime), system('a'))).toEqual(['WRONG_STATE']);
    expect(refused('breach', clock('RUNNING', late), system('a'))).toEqual([]);
  });

  test('a late answer is noted once and leaves the breach', () => {
    expect(decide(clockRules, 'meetLate', clock('BREACHED', late), person, {}).to).toBeNull();
    expect(refused('meetLate', clock('BREACHED', late, dueAt))).toEqual(['DUPLICATE']);
    expect(refused('meetLate', clock('RUNNING', inTime))).toEqual(['WRONG_STATE']);
  });

  test('nobody breaches, advances or recalculates one but the passing of time', () => {
    for (const action of ['breach', 'advance', 'recalculate']) expect(refused(action, clock('RUNNING', late))).toContain('NOT_YOURS');
  });

  test('is not voided or moved without a reason, nor once its term is over', () => {
    for (const action of ['void', 'extend']) {
      expect(() => decide(clockRules, action, clock('RUNNING', inTime), person, { reason: ' 　' })).toThrow('Give');
      expect(() => decide(clockRules, action, clock('RUNNING', inTime), person, {})).toThrow('Give');
      expect(decide(clockRules, action, clock('RUNNING', inTime), person, { reason: '已撤回' }).records).toMatch(/^Clock/);
      expect(refused(action, clock('RUNNING', late))).toEqual(['WRONG_STATE']);
    }
  });

  test('is paused by the office alone, for a reason, in time, and where the rules let it', () => {
    const officer: Actor = { ...person, role: 'OFFICER' };
    expect(decide(clockRules, 'pause', clock('RUNNING', inTime), officer, { reason: '等待上级批复' }).to).toBe('PAUSED');
    expect(() => decide(clockRules, 'pause', clock('RUNNING', inTime), officer, { reason: ' ' })).toThrow('Give');
    expect(refused('pause', clock('RUNNING', inTime))).toEqual(['NOT_YOURS']);
    expect(refused('pause', clock('RUNNING', late), officer)).toEqual(['WRONG_STATE']);
    expect(refused('pause', { ...clock('RUNNING', inTime), pausable: false }, officer)).toEqual(['WRONG_STATE']);
    expect(refused('pause', clock('BREACHED', inTime), officer)).toContain('WRONG_STATE');
    expect(refused('resume', clock('RUNNING', inTime), officer)).toContain('WRONG_STATE');
  });

  test('paused, it is neither breached nor reminded of, however late it grows, and is met in time', () => {
    for (const action of ['breach', 'advance', 'recalculate', 'remind']) expect(refused(action, clock('PAUSED', late), system('a'))).toContain('WRONG_STATE');
    expect(refused('meet', clock('PAUSED', late))).toEqual([]);
    expect(refused('void', clock('PAUSED', late))).toEqual([]);
    expect(decide(clockRules, 'resume', clock('PAUSED', late), { ...person, role: 'OFFICER' }, {}).to).toBe('RUNNING');
  });

  test('nobody is reminded of what was done, late or not', () => {
    expect(refused('remind', clock('BREACHED', late), system('a'))).toEqual([]);
    expect(refused('remind', clock('BREACHED', late, dueAt), system('a'))).toEqual(['DUPLICATE']);
    expect(refused('remind', clock('MET', late, dueAt), system('a'))).toContain('WRONG_STATE');
  });

  test('belongs to whoever may see its matter; the office is offered to pause it and nobody anything else', () => {
    expect(clockRules.audience(clock('RUNNING', inTime))).toEqual(['office:a', 'system:*']);
    expect(offers(clockRules, clock('RUNNING', inTime), person)).toEqual([]);
    expect(offers(clockRules, clock('RUNNING', inTime), { ...person, role: 'OFFICER' }).map((o) => [o.action, o.enabled])).toEqual([['pause', true], ['resume', false]]);
  });
});

describe('when a clock next tells something', () => {
  const calendar = makeCalendar(workdays.years.flatMap(calendarRows), workdays.years.map((y) => y.year));
  const from = (now: string, dueOn: string, window: number) => nextAt(calendar, new Date(now), dueOn, window).toISOString();

  test('is the first working day among the last few, then each further one, then the end of the due day', () => {
    expect(from('2026-02-09T09:00:00+08:00', '2026-03-02', 3)).toBe('2026-02-25T16:00:00.000Z');
    expect(from('2026-02-26T00:00:00+08:00', '2026-03-02', 3)).toBe('2026-02-26T16:00:00.000Z');
    expect(from('2026-02-27T12:00:00+08:00', '2026-03-02', 3)).toBe('2026-02-27T16:00:00.000Z');
    expect(from('2026-02-28T00:00:00+08:00', '2026-03-02', 3)).toBe('2026-03-01T16:00:00.000Z');
    expect(from('2026-03-02T00:00:00+08:00', '2026-03-02', 3)).toBe('2026-03-02T16:00:00.000Z');
  });

  test('leaves out days of rest, on which nothing changes', () => {
    expect(from('2026-02-14T10:00:00+08:00', '2026-02-25', 3)).toBe('2026-02-23T16:00:00.000Z');
  });

  test('follows the number that the data give', () => {
    expect(from('2026-03-02T09:00:00+08:00', '2026-03-13', 0)).toBe('2026-03-12T16:00:00.000Z');
    expect(from('2026-03-02T09:00:00+08:00', '2026-03-13', 30)).toBe('2026-03-02T16:00:00.000Z');
  });
});

describe('the groups of an inbox', () => {
  const buckets = [{ code: 'LATER', atMost: null }, { code: 'SOON', atMost: 3 }, { code: 'OVERDUE', atMost: -1 }, { code: 'TODAY', atMost: 0 }];
  test.each([[-7, 'OVERDUE'], [-1, 'OVERDUE'], [0, 'TODAY'], [1, 'SOON'], [3, 'SOON'], [4, 'LATER']])('%d working days left is %s', (left, code) => {
    expect(bucketOf(buckets, left)?.code).toBe(code);
  });
});
