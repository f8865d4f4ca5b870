import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { later } from './later.ts';
import { change, form, key, steps, SUBMIT } from './steps.ts';
import { world, type World } from './world.ts';

type Who = Parameters<World['as']>[0];
type Answered = Awaited<ReturnType<ReturnType<World['as']>['raw']>>;

let w: World;
let s: ReturnType<typeof steps>;
let month = 2;
beforeAll(async () => { w = await world(); s = steps(w); });
afterAll(() => w.close());
// each race has a month of its own, since a form is filed once a month
beforeEach(async () => { month += 1; await later(w, `2026-${String(month).padStart(2, '0')}-02T10:00:00+08:00`); });
const thisMonth = () => ({ month: `2026-${String(month).padStart(2, '0')}` });

/** Many at once: each asks before any is answered; who won, who lost and how, and what the journal says of it. */
async function race(racers: readonly (readonly [Who, string, object])[]) {
  const before = (await w.journal()).length;
  const answers: Answered[] = await Promise.all(racers.map(([who, query, i]) => w.as(who).raw(query, { i })));
  const won = answers.flatMap(({ data, errors }, n) => (errors ? [] : [{ who: racers[n]![0], data: data as unknown as Record<string, unknown> }]));
  const lost = answers.flatMap(({ errors }, n) => (errors ? [{ ...errors[0]!.extensions, who: racers[n]![0], message: errors[0]!.message }] : []));
  const entries = (await w.journal()).sort((a, b) => Number(a.seq) - Number(b.seq)).slice(before - (await w.journal()).length);
  expect(won.length + lost.length).toBe(racers.length);
  expect(w.faults).toEqual([]);
  return { won, lost, codes: [...new Set(lost.map((l) => l.code))].sort(), entries, types: entries.map((e) => e.type).sort() };
}
const times = <T>(n: number, one: (n: number) => T): T[] => Array.from({ length: n }, (_, i) => one(i));
const turns = <T>(of: readonly T[], n: number): T => of[n % of.length]!;

