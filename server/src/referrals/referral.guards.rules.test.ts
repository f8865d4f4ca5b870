import { expect, test } from 'vitest';
import type { Actor } from '../kernel/actor.ts';
import type { Guard } from '../kernel/lifecycle.ts';
import * as guards from './referral.guards.rules.ts';
import type { ReferralFacts } from './referral.rules.ts';

const nobody = { role: 'HANDLER' } as Actor;
const holds = (guard: Guard<ReferralFacts>, over: object, actor = nobody) => guard.holds(over as ReferralFacts, actor);
const says = (guard: Guard<ReferralFacts>, over: object = {}) => (typeof guard.says === 'function' ? guard.says(over as ReferralFacts) : guard.says);

test('a matter is referred unless it is known to be past that', () => {
  expect([{}, { referable: true }, { referable: false }].map((r) => holds(guards.referable, r))).toEqual([true, true, false]);
});

test('A-20 a trade secret is claimed by nobody', () => {
  expect([{ confidentiality: 'ORDINARY' }, { confidentiality: 'TRADE_SECRET' }].map((r) => holds(guards.claimable, r))).toEqual([true, false]);
});

test('whoever claims second is told who was first', () => {
  expect([{ handlerId: null }, { handlerId: 'h' }].map((r) => holds(guards.unclaimed, r))).toEqual([true, false]);
  expect(says(guards.unclaimed, { handlerName: '赵经办' })).toEqual({ zh: '赵经办已认领', en: '赵经办 has claimed it' });
  expect(says(guards.unclaimed, { handlerName: null })).toEqual({ zh: '其他经办人已认领', en: 'Another handler has claimed it' });
});

test('A-33 a return is asked for once, within its days, the last of them included, and not after a decision', () => {
  expect([{ returnedBefore: false }, { returnedBefore: true }].map((r) => holds(guards.returnedOnce, r))).toEqual([true, false]);
  expect([{ final: false }, { final: true }].map((r) => holds(guards.returnNotFinal, r))).toEqual([true, false]);
  const until = (today: string) => ({ today, returnUntil: '2026-03-06', returnDays: 4 });
  expect(['2026-03-05', '2026-03-06', '2026-03-07'].map((day) => holds(guards.returnableTime, until(day)))).toEqual([true, true, false]);
  expect(says(guards.returnableTime, until('2026-03-07')).zh).toMatch(/4 个工作日.*3月6日/u);
  expect(says(guards.returnableTime, until('2026-03-07')).en).toMatch(/4 working days.*6 March/);
});

test('units disagree where a second one returns what another returned, and not twice over', () => {
  expect([[true, false], [true, true], [false, false], [false, true]].map(([earlierReturn, inDispute]) => holds(guards.unitsDisagree, { earlierReturn, inDispute }))).toEqual([true, false, false, false]);
  expect([{ inDispute: false }, { inDispute: true }].map((r) => holds(guards.settled, r))).toEqual([true, false]);
});

test('A-33 an extension is asked for before the moment it is due, so many times as the scheme says', () => {
  const due = { dueAt: new Date('2026-03-10T00:00:00+08:00'), dueOn: '2026-03-09' };
  expect(['2026-03-09T23:59:59+08:00', '2026-03-10T00:00:00+08:00'].map((now) => holds(guards.withinTerm, { ...due, now: new Date(now) }))).toEqual([true, false]);
  expect([says(guards.withinTerm, due).zh, says(guards.withinTerm, due).en]).toEqual([expect.stringMatching(/3月9日/u), expect.stringMatching(/9 March/)]);
  expect([[0, 1], [1, 1], [1, 2], [0, 0]].map(([extensionCount, extensionLimit]) => holds(guards.extensionsLeft, { extensionCount, extensionLimit }))).toEqual([true, false, true, false]);
  expect(says(guards.extensionsLeft, { extensionCount: 0, extensionLimit: 0 })).toEqual({ zh: '按工作规则，交办件不得延期', en: 'The scheme’s rules know no extensions' });
  expect(says(guards.extensionsLeft, { extensionCount: 2, extensionLimit: 2 }).zh).toMatch(/已延期 2 次.*最多 2 次/);
  expect(says(guards.extensionsLeft, { extensionCount: 2, extensionLimit: 2 }).en).toMatch(/put off 2 times.*allow 2/);
});

test('nobody urges twice a day', () => {
  expect([{ urgedToday: false }, { urgedToday: true }].map((r) => holds(guards.notUrgedToday, r))).toEqual([true, false]);
});

test('A-37 what came back is signed for by a leader, anything else by whoever works there', () => {
  const leader = { role: 'LEADER' } as Actor;
  expect([[0, nobody], [0, leader], [1, nobody], [1, leader]].map(([level, actor]) => holds(guards.leaderTakes, { level }, actor as Actor))).toEqual([true, true, false, true]);
});
