import { expect, test } from 'vitest';
import { deadlineWords, dueDate } from './deadline.ts';

const clock = { state: 'RUNNING', workingDaysLeft: 3, metAt: null } as const;

test('the days left are said as the server counted them', () => {
  expect(deadlineWords(clock)).toEqual({ text: '剩余 3 个工作日', tone: 'calm' });
  expect(deadlineWords({ ...clock, workingDaysLeft: 1 }).tone).toBe('soon');
  expect(deadlineWords({ ...clock, workingDaysLeft: 0 }).text).toBe('今天到期');
});

test('a breach is said, and stays said when the matter was done after it', () => {
  expect(deadlineWords({ state: 'BREACHED', workingDaysLeft: -2, metAt: null }).text).toBe('已超期 2 个工作日');
  expect(deadlineWords({ state: 'BREACHED', workingDaysLeft: -2, metAt: '2026-11-20T02:00:00Z' })).toEqual({
    text: '已完成（曾超期）',
    tone: 'late',
  });
});

test('what was done in time is done', () => {
  expect(deadlineWords({ state: 'MET', workingDaysLeft: 2, metAt: '2026-11-20T02:00:00Z' }).tone).toBe('done');
});

test('a due day in a year without a notice is said to be provisional', () => {
  expect(dueDate({ dueOn: '2027-01-04', provisional: true })).toBe('2027年1月4日（暂定）');
  expect(dueDate({ dueOn: '2026-03-04', provisional: false })).toBe('2026年3月4日');
});