describe('of a hundred at once exactly one', () => {
  test('signs for a referral', async () => {
    const { opinions } = await s.file('zhang', thisMonth());
    const { latestReferral: { id: referralId } } = await s.refer((await s.register(opinions[0]!.id)).id);
    const query = change('referralSignFor', 'OnReferralInput', 'referral { id version state }');
    // half of them run ahead of what they looked at, so that the state alone has to hold
    const { won, lost, codes, types } = await race(times(100, (n) => [turns(['zhao', 'zhou', 'sun'], n), query, { referralId, expectedVersion: 1 + n % 2 }] as const));
    expect(won).toHaveLength(1);
    expect(won[0]!.data['referralSignFor']).toMatchObject({ referral: { version: 2, state: 'ACCEPTED' } });
    expect(codes).toEqual(['VERSION_CONFLICT', 'WRONG_STATE']);
    expect(lost).toHaveLength(99);
    for (const { message } of lost) expect(message).toMatch(/刚刚有人更新了这一事项|目前状态为“办理中”/);
    // and the time to sign for it is met with it, once
    expect(types).toEqual(['ClockMet', 'ReferralSignedFor']);
  });

  test('claims it, and the other is told who', async () => {
    const { opinions } = await s.file('zhang', thisMonth());
    const { latestReferral: { id: referralId } } = await s.refer((await s.register(opinions[0]!.id)).id);
    await s.signFor(referralId);
    const query = change('referralClaim', 'OnReferralInput', 'referral { version handler { name } }');
    const { won, lost, types } = await race(times(100, (n) => [turns(['zhao', 'zhou'], n), query, { referralId, expectedVersion: 2 }] as const));
    expect(won).toHaveLength(1);
    const winner = won[0]!.who === 'zhao' ? '赵经办' : '周经办';
    expect(won[0]!.data['referralClaim']).toMatchObject({ referral: { version: 3, handler: { name: winner } } });
    expect(new Set(lost.map((l) => `${l.code} ${l.message}`))).toEqual(new Set([`ALREADY_CLAIMED ${winner}已认领`]));
    expect(types).toEqual(['ReferralClaimed']);
    const [row] = await w.asOwner<{ handler_id: string }>('select handler_id from referral where id = $1', [referralId]);
    expect(row!.handler_id).toBe(w.members[won[0]!.who!]);
  });

  test('registers an opinion: one issue, one number and none lost', async () => {
    const { opinions } = await s.file('zhang', thisMonth());
    const [{ n: issues } = { n: 0 }] = await w.asOwner<{ n: number }>('select count(*)::int as n from issue');
    const query = change('opinionRegister', 'OpinionRegisterInput', 'opinion { state issue { number } }');
    const declines = change('opinionDecline', 'OpinionDeclineInput', 'opinion { state }');
    const on = { opinionId: opinions[0]!.id, expectedVersion: 1 };
    const { won, lost, codes, types } = await race(times(100, (n) => (n % 2
      ? ['qian', query, { ...on, title: '多头跑', problem: `第 ${n} 次登记`, category: 'OTHER' }] as const
      : ['qian', declines, { ...on, reason: 'RESOLVED', text: '已在上月解决' }] as const)));
    expect([won.length, lost.length, codes]).toEqual([1, 99, ['VERSION_CONFLICT']]);
    const registered = 'opinionRegister' in won[0]!.data;
    expect(types).toEqual(registered ? ['IssueRegistered', 'OpinionRegistered', 'SubmissionTriaged'] : ['ClockVoided', 'OpinionDeclined', 'SubmissionTriaged']);
    const [after] = await w.asOwner<{ n: number; last: number; state: string }>(`select (select count(*)::int from issue) as n,
      (select last from serial where series = 'ledger') as last, (select state from opinion where id = $1) as state`, [opinions[0]!.id]);
    expect(after).toEqual({ n: issues + (registered ? 1 : 0), last: issues + (registered ? 1 : 0), state: registered ? 'REGISTERED' : 'DECLINED' });
  });

  test('refers an issue, to one unit', async () => {
    const { opinions } = await s.file('zhang', thisMonth());
    const issue = await s.register(opinions[0]!.id);
    const query = change('issueRefer', 'IssueReferInput', 'issue { responsibleUnit { name } }');
    const units = ['市场监管局', '税务局'];
    const { won, codes, types } = await race(times(100, (n) => ['qian', query, { issueId: issue.id, expectedVersion: 1, unitId: w.units[turns(units, n)], requirement: '请核实' }] as const));
    expect([won.length, codes]).toEqual([1, ['VERSION_CONFLICT']]);
    expect(types.filter((t) => t === 'ReferralIssued' || t === 'IssueReferred')).toEqual(['IssueReferred', 'ReferralIssued']);
    const rows = await w.asOwner<{ unit_id: string; clocks: string[] }>('select unit_id, (select array_agg(c.rule order by c.rule) from clock c where c.subject_id = r.id) as clocks from referral r where issue_id = $1', [issue.id]);
    const { issue: { responsibleUnit } } = won[0]!.data['issueRefer'] as { issue: { responsibleUnit: { name: string } } };
    expect(rows).toEqual([{ unit_id: w.units[responsibleUnit.name], clocks: ['referralDue', 'signFor'] }]);
  });

  test('begins the reply, and the rest save the same one', async () => {
    const { referral } = await s.inHand(thisMonth());
    const answerClassId = await s.answerClass('ADOPTED');
    const query = change('replyDraft', 'ReplyDraftInput', 'reply { id }');
    const { won, lost, types } = await race(times(60, (n) => ['zhao', query, { idempotencyKey: key(), referralId: referral.id, answerClassId, text: `第 ${n} 稿` }] as const));
    expect(lost).toEqual([]);
    expect(new Set(won.map((a) => (a.data['replyDraft'] as { reply: { id: string } }).reply.id)).size).toBe(1);
    expect(types.filter((t) => t === 'ReplyDrafted')).toHaveLength(1);
    expect(await w.asOwner('select ordinal from reply where referral_id = $1', [referral.id])).toEqual([{ ordinal: 1 }]);
  });

  test('signs a reply or sends it back, never both', async () => {
    const { referral } = await s.inHand(thisMonth());
    const { id: replyId } = await s.declineDraft(referral.id);
    await s.submit(replyId);
    const signs = change('replySign', 'OnReplyInput', 'reply { state }');
    const sendsBack = change('replySendBack', 'ReplySendBackInput', 'reply { state }');
    const { won, lost, types } = await race(times(100, (n) => (n % 2 ? ['sun', signs, { replyId, expectedVersion: 2 }] as const : ['sun', sendsBack, { replyId, expectedVersion: 2, note: '依据再写清楚' }] as const)));
    expect([won.length, lost.length]).toEqual([1, 99]);
    expect(types).toEqual('replySign' in won[0]!.data ? ['ClockMet', 'ReferralReplied', 'ReplySigned'] : ['ReplySentBack']);
  });

  test('accepts or returns it, and then one clears the issue', async () => {
    const { referral, issue, opinion } = await s.replied(thisMonth());
    const accepts = change('referralAccept', 'OnReferralInput', 'referral { state issue { id version } }');
    const returns = change('referralReturnForRework', 'ReferralReturnInput', 'referral { state issue { id version } }');
    const first = await race(times(100, (n) => (n % 2 ? ['qian', accepts, { referralId: referral.id, expectedVersion: 4 }] as const : ['qian', returns, { referralId: referral.id, expectedVersion: 4, reason: '依据不足' }] as const)));
    expect([first.won.length, first.codes]).toEqual([1, ['VERSION_CONFLICT']]);
    const accepted = 'referralAccept' in first.won[0]!.data;
    expect(first.types.filter((t) => t === 'ReferralClosed' || t === 'ReferralSentBack')).toEqual([accepted ? 'ReferralClosed' : 'ReferralSentBack']);
    if (!accepted) {
      const setsNew = change('referralSetNewDue', 'ReferralDueInput', 'referral { state }');
      await w.as('qian').run(setsNew, { i: { referralId: referral.id, expectedVersion: 5, dueOn: `2026-${String(month).padStart(2, '0')}-20` } });
      const reply = await s.declineDraft(referral.id);
      await s.submit(reply.id);
      await s.sign(reply.id);
      await s.accept(referral.id, 7);
    }
    const { node } = await w.as('qian').run('query($id: ID!) { node(id: $id) { ... on Issue { version } } }', { id: issue.id });
    const clears = change('issueClear', 'IssueClearInput', 'issue { state }');
    const { issueProposeClear: { issue: proposed } } = await w.as('kang').run(change('issueProposeClear', 'IssueProposeClearInput', 'issue { version }'), { i: { issueId: issue.id, expectedVersion: node.version, evidence: '现场已核' } });
    const rates = change('opinionRate', 'OpinionRateInput', 'opinion { satisfied }');
    const [{ version } = { version: 0 }] = await w.asOwner<{ version: number }>('select version from opinion where id = $1', [opinion.id]);
    // the author may be dissatisfied at the very moment the office clears: the matter is cleared or done again, never both
    const last = await race(times(100, (n) => (n % 2 ? ['qian', clears, { issueId: issue.id, expectedVersion: proposed.version }] as const
      : ['zhang', rates, { opinionId: opinion.id, expectedVersion: version, satisfied: false, text: '窗口仍未合并' }] as const)));
    expect(last.types.filter((t) => t === 'IssueCleared' || t === 'IssueSentBack')).toHaveLength(1);
    expect(last.types.filter((t) => t === 'OpinionRated')).toHaveLength(1);
    const cleared = last.won.some((a) => 'issueClear' in a.data);
    expect(last.won).toHaveLength(cleared ? 2 : 1);
    expect(await w.asOwner('select state, round from issue where id = $1', [issue.id])).toEqual([cleared ? { state: 'CLEARED', round: 1 } : { state: 'REWORK', round: 2 }]);
  });
});

