import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId, prefixes, type Noun } from '../src/kernel/id.ts';
import { ask, refusedInBoth, standing } from './asking.ts';
import { neighbours, type Neighbours } from './neighbours.ts';
import { change, form, key, SUBMIT } from './steps.ts';
import { transitions, type Transition } from './transitions.ts';
import { world, type World } from './world.ts';

let w: World;
let next: Neighbours;
let all: Transition[];
let held: Record<string, string>;
beforeAll(async () => {
  w = await world();
  next = await neighbours(w);
  ({ all, held } = await transitions(w));
});
afterAll(() => w.close());

const cookie = (who: Transition['who']) => w.as(who).cookie();
const document = (t: Transition) => change(t.name, t.input, `${t.payload} { id }`);
const inputOf = (t: Transition, id: string, expectedVersion: unknown) => ({ i: { [t.field]: id, ...(t.name === 'replyDraft' ? {} : { expectedVersion }), ...t.given } });
const nounOfField: Record<string, Noun> = { submissionId: 'Submission', opinionId: 'Opinion', issueId: 'Issue', referralId: 'Referral', replyId: 'Reply' };
const missingId = (t: Transition) => newId(nounOfField[t.field]!, w.now());

// Tried in bad-changes.test.ts alone: joining and parting, triage, and what offices settle between them; their states are tried in their own scenarios.
const lessClosely = ['issueMerge', 'issueUnmerge', 'opinionClassify', 'opinionCollect', 'opinionIdentity', 'opinionMerge', 'opinionRestrict', 'opinionSplit', 'opinionUndo', 'opinionUnmerge',
  'referralAssign', 'referralDispute', 'referralGrantExtension', 'referralIssue', 'referralRefuseExtension', 'referralRefuseReturn', 'referralRequestExtension', 'referralRequestReturn',
  'referralUpholdReturn', 'referralUrge', 'replyCountersign', 'replyObject', 'submissionRollUp'];

test('every change of a matter over the API is among those tried here, or named as one that bad-changes.test.ts tries less closely', async () => {
  const { __schema } = await w.as('qian').run('{ __schema { mutationType { fields { name args { type { ofType { name inputFields { name } } } } } } } }');
  const found = (__schema.mutationType.fields as { name: string; args: { type: { ofType: { inputFields: { name: string }[] } } }[] }[])
    .filter((f) => f.args.some((a) => a.type.ofType?.inputFields?.some((i) => i.name === 'expectedVersion'))).map((f) => f.name).filter((name) => /^(submission|opinion|issue|referral|reply)[A-Z]/.test(name));
  expect([...all.map((t) => t.name).filter((n) => n !== 'replyDraft'), ...lessClosely].sort()).toEqual(found.sort());
});

