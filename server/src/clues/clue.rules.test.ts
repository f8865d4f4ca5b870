import { expect, test } from 'vitest';
import type { Actor } from '../kernel/actor.ts';
import { scope, systemScope, type Scope } from '../kernel/audience.ts';
import { accountabilityRules, type AccountabilityFacts } from './accountability.rules.ts';
import { caseOfficer, clueKinds, clueRules, reporter, type ClueFacts } from './clue.rules.ts';
import { ASKING_HOURS, IDENTITY_HOURS, purposes, READING_MINUTES } from './reading.rules.ts';
import { transferRules, type TransferFacts } from './transfer.rules.ts';
import { verificationRules, type VerificationFacts } from './verification.rules.ts';

const actor = (role: string, over: object = {}) => ({ role, schemeId: 's', membershipId: role, personId: `p-${role}`, unitId: null, scopes: [], ...over }) as unknown as Actor;
const people = (all: readonly Scope[]) => all.filter((s) => s !== systemScope).sort();
const members = (...ids: string[]) => ids.map(scope.member).sort();

test('a restricted matter is its reporter’s and the clue officers’ who need not stand aside; not their scheme’s, not the office’s', () => {
  const clue = { state: 'RECEIVED', schemeId: 's', authorId: 'a', officerIds: ['o1', 'o2'], opened: true } as ClueFacts;
  expect(people(clueRules.audience(clue))).toEqual(members('a', 'o1', 'o2'));
  expect(people(clueRules.audience({ ...clue, officerIds: [] }))).toEqual(members('a'));
  expect(people(transferRules.audience({ officerIds: ['o1'], disciplineIds: ['d'] } as unknown as TransferFacts))).toEqual(members('o1', 'd'));
  expect(people(accountabilityRules.audience({ schemeId: 's', openedById: 'b', officerIds: ['o1'], directorIds: ['l'] } as unknown as AccountabilityFacts))).toEqual(members('b', 'o1', 'l'));
  expect(people(verificationRules.audience({ schemeId: 's', memberId: 'm', officerIds: ['o1'] } as unknown as VerificationFacts))).toEqual(members('m', 'o1'));
});

test('who reported it acts by their own sight of it, an observer and nobody else', () => {
  const seen = [scope.member('a')];
  expect(reporter.holds(actor('OBSERVER', { scopes: seen }), { authorId: 'a' })).toBe(true);
  expect(reporter.holds(actor('OBSERVER', { scopes: [scope.member('b')] }), { authorId: 'a' })).toBe(false);
  expect(reporter.holds(actor('CLUE_OFFICER', { scopes: seen }), { authorId: 'a' })).toBe(false);
});

test('a clue officer who stands aside has no part in the case, nor has one of another scheme', () => {
  const on = { schemeId: 's', officerIds: ['CLUE_OFFICER'] };
  expect([caseOfficer.holds(actor('CLUE_OFFICER'), on), caseOfficer.holds(actor('CLUE_OFFICER', { membershipId: 'another' }), on), caseOfficer.holds(actor('CLUE_OFFICER', { schemeId: 't' }), on), caseOfficer.holds(actor('OFFICER', { membershipId: 'CLUE_OFFICER' }), on)])
    .toEqual([true, false, false, false]);
});

test('an opinion is taken in by the liaison of its author, where it has one, and by no other', () => {
  const takes = (liaisonId: string | null | undefined, who = actor('LIAISON')) => clueRules.actions.classify.by.some((party) => party.holds(who, { schemeId: 's', liaisonId } as ClueFacts));
  expect([takes('LIAISON'), takes('another'), takes(null), takes(undefined), takes('OFFICER', actor('OFFICER', { schemeId: 't' }))]).toEqual([true, false, false, false, false]);
});

test('nothing is done to a case that was not opened with a purpose, by anybody', () => {
  const stops = (guards: readonly { rule: string; holds: (facts: never, actor: never) => boolean }[] | undefined, opened: boolean) => guards!.find((g) => g.rule === 'opened-with-purpose')!.holds({ opened } as never, undefined as never);
  const all = [...(['nameAccused', 'investigate', 'setAside', 'note', 'transfer', 'conclude'] as const).map((a) => clueRules.actions[a].guards), transferRules.actions.send.guards, transferRules.actions.result.guards,
    accountabilityRules.actions.conclude.guards, accountabilityRules.actions.transfer.guards, verificationRules.actions.assign.guards];
  for (const guards of all) expect([stops(guards, true), stops(guards, false)]).toEqual([true, false]);
});

test('A-53: only what is being investigated is handed over, and the body that received it alone deals with it', () => {
  const guard = transferRules.actions.send.guards!.find((g) => g.rule === 'A-53')!;
  expect([true, false].map((ripe) => guard.holds({ ripe } as TransferFacts, undefined as never))).toEqual([true, false]);
  const sent = { schemeId: 's', disciplineIds: ['DISCIPLINE'] } as unknown as TransferFacts;
  for (const action of ['receive', 'result'] as const) {
    const may = (who: Actor) => transferRules.actions[action].by.some((party) => party.holds(who, sent));
    expect([may(actor('DISCIPLINE')), may(actor('DISCIPLINE', { membershipId: 'another' })), may(actor('DISCIPLINE', { schemeId: 't' })), may(actor('CLUE_OFFICER', { membershipId: 'DISCIPLINE' }))], action).toEqual([true, false, false, false]);
  }
});

test('A-52: a case rests on evidence, and whoever opened it may end it, as may a clue officer on it', () => {
  const guard = accountabilityRules.actions.open.guards!.find((g) => g.rule === 'A-52')!;
  expect([0, 1, 2].map((evidencePapers) => guard.holds({ evidencePapers } as AccountabilityFacts, undefined as never))).toEqual([false, true, true]);
  expect(guard.field!({} as AccountabilityFacts)).toBe('paperIds');
  const ends = (who: Actor, openedById: string, officerIds: readonly string[] = []) => accountabilityRules.actions.conclude.by.some((party) => party.holds(who, { schemeId: 's', openedById, officerIds } as unknown as AccountabilityFacts));
  expect([ends(actor('OFFICER'), 'OFFICER'), ends(actor('OFFICER'), 'another'), ends(actor('OFFICER', { schemeId: 't' }), 'OFFICER')]).toEqual([true, false, false]);
  expect([ends(actor('CLUE_OFFICER'), 'CLUE_OFFICER'), ends(actor('CLUE_OFFICER'), 'another'), ends(actor('CLUE_OFFICER'), 'another', ['CLUE_OFFICER'])]).toEqual([true, false, true]);
  for (const role of ['DIRECTOR', 'LEADER']) expect(ends(actor(role), role), role).toBe(false);
});

test('a case stays open for a quarter of an hour, an identity for a day, a question for one for three; each purpose has a name', () => {
  expect([READING_MINUTES, IDENTITY_HOURS, ASKING_HOURS]).toEqual([15, 24, 72]);
  expect(Object.keys(purposes)).toEqual(['ASSESS', 'INVESTIGATE', 'TRANSFER', 'CONCLUDE', 'REVIEW']);
  for (const said of [...Object.values(purposes), ...Object.values(clueKinds)]) expect(said).toEqual({ zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) });
});
