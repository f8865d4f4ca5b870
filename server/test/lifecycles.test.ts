import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actorOf } from '../src/accounts/actor.ts';
import { system, type Actor } from '../src/kernel/actor.ts';
import { decide, objections, offers, openings } from '../src/kernel/decide.ts';
import { constraintsSql } from '../src/kernel/drawn.ts';
import type { Lifecycle, Row } from '../src/kernel/lifecycle.ts';
import { Refused } from '../src/kernel/refused.ts';
import { lifecycles } from '../src/labels.ts';
import { conditions } from './conditions.table.ts';
import { whoMayWhat } from './lifecycles.table.ts';

type Facts = Record<string, unknown> & { state: string };
type Table = Lifecycle<string, Facts>;
const tables = lifecycles as unknown as Table[];
const rows = (table: Table) => Object.entries(table.actions) as [string, Row<string, Facts>][];

const member = (id: string, role: string, over: object = {}) =>
  actorOf({ id, schemeId: 's1', role: role as never, unitId: null, liaisonId: null, channel: null, ...over }, { id: `p-${id}`, name: id }, 'zh');
/** Everybody who might try, by the part they have in the matter. */
export const actors: Readonly<Record<string, Actor>> = {
  author: member('author', 'OBSERVER'), 'another observer': member('other', 'OBSERVER'),
  'its liaison': member('liaison', 'LIAISON'), 'another liaison': member('liaison2', 'LIAISON'),
  office: member('officer', 'OFFICER'), 'the office of another scheme': { ...member('officer2', 'OFFICER'), schemeId: 's2' },
  claimant: member('handler', 'HANDLER', { unitId: 'u1' }), 'a colleague of the claimant': member('handler2', 'HANDLER', { unitId: 'u1' }),
  leader: member('leader', 'LEADER', { unitId: 'u1' }), 'a handler of another unit': member('handler3', 'HANDLER', { unitId: 'u2' }),
  'a leader of another unit': member('leader2', 'LEADER', { unitId: 'u2' }), administrator: member('admin', 'ADMINISTRATOR'),
  'security administrator': member('secure', 'SECURITY_ADMINISTRATOR'), auditor: member('audit', 'AUDITOR'),
  'the security administrator of another scheme': { ...member('secure2', 'SECURITY_ADMINISTRATOR'), schemeId: 's2' },
  'a clue officer': member('clue', 'CLUE_OFFICER'), 'another clue officer': member('clue2', 'CLUE_OFFICER'), 'the discipline body': member('discipline', 'DISCIPLINE'),
  'a convener': member('convener', 'CONVENER'), 'a leader of the district': member('director', 'DIRECTOR'),
  'a manager of the unit': member('manager', 'MANAGER', { unitId: 'u1' }),
  nominee: { ...system('s1'), role: 'NOMINEE', personId: 'm1' }, 'another nominee': { ...system('s1'), role: 'NOMINEE', personId: 'm2' }, anybody: { ...system('s1'), role: 'PUBLIC' },
  time: system('s1'),
};

