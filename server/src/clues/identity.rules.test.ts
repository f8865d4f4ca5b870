import { expect, test } from 'vitest';
import type { Actor } from '../kernel/actor.ts';
import { scope, systemScope } from '../kernel/audience.ts';
import { identityRules as rules, type IdentityFacts } from './identity.rules.ts';

const now = new Date('2026-03-02T10:00:00+08:00');
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const asked = (over: object = {}) => ({ state: 'ASKED', schemeId: 's', about: 'CLUE', officerIds: ['CLUE_OFFICER', 'o2'], unitId: null, askedById: 'o2', askedByPersonId: 'p-o2', now, until: at(1), ...over }) as IdentityFacts;
const ofReferral = (over: object = {}) => asked({ about: 'REFERRAL', officerIds: [], unitId: 'u', askedById: 'LEADER', askedByPersonId: 'p-LEADER', ...over });
const actor = (role: string, over: object = {}) => ({ role, schemeId: 's', membershipId: role, personId: `p-${role}`, unitId: 'u', ...over }) as Actor;
const may = (action: keyof typeof rules.actions, who: Actor, of: IdentityFacts) => rules.actions[action].by.some((party) => party.holds(who, of));
const holds = (action: 'grant' | 'refuse' | 'reveal', rule: string, of: IdentityFacts, who = actor('CLUE_OFFICER')) => rules.actions[action].guards!.find((g) => g.rule === rule)!.holds(of, who);

test('who reported a clue is asked for by a clue officer on it, who filed a referred matter by a leader of the unit that has it', () => {
  expect([may('ask', actor('CLUE_OFFICER'), asked()), may('ask', actor('CLUE_OFFICER', { membershipId: 'aside' }), asked()), may('ask', actor('LEADER'), asked({ unitId: 'u' })), may('ask', actor('OFFICER'), asked())]).toEqual([true, false, false, false]);
  expect([may('ask', actor('LEADER'), ofReferral()), may('ask', actor('LEADER', { unitId: 'v' }), ofReferral()), may('ask', actor('HANDLER'), ofReferral()), may('ask', actor('LEADER', { unitId: null }), ofReferral({ unitId: null })),
    may('ask', actor('CLUE_OFFICER'), ofReferral({ officerIds: ['CLUE_OFFICER'] }))]).toEqual([true, false, false, false, false]);
});

test('of a clue a clue officer decides, of a referral the office; never the other way round', () => {
  for (const action of ['grant', 'refuse'] as const) {
    expect([may(action, actor('CLUE_OFFICER'), asked()), may(action, actor('OFFICER'), asked())], action).toEqual([true, false]);
    expect([may(action, actor('OFFICER'), ofReferral()), may(action, actor('OFFICER', { schemeId: 't' }), ofReferral()), may(action, actor('LEADER'), ofReferral()), may(action, actor('CLUE_OFFICER'), ofReferral({ officerIds: ['CLUE_OFFICER'] }))], action).toEqual([true, false, false, false]);
  }
});

test('nobody decides for themselves, in another membership either', () => {
  for (const action of ['grant', 'refuse'] as const) {
    expect(holds(action, 'second-person', asked()), action).toBe(true);
    expect(holds(action, 'second-person', asked({ askedById: 'CLUE_OFFICER' })), action).toBe(false);
    expect(holds(action, 'second-person', asked({ askedByPersonId: 'p-CLUE_OFFICER' })), action).toBe(false);
  }
});

test('what is granted is opened by whoever asked, while its time has not run out', () => {
  expect([may('reveal', actor('X', { membershipId: 'o2' }), asked()), may('reveal', actor('CLUE_OFFICER'), asked())]).toEqual([true, false]);
  for (const action of ['grant', 'refuse', 'reveal'] as const) expect([at(1), at(0), at(-1)].map((until) => holds(action, 'identity-expires', asked({ until }))), action).toEqual([true, false, false]);
});

test('the question is for whoever asked and whoever decides', () => {
  const seen = (of: IdentityFacts) => rules.audience(of).filter((s) => s !== systemScope).sort();
  expect(seen(asked())).toEqual([scope.member('CLUE_OFFICER'), scope.member('o2')].sort());
  expect(seen(ofReferral())).toEqual([scope.member('LEADER'), scope.office('s')].sort());
});
