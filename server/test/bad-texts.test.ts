import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, refusedInBoth, standing } from './asking.ts';
import { change, form, key, longReason, SUBMIT, steps } from './steps.ts';
import type { cast } from './cast.ts';
import { world, type World } from './world.ts';

let w: World;
beforeAll(async () => { w = await world(); });
afterAll(() => w.close());

type Who = keyof typeof cast;
const cookie = (who: Who) => w.as(who).cookie();
const opinion = { type: 'SUGGESTION', scope: 'PRACTICE', problem: '问题' };

describe('a text over its limit', () => {
  test.each<[string, number, string]>([['problem', 5000, 'opinions.0.problem'], ['suggestion', 5000, 'opinions.0.suggestion'], ['title', 100, 'opinions.0.title'], ['target', 200, 'opinions.0.target']])(
    'is refused in a form: %s', async (field, most, at) => {
      const refusal = await refusedInBoth(w, cookie('li'), SUBMIT, { i: form({ opinions: [{ ...opinion, [field]: '字'.repeat(most + 1) }] }) });
      expect(refusal).toMatchObject({ code: 'TOO_LONG', field: at });
      expect(refusal.message).toContain(String(most));
    });

  test('is refused wherever something is said, with its limit', async () => {
    const s = steps(w);
    const { submission, opinion: first, issue, referral } = await s.inHand();
    const open = await s.file('wang', { opinions: [{ ...opinion, scope: 'RISK' }] });
    const versionOf = async (id: string) => (await w.as('qian').run('query($id: ID!) { node(id: $id) { ... on Submission { version } ... on Opinion { version } ... on Issue { version } ... on Referral { version } } }', { id })).node.version as number;
    const answerClassId = await s.answerClass('ADOPTED');
    const on = { opinionId: open.opinions[0]!.id, expectedVersion: 1 };
    const sub = { submissionId: submission.id, expectedVersion: await versionOf(submission.id) };
    const cases: [Who, string, string, string, number, Record<string, unknown>][] = [
      ['lin', 'submissionLogCall', 'SubmissionLogCallInput', 'notes', 2000, { ...sub, calledAt: w.now().toISOString(), outcome: 'CLEAR' }],
      ['mei', 'submissionAskForMore', 'SubmissionAskForMoreInput', 'question', 2000, { submissionId: open.id, expectedVersion: 1 }],
      ['wang', 'submissionWithdraw', 'SubmissionWithdrawInput', 'reason', 1000, { submissionId: open.id, expectedVersion: 1 }],
      ['wang', 'opinionAmend', 'OpinionAmendInput', 'title', 100, { ...on, problem: '问题' }], ['wang', 'opinionAmend', 'OpinionAmendInput', 'problem', 5000, { ...on, title: '标题' }],
      ['wang', 'opinionAmend', 'OpinionAmendInput', 'suggestion', 5000, { ...on, title: '标题', problem: '问题' }],
      ['mei', 'opinionDecline', 'OpinionDeclineInput', 'text', 2000, { ...on, reason: 'RESOLVED' }],
      ['mei', 'opinionRegister', 'OpinionRegisterInput', 'title', 100, { ...on, problem: '问题', category: 'OTHER' }], ['qian', 'opinionRegister', 'OpinionRegisterInput', 'problem', 5000, { ...on, title: '标题', category: 'OTHER' }],
      ['qian', 'opinionRegister', 'OpinionRegisterInput', 'suggestion', 5000, { ...on, title: '标题', problem: '问题', category: 'OTHER' }],
      ...(['text', 'basis', 'explanation', 'alternative'] as const).map((field): (typeof cases)[number] => ['zhao', 'replyDraft', 'ReplyDraftInput', field, 5000, { idempotencyKey: key(), referralId: referral.id, answerClassId }]),
    ];
    const tooLong = async ([who, name, input, field, most, given]: (typeof cases)[number]) => {
      const refusal = await refusedInBoth(w, cookie(who), change(name, input, 'cursor'), { i: { ...given, [field]: '长'.repeat(most + 1) } });
      expect(refusal, `${name}.${field}`).toMatchObject({ code: 'TOO_LONG', field });
      expect(refusal.message).toContain(String(most));
    };
    for (const one of cases) await tooLong(one);

    await w.as('mei').run(change('submissionAskForMore', 'SubmissionAskForMoreInput', 'cursor'), { i: { submissionId: open.id, expectedVersion: 1, question: '哪里？' } });
    await tooLong(['wang', 'submissionSupplyInfo', 'SubmissionSupplyInfoInput', 'answer', 5000, { submissionId: open.id, expectedVersion: 2 }]);
    const registered = await s.register(open.opinions[0]!.id);
    await tooLong(['qian', 'issueRefer', 'IssueReferInput', 'requirement', 2000, { issueId: registered.id, expectedVersion: 1, unitId: w.units['税务局'] }]);
    const reply = await s.draft(referral.id);
    await s.submit(reply.id);
    await tooLong(['sun', 'replySendBack', 'ReplySendBackInput', 'note', 2000, { replyId: reply.id, expectedVersion: 2 }]);
    await s.sign(reply.id);
    await tooLong(['qian', 'referralReturnForRework', 'ReferralReturnInput', 'reason', 2000, { referralId: referral.id, expectedVersion: 4 }]);
    await s.accept(referral.id);
    await tooLong(['zhang', 'opinionRate', 'OpinionRateInput', 'text', 2000, { opinionId: first.id, expectedVersion: await versionOf(first.id), satisfied: false }]);
    await tooLong(['qian', 'issueProposeClear', 'IssueProposeClearInput', 'evidence', 2000, { issueId: issue.id, expectedVersion: await versionOf(issue.id) }]);
    await tooLong(['admin', 'unitCreate', 'UnitCreateInput', 'name', 100, { idempotencyKey: key() }]);
  });

  test('is counted in characters, however many bytes they take', async () => {
    const { submissionSubmit: { submission } } = await w.as('li').run(SUBMIT, { i: form({ opinions: [{ ...opinion, problem: '𠮷'.repeat(5000), title: '👍'.repeat(100) }] }) });
    expect(submission.state).toBe('SUBMITTED');
  });
});