describe('an id', () => {
  test('that is unknown, malformed, of another noun, hidden or of another scheme is as good as missing, byte for byte', async () => {
    const before = await standing(w);
    for (const t of all) {
      const outsider = t.who === 'zhao' ? 'wu' : t.who === 'sun' ? 'wulead' : t.who === 'zhang' ? 'wang' : t.who === 'wang' ? 'zhang' : t.who === 'lin' ? 'mei' : null;
      const missing = await ask(w, document(t), inputOf(t, missingId(t), 1), { cookie: cookie(t.who) });
      expect(missing.errors?.[0]?.extensions, t.name).toEqual({ code: 'NOT_FOUND' });
      const strange = ['', 'x', '%', "' or 1=1 --", `${prefixes[nounOfField[t.field]!]}_${'0'.repeat(32)}`, `${prefixes[nounOfField[t.field]!]}_${'0'.repeat(33)}`, t.elsewhere.id.toUpperCase(), ` ${t.elsewhere.id}`,
        'x'.repeat(10_000), '../../etc/passwd', w.members['zhang']!, w.schemeId, '编号', '\u202e'];
      for (const id of [...strange, next[t.field as 'issueId']]) {
        expect((await ask(w, document(t), inputOf(t, id, 1), { cookie: cookie(t.who) })).text, `${t.name} ${id.slice(0, 60)}`).toBe(missing.text);
      }
      if (!outsider) continue;
      const hidden = await ask(w, document(t), inputOf(t, t.elsewhere.id, t.elsewhere.version), { cookie: cookie(outsider) });
      expect(hidden.text, `${t.name} by ${outsider}`).toBe((await ask(w, document(t), inputOf(t, missingId(t), 1), { cookie: cookie(outsider) })).text);
    }
    expect(await standing(w)).toBe(before);
    expect(w.faults).toEqual([]);
  });

  test('is not found in the caller’s language', async () => {
    for (const t of all) expect(await refusedInBoth(w, cookie(t.who), document(t), inputOf(t, missingId(t), 1))).toMatchObject({ code: 'NOT_FOUND', message: '没有找到该事项，或您无权查看' });
  });

  test('leads nowhere when read: not by node, not in a list, not in a deadline, not in an archive', async () => {
    const NODE = 'query($id: ID!) { node(id: $id) { id } }';
    const nothing = (await ask(w, NODE, { id: newId('Issue') }, { cookie: cookie('qian') })).text;
    const ids = [next.submissionId, next.opinionId, next.issueId, next.referralId, next.replyId, next.members.he, next.members.feng, next.unitId, next.schemeId, '', 'x', `iss_${'g'.repeat(32)}`, newId('Session'), newId('Account'), newId('Clock')];
    for (const who of ['qian', 'lin', 'zhao', 'zhang', 'admin'] as const) for (const id of ids) expect((await ask(w, NODE, { id }, { cookie: cookie(who) })).text, `${who} ${id}`).toBe(nothing);
    expect(await w.as('qian').run('query($u: ID!, $i: ID!) { issues(where: { unitId: $u }) { totalCount } referrals(where: { issueId: $i }) { totalCount } }', { u: next.unitId, i: next.issueId })).toEqual({ issues: { totalCount: 0 }, referrals: { totalCount: 0 } });
    for (const clockId of [next.clockId, newId('Clock'), 'x', next.issueId]) expect(await refusedInBoth(w, cookie('qian'), 'query($clockId: ID!) { explainDeadline(clockId: $clockId) { sentence } }', { clockId })).toMatchObject({ code: 'NOT_FOUND' });
    for (const membershipId of [next.members.he, newId('Membership'), next.schemeId, 'x']) expect(await refusedInBoth(w, cookie('qian'), 'query($membershipId: ID) { archive(membershipId: $membershipId) { totalCount } }', { membershipId })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('of another scheme is not taken inside an input either', async () => {
    const open = { opinionId: held['opinionId'], expectedVersion: 1, title: '标题', problem: '问题', category: 'OTHER' };
    const { opinionRegister: { opinion: { issue } } } = await w.as('qian').run(change('opinionRegister', 'OpinionRegisterInput', 'opinion { issue { id } }'), { i: open });
    const REFER = change('issueRefer', 'IssueReferInput', 'issue { latestReferral { id } }');
    const refer = { issueId: issue.id, expectedVersion: 1, unitId: w.units['税务局'] };
    expect(await refusedInBoth(w, cookie('qian'), REFER, { i: { ...refer, unitId: next.unitId } })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusedInBoth(w, cookie('qian'), REFER, { i: { ...refer, coUnitIds: [next.unitId] } })).toMatchObject({ code: 'NOT_FOUND' });
    const { issueRefer: { issue: { latestReferral: { id: referralId } } } } = await w.as('qian').run(REFER, { i: refer });
    for (const [name, expectedVersion] of [['referralSignFor', 1], ['referralClaim', 2]] as const) await w.as('wu').run(change(name, 'OnReferralInput', 'referral { id }'), { i: { referralId, expectedVersion } });
    for (const answerClassId of [next.classId, newId('AnswerClass'), 'x']) {
      expect(await refusedInBoth(w, cookie('wu'), change('replyDraft', 'ReplyDraftInput', 'reply { id }'), { i: { idempotencyKey: key(), referralId, answerClassId, text: '答复' } })).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await refusedInBoth(w, cookie('zhang'), 'mutation($i: SessionActAsInput!) { sessionActAs(input: $i) { viewer { now } } }', { i: { membershipId: next.members.feng } })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusedInBoth(w, cookie('zhang'), 'mutation($i: SessionActAsInput!) { sessionActAs(input: $i) { viewer { now } } }', { i: { membershipId: w.members['qian'] } })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

test('a version that is not the last seen is refused before anything else is looked at', async () => {
  const before = await standing(w);
  // a draft has no version; who comes second to a claim is told who came first
  for (const t of all.filter(({ name }) => !['replyDraft', 'referralClaim'].includes(name))) {
    const { id, version } = t.elsewhere;
    for (const seen of [version - 1, version + 1, 0, -1, 2_147_483_647]) {
      const { errors } = await ask(w, document(t), inputOf(t, id, seen), { cookie: cookie(t.who) });
      expect(errors?.[0]?.extensions, t.name).toEqual({ code: 'VERSION_CONFLICT', field: 'expectedVersion' });
    }
  }
  expect(await standing(w)).toBe(before);
  const [t] = all;
  expect(await refusedInBoth(w, cookie(t!.who), document(t!), inputOf(t!, t!.elsewhere.id, 0))).toMatchObject({ code: 'VERSION_CONFLICT' });
  const { i } = inputOf(all.find((t) => t.name === 'issueClear')!, held['issueId']!, null);
  for (const expectedVersion of [undefined, null, '1', 1.5, 2_147_483_648]) expect((await w.as('qian').refused(change('issueClear', 'IssueClearInput', 'issue { id }'), { i: { ...i, expectedVersion } })).code).toBe('BAD_USER_INPUT');
});

test('what does not fit the state is refused, with the state in words', async () => {
  for (const t of all) {
    if (t.name === 'submissionLogCall') continue;
    const refusal = await refusedInBoth(w, cookie(t.who), document(t), inputOf(t, t.elsewhere.id, t.elsewhere.version));
    expect(refusal, t.name).toMatchObject({ code: 'WRONG_STATE' });
    expect(refusal.message).not.toMatch(/[A-Z]{3}/);
  }
});

test('a form belongs to its channel: scopes of the other are not taken, nor none', async () => {
  const scoped = (scope: string | null) => ({ i: form({ opinions: [{ type: 'SUGGESTION', scope, problem: '问题' }] }) });
  for (const scope of ['PRACTICE', 'POLICY_EFFECT', 'LIFE_CYCLE', 'government_environment', '', null]) expect(await refusedInBoth(w, cookie('wang'), SUBMIT, scoped(scope)), String(scope)).toMatchObject({ code: 'INVALID', field: 'opinions.0.scope' });
  for (const scope of ['GOVERNMENT_ENVIRONMENT', 'INDUSTRY_TREND', 'RISK', null]) expect(await refusedInBoth(w, cookie('li'), SUBMIT, scoped(scope)), String(scope)).toMatchObject({ code: 'INVALID', field: 'opinions.0.scope' });
  for (const month of ['2026-02', '2026-04', '2026-00', '２０２６-03', '2026-03-01', null]) expect(await refusedInBoth(w, cookie('li'), SUBMIT, { i: form({ month }) }), String(month)).toMatchObject({ code: 'INVALID', field: 'month', rule: 'B-23' });
  for (const [field, over] of [['targetType', { targetType: 'PRIVATE_FIRM' }], ['type', { type: 'x' }]] as const) {
    expect(await refusedInBoth(w, cookie('li'), SUBMIT, { i: form({ opinions: [{ type: 'SUGGESTION', scope: 'PRACTICE', problem: '问题', ...over }] }) })).toMatchObject({ code: 'INVALID', field: `opinions.0.${field}` });
  }
  expect(await refusedInBoth(w, cookie('li'), SUBMIT, { i: form({ method: 'SPYING', opinions: [] }) })).toMatchObject({ code: 'INVALID', field: 'method' });
  expect(await refusedInBoth(w, cookie('li'), SUBMIT, { i: form({ opinions: Array.from({ length: 21 }, () => ({ type: 'SUGGESTION', scope: 'PRACTICE', problem: '问题' })) }) })).toMatchObject({ code: 'LIMIT', field: 'opinions' });
});
