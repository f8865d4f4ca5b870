import { describe, expect, test } from 'vitest';
import { reads, sees } from '../kernel/audience.ts';
import { accountAudience, administratorRoles, homeOf, keptApart, membershipAudience, personAudience, places, roles, scopesOf, type MemberRole, type MembershipFacts } from './membership.rules.ts';

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

const all = Object.keys(roles) as MemberRole[];
const bilingual = { zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) };

test('each role gives one sight of its own: the clue officers’, the discipline body’s, the conveners’, the leaders’ of the district, each administrator’s, the managers’ of a unit', () => {
  const own = (role: MemberRole, more: Partial<MembershipFacts> = {}) => scopesOf(member(role, 'm', more)).filter((s) => !['member:m', 'officials:s', 'scheme:s', 'public:*'].includes(s));
  expect((['CLUE_OFFICER', 'DISCIPLINE', 'CONVENER', 'DIRECTOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR'] as const).map((role) => own(role))).toEqual([['clues:s'], ['discipline:s'], ['conveners:s'], ['directors:s'], ['security:s'], ['audit:s']]);
  expect(own('MANAGER', { unitId: 'u' })).toEqual(['managers:u']);
  // who acts for no unit sees nothing of any
  for (const role of ['MANAGER', 'LEADER'] as const) expect(own(role), role).toEqual([]);
  expect(own('HANDLER')).toEqual(['handler:m']);
  for (const role of all) expect(scopesOf(member(role, 'm')).includes('officials:s'), role).toBe(role !== 'OBSERVER');
});

test('an observer without a liaison is known to none, and whoever manages them knows them', () => {
  const of = (more: Partial<MembershipFacts>) => membershipAudience(member('OBSERVER', 'o', more)).filter((s) => s !== 'system:*');
  expect(of({})).toEqual(['admin:s', 'member:o', 'office:s']);
  expect(of({ managingUnitId: 'u' })).toEqual(['admin:s', 'managers:u', 'member:o', 'office:s']);
});

test('an account is known to those who keep accounts in the schemes its person serves, and to nobody else', () => {
  expect(accountAudience([observer, member('LEADER', 'e', { schemeId: 't', unitId: 'u' })]).filter((s) => s !== 'system:*')).toEqual(['admin:s', 'admin:t', 'security:s', 'security:t']);
});

test('the three administrators are three people (8.1.4.2); anybody else may be two things at once', () => {
  expect(administratorRoles).toEqual(['ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR']);
  expect(all.flatMap((one) => all.filter((other) => keptApart(one, other)).map((other) => `${one} ${other}`))).toEqual(['ADMINISTRATOR SECURITY_ADMINISTRATOR', 'ADMINISTRATOR AUDITOR', 'SECURITY_ADMINISTRATOR ADMINISTRATOR', 'SECURITY_ADMINISTRATOR AUDITOR', 'AUDITOR ADMINISTRATOR', 'AUDITOR SECURITY_ADMINISTRATOR']);
});

test('each role has the pages it works on, beginning with its own first', () => {
  const office = ['TRIAGE', 'LEDGER', 'REFERRALS', 'INQUIRIES', 'LOOK_BACKS', 'SUBMISSIONS', 'DUE', 'PUBLICITY', 'DUTIES', 'OBSERVERS', 'CASES', 'GATHERINGS', 'CALENDAR', 'RULES'];
  const unit = ['INBOX', 'ANSWERED', 'UNIT_INQUIRIES', 'UNIT_TASK_LISTS', 'SUPERVISED', 'NOMINATIONS', 'PRACTICES', 'RULES'];
  expect(Object.fromEntries(all.map((role) => [role, roles[role].places]))).toEqual({
    OBSERVER: ['OWN_MATTERS', 'FILE', 'ACTIVITIES', 'OWN_ARCHIVE', 'OWN_TERM', 'OWN_LOOK_BACKS'], LIAISON: office, HANDLER: unit, LEADER: unit,
    OFFICER: [...office, 'DECISIONS', 'DISPUTES', 'SUPERVISION', 'FIGURES', 'TASK_LISTS', 'PUSHES', 'RECRUITMENT', 'TEMPLATES', 'ANNOUNCEMENTS', 'PRIVACY', 'IDENTITIES', 'ACCOUNTABILITY'],
    MANAGER: ['OBSERVERS', 'SUBMISSIONS', 'DUTIES', 'CASES', 'GATHERINGS', 'RECRUITMENT'], CLUE_OFFICER: ['CLUES', 'TRANSFERS', 'IDENTITIES', 'ACCOUNTABILITY', 'RULES'], DISCIPLINE: ['TRANSFERS', 'RULES'],
    CONVENER: ['DISPUTES', 'RULES'], DIRECTOR: ['FIGURES', 'SUPERVISION', 'ACCOUNTABILITY', 'PRACTICES', 'RULES'], ADMINISTRATOR: ['UNITS', 'ROSTER', 'CALENDAR', 'RULES', 'ACCOUNTS', 'PRIVACY'],
    SECURITY_ADMINISTRATOR: ['ACCOUNTS', 'PRIVACY'], AUDITOR: ['AUDIT', 'PRIVACY'],
  });
  expect(Object.keys(places).sort()).toEqual([...new Set(all.flatMap((role) => roles[role].places))].sort());
  for (const said of [...Object.values(places), ...Object.values(roles).map((role) => role.said)]) expect(said).toEqual(bilingual);
});