describe('a text', () => {
  const nasty = ['<script>alert(1)</script><img src=x onerror=alert(1)>', '=HYPERLINK("http://x","点我")', '@SUM(1+1)*cmd|\' /C calc\'!A0', '+86 138 0000 0000', '-1+1', "'; drop table submission; --", '{{7*7}} ${7*7} #{7*7}',
    '&lt;b&gt; &amp; "引号" \'单引号\' \\ 反斜杠 \\u0041', '第一行\r\n第二行\t制表', '\u202eكتاب\u202c', '😀👨‍👩‍👧‍👦 e\u0301', 'NULL', 'undefined', '0', '%s%n', '\u{10ffff}'];

  test('is kept and given back as it was written, whatever it looks like', async () => {
    w.set('2026-05-04T10:00:00+08:00');
    await w.asOwner("update session set seen_at = $1, expires_at = $1::timestamptz + interval '12 hours'", [w.now()]);
    const filed = await steps(w).file('zhang', { month: '2026-05', opinions: nasty.map((text) => ({ type: 'SUGGESTION', scope: 'RISK', title: text.slice(0, 100).trim(), problem: text, suggestion: text, target: text.trim() })) });
    const { node } = await w.as('lin').run('query($id: ID!) { node(id: $id) { ... on Submission { opinions { title problem suggestion target } } } }', { id: filed.id });
    expect(node.opinions.map((o: { problem: string }) => o.problem)).toEqual(nasty);
    expect(node.opinions.map((o: { suggestion: string }) => o.suggestion)).toEqual(nasty);
    const { archive } = await w.as('zhang').run('{ archive(first: 100) { nodes { text } } }');
    expect(archive.nodes.map((n: { text: string }) => n.text)).toContain(filed.number);
    const found = await w.as('lin').run('query($text: String) { submissions(where: { text: $text }) { totalCount } }', { text: nasty[0]!.slice(0, 20) });
    expect(found.submissions.totalCount).toBe(1);
  });

  test.each(['%', '_', '\\', '%%%', "'", '"', '<', '(', '[', '*', '.*', '?', '??', ':a', '\u202e'])('that is looked for is taken by the letter: %s', async (text) => {
    const { submissions, issues, referrals } = await w.as('qian').run('query($text: String) { submissions(where: { text: $text }) { nodes { opinions { title problem } number } } issues(where: { text: $text }) { totalCount } referrals(where: { text: $text }) { totalCount } }', { text });
    for (const s of submissions.nodes as { number: string; opinions: { title: string; problem: string }[] }[]) expect([s.number, ...s.opinions.flatMap((o) => [o.title, o.problem])].some((t) => t.includes(text))).toBe(true);
    expect([issues.totalCount, referrals.totalCount]).toEqual([0, 0]);
  });

  const unwritable: [string, string][] = [['a null character', 'a\u0000b'], ['half a character', 'a\ud83d'], ['the other half', '\udc4d']];
  test.each(unwritable)('that no file can hold is refused: %s', async (_, text) => {
    for (const [who, query, variables] of [
      ['wang', SUBMIT, { i: form({ month: '2026-05', opinions: [{ type: 'SUGGESTION', scope: 'RISK', problem: text }] }) }], ['wang', SUBMIT, { i: form({ idempotencyKey: text, month: '2026-05' }) }],
      ['qian', 'query($text: String) { issues(where: { text: $text }) { totalCount } }', { text }], ['qian', 'query($text: String) { submissions(after: $text) { totalCount nodes { id } } }', { text }],
      ['qian', 'query($text: ID!) { node(id: $text) { id } }', { text }], ['admin', change('unitCreate', 'UnitCreateInput', 'cursor'), { i: { idempotencyKey: key(), name: text } }],
      [null, 'mutation($i: SessionSignInInput!) { sessionSignIn(input: $i) { viewer { now } } }', { i: { username: text, password: text } }],
    ] as [Who | null, string, object][]) {
      expect(await refusedInBoth(w, who ? cookie(who) : undefined, query, variables)).toMatchObject({ code: 'INVALID' });
    }
    w.faults.length = 0;
  });

  test('that is unwritable is refused inside the document as well', async () => {
    expect(await refusedInBoth(w, cookie('qian'), '{ issues(where: { text: "a\\u0000" }) { totalCount } }')).toMatchObject({ code: 'INVALID' });
  });

  test('of blanks alone is no text', async () => {
    for (const problem of ['', ' ', '\u3000', '\n\t', '\u200b\u200d', '\ufeff', '\u2800']) {
      expect(await refusedInBoth(w, cookie('wang'), SUBMIT, { i: form({ month: '2026-05', opinions: [{ type: 'SUGGESTION', scope: 'RISK', problem }] }) })).toMatchObject({ code: 'INCOMPLETE', field: 'opinions.0.problem' });
    }
  });
});

