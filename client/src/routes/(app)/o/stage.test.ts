import { expect, test } from 'vitest';
import { stageOf, type Listed } from './stage.ts';

const opinion = (state: Listed['opinions'][number]['state'], satisfied: boolean | null = null) =>
  ({ state, satisfied }) as Listed['opinions'][number];
const of = (state: Listed['state'], ...opinions: Listed['opinions']) => stageOf({ state, opinions });

test('an answer to rate and a question to answer are the observer’s turn', () => {
  expect(of('TRIAGED', opinion('REGISTERED'), opinion('ANSWERED'))).toBe('yours');
  expect(of('AWAITING_INFO', opinion('SUBMITTED'))).toBe('yours');
});

test('what is being worked on is open, also when another opinion of it was declined', () => {
  expect(of('SUBMITTED', opinion('SUBMITTED'))).toBe('open');
  expect(of('TRIAGED', opinion('DECLINED'), opinion('REGISTERED'))).toBe('open');
});

test('rated, declined, withdrawn and empty forms have ended', () => {
  expect(of('TRIAGED', opinion('ANSWERED', true))).toBe('ended');
  expect(of('TRIAGED', opinion('DECLINED'))).toBe('ended');
  expect(of('WITHDRAWN', opinion('WITHDRAWN'))).toBe('ended');
  expect(of('TRIAGED')).toBe('ended');
});
