import { expect, test } from 'vitest';
import type { Actor } from '../kernel/actor.ts';
import * as parties from './parties.rules.ts';

const actor = (role: string, over: object = {}) => ({ role, schemeId: 's', membershipId: 'm', unitId: 'u', ...over }) as Actor;
const roles = ['OBSERVER', 'LIAISON', 'OFFICER', 'HANDLER', 'LEADER', 'MANAGER', 'CLUE_OFFICER', 'DISCIPLINE', 'CONVENER', 'DIRECTOR', 'ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR', 'SYSTEM'];
/** A matter that is theirs in every way there is: filed, looked after, handed over, managed, looked back at by whoever acts. */
const theirs = {
  schemeId: 's', authorId: 'm', authors: ['m'], liaisonId: 'm', liaisons: ['m'], unitId: 'u', coUnitIds: ['u'], handlerId: 'm', membershipId: 'm', memberId: 'm', reviewerId: 'm', managingUnitId: null as string | null,
};
type Party = Exclude<keyof typeof parties, never>;
const holds = (party: Party, who: Actor, over: object = {}) => parties[party].holds(who, { ...theirs, ...over } as never);

/** Of which role each party is, and what makes it somebody else's: by hand from the roles of the domain (§2). */
const table: Readonly<Record<Party, readonly [role: readonly string[], otherwise: readonly object[]]>> = {
  author: [['OBSERVER'], [{ authorId: 'x' }]], oneOfItsAuthors: [['OBSERVER'], [{ authors: ['x'] }, { authors: [] }]], oneself: [['OBSERVER'], [{ membershipId: 'x' }]], itsObserver: [['OBSERVER'], [{ memberId: 'x' }]],
  itsLiaison: [['LIAISON'], [{ liaisonId: 'x' }, { liaisonId: null }]], liaisonOfIt: [['LIAISON'], [{ liaisons: ['x'] }, { liaisons: [] }]], oneOfItsLiaisons: [['LIAISON'], [{ liaisons: ['x'] }, { liaisons: [] }]],
  office: [['OFFICER'], [{ schemeId: 't' }]], clueOfficer: [['CLUE_OFFICER'], [{ schemeId: 't' }]], disciplineBody: [['DISCIPLINE'], [{ schemeId: 't' }]], convener: [['CONVENER'], [{ schemeId: 't' }]],
  director: [['DIRECTOR'], [{ schemeId: 't' }]], administrator: [['ADMINISTRATOR'], [{ schemeId: 't' }]],
  unitHandler: [['HANDLER'], [{ unitId: 'v' }]], unitLeader: [['LEADER'], [{ unitId: 'v' }]], coLeader: [['LEADER'], [{ coUnitIds: ['v'] }, { coUnitIds: [] }]], claimant: [['HANDLER'], [{ unitId: 'v' }, { handlerId: 'x' }, { handlerId: null }]],
  appointer: [['OFFICER'], [{ schemeId: 't' }, { managingUnitId: 'v' }]], manager: [[], []],
  // whoever looks back is whoever was asked, of whatever role
  itsReviewer: [roles, [{ reviewerId: 'x' }, { reviewerId: null }, { reviewerId: undefined }]], time: [['SYSTEM'], []],
};

test.each(Object.entries(table) as [Party, (typeof table)[Party]][])('%s is of its role and of its own matter, and nobody else', (party, [of, otherwise]) => {
  expect(roles.filter((role) => holds(party, actor(role)))).toEqual(of);
  for (const over of otherwise) expect(roles.filter((role) => holds(party, actor(role), over)), JSON.stringify(over)).toEqual([]);
});

test('A-21: the managers of a unit look after those it appointed, and the office after its own', () => {
  const managed = { managingUnitId: 'u' };
  for (const party of ['appointer', 'manager'] as const) {
    expect(roles.filter((role) => holds(party, actor(role), managed)), party).toEqual(['MANAGER']);
    expect(holds(party, actor('MANAGER', { unitId: 'v' }), managed), party).toBe(false);
    expect(holds(party, actor('MANAGER', { unitId: null }), managed), party).toBe(false);
  }
  // who acts for no unit manages nobody
  expect([holds('manager', actor('MANAGER', { unitId: null })), holds('manager', actor('MANAGER'))]).toEqual([false, false]);
});

test('a leader of no unit co-handles nothing', () => {
  expect(holds('coLeader', actor('LEADER', { unitId: null }), { coUnitIds: [null] })).toBe(false);
});

test('every party is named to people', () => {
  for (const { who } of Object.values(parties)) expect(who).toEqual({ zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) });
});