describe('a key of a change', () => {
  test('answers the same input as the first time, and refuses another', async () => {
    const i = form({ month: '2026-05', opinions: [{ type: 'SUGGESTION', scope: 'RISK', problem: longReason }] });
    const first = await ask(w, SUBMIT, { i }, { cookie: cookie('wang') });
    expect(first.errors).toBeUndefined();
    const before = await standing(w);
    expect((await ask(w, SUBMIT, { i }, { cookie: cookie('wang') })).text).toBe(first.text);
    expect((await ask(w, SUBMIT, { i: { ...i, suggestion: undefined } }, { cookie: cookie('wang') })).text).toBe(first.text);
    expect(await standing(w)).toBe(before);
    const other = [{ ...i, noOpinion: true, opinions: [] }, { ...i, opinions: [...i.opinions, ...i.opinions] }, { ...i, month: '2026-04' }, { ...i, method: 'DAILY' }];
    for (const one of other) expect(await refusedInBoth(w, cookie('wang'), SUBMIT, { i: one })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' });
    const { submissionSubmit: { submission: { id } } } = first.data as { submissionSubmit: { submission: { id: string } } };
    const WITHDRAW = change('submissionWithdraw', 'SubmissionWithdrawInput', 'submission { state }');
    expect(await refusedInBoth(w, cookie('wang'), WITHDRAW, { i: { submissionId: id, expectedVersion: 1, reason: '写错了', idempotencyKey: i.idempotencyKey } })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    // another person's key is another key
    expect((await ask(w, WITHDRAW, { i: { submissionId: id, expectedVersion: 1, reason: '写错了', idempotencyKey: i.idempotencyKey } }, { cookie: cookie('zhang') })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    // and a transition retried after its matter has moved on is answered, not refused
    const retried = { i: { submissionId: id, expectedVersion: 1, reason: '写错了', idempotencyKey: key() } };
    const withdrawn = await ask(w, WITHDRAW, retried, { cookie: cookie('wang') });
    expect(withdrawn.errors).toBeUndefined();
    expect((await ask(w, WITHDRAW, retried, { cookie: cookie('wang') })).text).toBe(withdrawn.text);
  });

  test('that is none is refused', async () => {
    for (const idempotencyKey of ['', 'x'.repeat(201), 'a\nb', '\u202e']) expect(await refusedInBoth(w, cookie('wang'), SUBMIT, { i: form({ month: '2026-05', idempotencyKey }) }), idempotencyKey).toMatchObject({ code: 'INVALID', field: 'idempotencyKey' });
    for (const idempotencyKey of [null, undefined]) expect((await ask(w, SUBMIT, { i: form({ month: '2026-05', idempotencyKey }) }, { cookie: cookie('wang') })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
