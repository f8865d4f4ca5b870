import { expect, test } from 'vitest';
import { scope } from '../kernel/audience.ts';
import { alike, closest, confidentialities, handedTo, isSecret, keptAs, openTo, writtenBy, type Kept } from './confidentiality.rules.ts';

const ordinary: Kept = { confidentiality: 'ORDINARY', unitIds: ['u1', 'u2'], handlerIds: ['h1', null] };
const secret: Kept = { ...ordinary, confidentiality: 'TRADE_SECRET' };

test('an ordinary matter is open to everybody of the units that have it', () => {
  for (const kept of [ordinary, { unitIds: ['u1', 'u2'] }]) for (const seen of [openTo(kept), handedTo(kept), writtenBy(kept)]) expect(seen).toEqual([scope.unit('u1'), scope.unit('u2')]);
});

test('A-20 a trade secret is open to whom it was assigned to, and to nobody before', () => {
  expect(openTo(secret)).toEqual([scope.handler('h1')]);
  for (const handlerIds of [[], [null, undefined], undefined]) expect(openTo({ ...secret, handlerIds })).toEqual([]);
});

test('A-20 of a trade secret the unit knows the shell, its leaders what they decide on', () => {
  expect(handedTo(secret)).toEqual([scope.shell('u1'), scope.shell('u2'), scope.leaders('u1'), scope.leaders('u2'), scope.handler('h1')]);
  expect(writtenBy(secret)).toEqual([scope.leaders('u1'), scope.leaders('u2'), scope.handler('h1')]);
});

test('what is made of several is kept as closely as the closest of them', () => {
  const [o, s, unsaid] = [{ confidentiality: 'ORDINARY' }, { confidentiality: 'TRADE_SECRET' }, {}] as const;
  expect([closest([]), closest([o, unsaid]), closest([o, s]), closest([s, s])]).toEqual(['ORDINARY', 'ORDINARY', 'TRADE_SECRET', 'TRADE_SECRET']);
  expect([alike([]), alike([o]), alike([o, unsaid]), alike([s, s]), alike([o, s]), alike([s, unsaid])]).toEqual([true, true, true, true, false, false]);
  expect([o, s, unsaid].map(isSecret)).toEqual([false, true, false]);
});

test('each way of keeping has a name in both languages', () => {
  expect(Object.keys(confidentialities)).toEqual(['ORDINARY', 'TRADE_SECRET']);
  expect(keptAs({ confidentiality: 'TRADE_SECRET' })).toBe(confidentialities.TRADE_SECRET);
  for (const { zh, en } of Object.values(confidentialities)) expect([zh, en].every((s) => s.length > 1)).toBe(true);
});
