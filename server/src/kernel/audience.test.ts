import { expect, test } from 'vitest';
import { audience, fieldClasses, kindOf, ofUnits, publicScope, reads, scope, scopesOfCaller, sees, systemScope, type Scope } from './audience.ts';

test('names each kind of scope by its kind and whose it is, no two alike', () => {
  const named = Object.entries(scope).map(([kind, of]) => [kind, of('x')] as const);
  for (const [, one] of named) expect(one).toMatch(/^[a-z]+:x$/);
  expect(new Set(named.map(([, one]) => one)).size).toBe(named.length);
  expect(kindOf(scope.unit('u:v'))).toBe('unit');
  expect(kindOf(systemScope)).toBe('system');
});

test('stores an audience with the system, without doubles or blanks, in one order', () => {
  expect(audience()).toEqual([systemScope]);
  expect(audience(scope.unit('u'), null, undefined, false, '', scope.member('m'), scope.unit('u'))).toEqual(['member:m', systemScope, 'unit:u']);
});

test('lets somebody see what one of their scopes is named on, and nothing else', () => {
  expect(sees([scope.unit('u'), scope.member('m')], [systemScope, scope.unit('u')])).toBe(true);
  expect(sees([scope.unit('v')], [systemScope, scope.unit('u')])).toBe(false);
  expect(sees([], [systemScope])).toBe(false);
  expect(sees([scope.unit('u')], [])).toBe(false);
});

test('lets a field be read by a kind of scope that sees the row, and by none that does not', () => {
  const row = [systemScope, scope.unit('u'), scope.liaison('l')];
  expect(reads('open', [scope.unit('u')], row)).toBe(true);
  expect(reads('identity', [scope.unit('u')], row)).toBe(false);
  expect(reads('identity', [scope.liaison('l')], row)).toBe(true);
  expect(reads('identity', [scope.liaison('other')], row)).toBe(false);
  expect(reads('staff', [scope.member('m')], [systemScope, scope.member('m')])).toBe(false);
  expect(reads('identity', [scope.member('m')], [systemScope, scope.member('m')])).toBe(true);
});

test('gives who an author is to no unit, what a clue says to no office, and what is secret to nobody', () => {
  for (const kind of ['unit', 'handler', 'leaders', 'officials', 'scheme', 'public', 'directors', 'conveners'] as const) {
    expect(fieldClasses.identity as readonly string[], kind).not.toContain(kind);
    expect(fieldClasses.office as readonly string[], kind).not.toContain(kind);
  }
  for (const kind of ['office', 'liaison', 'unit', 'handler', 'leaders', 'managers', 'admin', 'security', 'audit', 'officials', 'scheme', 'public', 'directors', 'conveners'] as const) expect(fieldClasses.clue as readonly string[], kind).not.toContain(kind);
  for (const kind of ['member', 'public', 'scheme', 'admin', 'security', 'audit'] as const) expect(fieldClasses.staff as readonly string[], kind).not.toContain(kind);
  expect(fieldClasses.secret).toEqual([]);
});

test.each(Object.entries({
  identity: ['member', 'liaison', 'office', 'managers', 'system'], staff: ['liaison', 'office', 'unit', 'handler', 'leaders', 'managers', 'system'],
  office: ['liaison', 'office', 'managers', 'system'], clue: ['member', 'clues', 'discipline', 'system'], open: ['member', 'liaison', 'office', 'unit', 'handler', 'leaders', 'scheme', 'public', 'system'],
}))('lets what is %s be read by those it is for', (fieldClass, kinds) => {
  for (const kind of kinds) expect(reads(fieldClass as 'open', [`${kind}:x` as Scope], [`${kind}:x` as Scope]), kind).toBe(true);
});

test('lets somebody who has not signed in see what is public, and a caller what their scopes give', () => {
  expect(scopesOfCaller(null)).toEqual([publicScope]);
  expect(scopesOfCaller({ scopes: [scope.member('m')] })).toEqual(['member:m']);
});

test('knows every kind of scope by which a unit sees what it was handed', () => {
  expect([...ofUnits].sort()).toEqual(['handler', 'leaders', 'shell', 'unit']);
});