/** A matter on which every guard holds. */
const facts = (state: string, over: object = {}): Facts => ({
  state, schemeId: 's1', authorId: 'author', liaisonId: 'liaison', triaged: 0, satisfied: null, liaisonRegisters: false, liaisonDeclines: false,
  round: 1, secondPerson: false, proposerId: 'somebody', unitPeople: [], reviewerId: 'other', level: 0, authors: ['author'], liaisons: ['liaison'], unitIds: ['u1'], responsibleUnitId: 'u1', unreleased: 0, unreasoned: 0,
  owedBy: 'OBSERVER', doneAt: null,
  returnUntil: '2026-03-31', returnDays: 5, returnedBefore: false, final: false, earlierReturn: true, inDispute: false, extensionCount: 0, extensionLimit: 1, urgedToday: false,
  firstUnitId: 'u1', secondUnitId: 'u2', observerId: 'author', openedAt: null, dueOn: '2026-03-09',
  unitId: 'u1', coUnitIds: [], handlerId: 'handler', handlerName: '经办人',
  answerClassId: 'a', requiresReason: false, reasonLength: 0, mustCite: false, text: '已办理', reasonCategory: null, basis: null, explanation: null, alternative: null,
  personId: 'p-zhang', schemeIds: ['s1'], lockedNow: true, hasFactor: true, lastOfItsKind: false,
  memberId: 'author', convenerId: 'officer', inviteeIds: ['author'], liaisonIds: ['liaison'], place: '三楼会议室', link: null, noticedAt: null, early: false,
  dueAt: new Date('2026-03-09'), metAt: null, pausable: true, audience: [], now: new Date('2026-03-02'),
  id: 'm1', quotas: 1, callRuns: true, places: 1, held: 0, missing: null, ownStaff: false, leads: false, noticeDays: 5, noticeOver: true, openObjections: 0,
  channel: null, appointingUnitId: null, consentedAt: new Date('2026-03-01'), publicationConsentAt: new Date('2026-03-01'), pledgedAt: new Date('2026-03-01'), vettedByPersonId: 'p-vetter',
  officerIds: ['clue', 'clue2'], disciplineIds: ['discipline'], directorIds: ['director'], opened: true, ripe: true, evidencePapers: 1, about: 'CLUE', askedById: 'clue3', askedByPersonId: 'p-clue3', until: new Date('2026-03-04'),
  membershipId: 'author', managingUnitId: null, renewedById: null, notRenewedAt: null,
  ground: 'RESIGNED', papers: ['pap'], proposedById: 'somebody', openedById: 'somebody', statedAt: null, hearUntil: '2026-03-09', today: '2026-03-10',
  leadUnitId: 'u9', rectified: null, evidence: null, measures: [{ what: '增设窗口', person: '张三', dueOn: '2026-04-01' }],
  wish: 'ERASE', consulted: ['UNITS', 'OBSERVERS'], roundState: 'OPEN', trialUntil: '2027-01-01', ...over,
});
/** Matters of an observer whom a unit manages (选聘单位), which the unit's managers look after as the office does. */
const managed = (noun: string) => (['gathering', 'attendance', 'task', 'support', 'submission'].includes(noun) ? { managingUnitId: 'u1' } : {});
/** Everything any action could need. */
const everything = new Proxy({}, { get: (_, field) => (field === 'satisfied' ? true : `${String(field)}：已按要求写明情况，内容完整具体`), has: () => true });

/** What differs for an action whose guard the common matter does not meet. */
const around: Readonly<Record<string, object>> = {
  'issue.proposeClear': { secondPerson: true, proposerId: null }, 'reply.countersign': { coUnitIds: ['u2'] }, 'reply.object': { coUnitIds: ['u2'] }, 'referral.claim': { handlerId: null }, 'taskList.issue': { lines: 2, open: 1 }, 'opinion.unmarkSecret': { confidentiality: 'TRADE_SECRET' }, 'opinion.hideIdentity': { identityShown: true }, 'identityRequest.reveal': { askedById: 'clue' }, 'nomination.pledge': { pledgedAt: null }, 'nomination.approve': { noticeDays: null }, 'dataRequest.correct': { wish: 'CORRECT' },
  'opinion.collect': { type: 'GOOD_PRACTICE' }, 'publicity.ask': { naming: 'NONE' }, 'publicity.refuse': { naming: 'ASKED' }, 'publicity.unname': { naming: 'AGREED' } };

const accepted = (table: Table, action: string, on: Facts, actor: Actor) => {
  try { decide(table, action, on, actor, everything); return true; } catch (error) { if (error instanceof Refused) return false; throw error; }
};

/** Whose conditions the table says: what was filed and what came of it, restricted matters, people and their terms. */
const conditioned = ['opinion', 'issue', 'referral', 'reply', 'dataRequest', 'legalHold', 'clue', 'transfer', 'identityRequest', 'accountability', 'verification',
  'lookBack', 'bulletin', 'supervision', 'instruction', 'publicity', 'externalPush', 'account', 'appointment', 'dismissal'];
test('what is asked before something is done is what the table says', () => {
  const asked = tables.filter((t) => conditioned.includes(t.noun)).flatMap((t) => rows(t).map(([action, row]) =>
    [`${t.noun}.${action}`, [(row.guards ?? []).map((g) => g.rule), (row.needs ?? []).map((n) => n.field)]] as const));
  expect(Object.fromEntries(asked.filter(([, [rules, needs]]) => rules.length + needs.length > 0))).toEqual(conditions);
});