describe('an observer with two windows', () => {
  const filed = (who: string) => w.asOwner<{ number: string }>('select number from submission where author_id = $1 and month = $2', [w.members[who], thisMonth().month]);

  test('files the form of a month once, whichever of fifty was first', async () => {
    const { won, lost, types } = await race(times(50, () => ['zhang', SUBMIT, form(thisMonth())] as const));
    expect(won).toHaveLength(1);
    expect(new Set(lost.map((l) => `${l.code} ${l.field} ${l.rule}`))).toEqual(new Set(['DUPLICATE month B-23']));
    expect(types).toEqual(['ClockStarted', 'ClockStarted', 'DeedDone', 'DutyDone', 'OpinionSubmitted', 'SubmissionSubmitted']);
    const rows = await filed('zhang');
    expect(rows).toHaveLength(1);
    // numbers are gapless: nobody who lost used one up
    const next = await s.file('wang', thisMonth());
    expect(Number(next.number.slice(-4))).toBe(Number(rows[0]!.number.slice(-4)) + 1);
  });

  test('who sends the same thing twenty times with one key is answered twenty times the same', async () => {
    const once = form(thisMonth());
    const { won, lost, types } = await race(times(20, () => ['wang', SUBMIT, once] as const));
    expect(lost).toEqual([]);
    expect(new Set(won.map((a) => JSON.stringify(a.data))).size).toBe(1);
    expect(types).toEqual(['ClockStarted', 'ClockStarted', 'DeedDone', 'DutyDone', 'OpinionSubmitted', 'SubmissionSubmitted']);
    expect(await filed('wang')).toHaveLength(1);
  });

  test('who sends twenty different things with one key is answered once', async () => {
    const idempotencyKey = key();
    const { won, codes, types } = await race(times(20, (n) => ['wang', SUBMIT, form({ ...thisMonth(), idempotencyKey, opinions: [{ type: 'SUGGESTION', scope: 'RISK', problem: `第 ${n} 件` }] })] as const));
    expect([won.length, codes]).toEqual([1, ['IDEMPOTENCY_KEY_REUSED']]);
    expect(types).toEqual(['ClockStarted', 'ClockStarted', 'DeedDone', 'DutyDone', 'OpinionSubmitted', 'SubmissionSubmitted']);
  });
});
