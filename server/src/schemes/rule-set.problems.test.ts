import { expect, test } from 'vitest';
import { happenings } from '../labels.ts';
import { dongjiang } from './presets/dongjiang.ts';
import { huaibei } from './presets/huaibei.ts';
import { problemsOf } from './rule-set.problems.ts';
test.each([huaibei, dongjiang])('$key', ({ trialMonths, ...p }) => {
  expect(problemsOf({ ...p, trialUntil: trialMonths ? '2027-01-01' : null }, { before: null, on: '2026-03-02', happenings: new Set(happenings.keys()), calendars: new Set(['cn']) })).toEqual([]);
});