describe.each(tables.map((t) => [t.noun, t] as const))('the lifecycle of %s', (_, table) => {
  test('says everything it may say in both languages', () => {
    const said = [table.label, ...Object.values(table.states), ...rows(table).flatMap(([, row]) => [row.label, ...row.by.map((party) => party.who), ...(row.told ? [row.told] : []), ...(row.needs ?? []).map((n) => n.label),
      ...(row.guards ?? []).flatMap((g) => (typeof g.says === 'function' ? [] : [g.says]))])];
    for (const words of said) expect(words).toEqual({ zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) });
  });

  test('offers exactly the actions it would accept, whoever asks and whatever the state', () => {
    for (const state of Object.keys(table.states)) for (const actor of Object.values(actors)) {
      for (const on of [facts(state), facts(state, { unreleased: 1, handlerId: null, triaged: 1, satisfied: true, requiresReason: true, reasonLength: 30, liaisonRegisters: true, liaisonDeclines: true })]) {
        const enabled = offers(table, on, actor).filter((o) => o.enabled).map((o) => o.action).sort();
        const accepts = rows(table).filter(([action, row]) => row.from.length > 0 && !row.follows && accepted(table, action, on, actor)).map(([action]) => action).sort();
        expect(enabled).toEqual(accepts);
      }
    }
  });

  test('lets exactly those begin a matter whom it would let', () => {
    for (const actor of Object.values(actors)) for (const on of [facts('DRAFT'), facts('DRAFT', { inHand: false, handlerId: null })]) {
      const enabled = openings(table, on, actor).filter((o) => o.enabled).map((o) => o.action).sort();
      expect(enabled).toEqual(rows(table).filter(([action, row]) => row.from.length === 0 && !row.follows && accepted(table, action, on, actor)).map(([action]) => action).sort());
    }
  });

  test('reaches every state, and leaves none by accident', () => {
    const reached = new Set(rows(table).filter(([, r]) => r.from.length === 0).map(([, r]) => r.to!));
    for (let grown = true; grown;) {
      const before = reached.size;
      for (const [, r] of rows(table)) if (r.to && r.from.some((f) => reached.has(f))) reached.add(r.to);
      grown = reached.size > before;
    }
    expect([...reached].sort()).toEqual(Object.keys(table.states).sort());
  });

  test('names each thing that happens once', () => {
    const records = rows(table).map(([, r]) => r.records);
    expect(new Set(records).size).toBe(records.length);
  });

  test('stands frozen in the migrations as it is drawn today', () => {
    const folder = join(import.meta.dirname, '../migrations');
    const sql = readdirSync(folder).sort().map((f) => readFileSync(join(folder, f), 'utf8')).join('\n');
    const blocks = [...sql.matchAll(new RegExp(`-- lifecycle ${table.noun}\\n[\\s\\S]*?-- end ${table.noun}`, 'g'))].map((m) => m[0]);
    expect(blocks.at(-1)).toBe(constraintsSql(table as never));
  });
});

describe('who may do what, by the hand-written table', () => {
  test('lists every action of every lifecycle that people take', () => {
    const listed = Object.keys(whoMayWhat).sort();
    const known = tables.flatMap((t) => rows(t).filter(([, row]) => t.noun !== 'clock' || !row.follows).map(([a]) => `${t.noun}.${a}`)).sort();
    expect(listed).toEqual(known);
  });
  test.each(Object.entries(whoMayWhat))('%s', (name, expected) => {
    const [noun, action] = name.split('.') as [string, string];
    const table = tables.find((t) => t.noun === noun)!;
    const from = Object.keys(table.states).filter((state) => Object.values(actors).some((a) => objections(table, action, facts(state, { ...around[name], ...managed(noun) }), a).length === 0));
    const row = table.actions[action]!;
    const who = Object.entries(actors).filter(([, a]) => objections(table, action, facts(row.from[0] ?? '', { ...around[name], ...managed(noun) }), a).length === 0).map(([part]) => part);
    expect({ by: who, from: row.from.length === 0 ? [] : from, to: row.to }).toEqual({ by: expected.by, from: expected.from, to: expected.to });
  });
});
