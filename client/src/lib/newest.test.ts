import { expect, test } from 'vitest';
import { newestWins } from './newest.ts';

const submission = (version: number, stateLabel: string) => ({
  __typename: 'Submission',
  id: 'sub_1',
  version,
  stateLabel,
});

test('an answer that was overtaken on its way keeps the newer state', () => {
  const newest = newestWins();
  newest({ submission: submission(3, '已办理') });
  expect(newest({ submission: { ...submission(2, '已提交'), number: 'No. 7' } })).toEqual({
    submission: { ...submission(3, '已办理'), number: 'No. 7' },
  });
});

test('a newer version replaces what was known', () => {
  const newest = newestWins();
  newest([submission(1, '已提交')]);
  expect(newest([submission(2, '已办理')])).toEqual([submission(2, '已办理')]);
});

test('fields seen at the same version add up', () => {
  const newest = newestWins();
  newest(submission(4, '已办理'));
  newest({ __typename: 'Submission', id: 'sub_1', version: 4, number: 'No. 7' });
  expect(newest({ ...submission(1, '已提交'), number: 'No. 0' })).toEqual({
    ...submission(4, '已办理'),
    number: 'No. 7',
  });
});

test('what has no version is left alone', () => {
  expect(newestWins()({ __typename: 'Unit', id: 'unit_1', name: '财政局' })).toEqual({
    __typename: 'Unit',
    id: 'unit_1',
    name: '财政局',
  });
});

test('an event names a field by alias and still counts', () => {
  const newest = newestWins();
  newest({ __typename: 'Submission', id: 'sub_1', version: 5, submission_state: 'TRIAGED' });
  expect(newest({ __typename: 'Submission', id: 'sub_1', version: 4, state: 'SUBMITTED' })).toEqual({
    __typename: 'Submission',
    id: 'sub_1',
    version: 5,
    state: 'TRIAGED',
  });
});
