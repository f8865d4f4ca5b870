import { describe, expect, test } from 'vitest';
import { reads, sees } from '../kernel/audience.ts';
import { homeOf, membershipAudience, personAudience, scopesOf, type MemberRole, type MembershipFacts } from './membership.rules.ts';

const member = (role: MemberRole, id: string, more: Partial<MembershipFacts> = {}): MembershipFacts => ({ id, schemeId: 's', role, ...more });
const observer = member('OBSERVER', 'o', { liaisonId: 'l' });
const others = {
  anotherObserver: member('OBSERVER', 'o2', { liaisonId: 'l' }), theirLiaison: member('LIAISON', 'l'), anotherLiaison: member('LIAISON', 'l2'),
  office: member('OFFICER', 'f'), handler: member('HANDLER', 'h', { unitId: 'u' }), leader: member('LEADER', 'e', { unitId: 'u' }), administrator: member('ADMINISTRATOR', 'a'),
  elsewhere: member('OFFICER', 'x', { schemeId: 't' }),
};

test('a membership gives its own scopes and no others', () => {
  expect(scopesOf(observer)).toEqual(['member:o', 'scheme:s', 'public:*']);
  expect(scopesOf(others.theirLiaison)).toEqual(['member:l', 'liaison:l', 'officials:s', 'scheme:s', 'public:*']);
  expect(scopesOf(others.office)).toEqual(['member:f', 'office:s', 'officials:s', 'scheme:s', 'public:*']);
  expect(scopesOf(others.handler)).toEqual(['member:h', 'unit:u', 'shell:u', 'handler:h', 'officials:s', 'scheme:s', 'public:*']);
  expect(scopesOf(others.leader)).toEqual(['member:e', 'unit:u', 'shell:u', 'leaders:u', 'officials:s', 'scheme:s', 'public:*']);
  expect(scopesOf(others.administrator)).toEqual(['member:a', 'admin:s', 'officials:s', 'scheme:s', 'public:*']);
});

describe('who an observer is', () => {
  const known = ['theirLiaison', 'office', 'administrator'];
  test.each(Object.entries(others))('is known to %s only by right', (name, who) => {
    expect(sees(scopesOf(who), membershipAudience(observer))).toBe(known.includes(name));
    expect(reads('identity', scopesOf(who), personAudience([observer]))).toBe(known.includes(name));
  });
});

test('who an official is, is known to the officials of their scheme and not to observers, nor beyond; their telephone number to the office alone', () => {
  const official = personAudience([others.handler]);
  for (const colleague of [others.office, others.leader, others.theirLiaison, others.administrator]) expect(sees(scopesOf(colleague), official)).toBe(true);
  expect(sees(scopesOf(observer), official)).toBe(false);
  expect(sees(scopesOf(others.elsewhere), official)).toBe(false);
  expect(reads('identity', scopesOf(others.leader), official)).toBe(false);
  expect(reads('identity', scopesOf(others.office), official)).toBe(true);
});

test('who a liaison is, is known to every observer of the scheme: the receipt names them; their telephone number is not', () => {
  const liaison = personAudience([others.theirLiaison]);
  expect(sees(scopesOf(observer), liaison)).toBe(true);
  expect(reads('identity', scopesOf(observer), liaison)).toBe(false);
  expect(sees(scopesOf(others.elsewhere), liaison)).toBe(false);
});

test('each role has the layout it works in', () => {
  expect((['OBSERVER', 'LIAISON', 'OFFICER', 'HANDLER', 'LEADER', 'ADMINISTRATOR'] as const).map(homeOf)).toEqual(['OBSERVER', 'OFFICE', 'OFFICE', 'DEPARTMENT', 'DEPARTMENT', 'ADMIN']);
});
