import { expect } from 'vitest';
import { later } from '../../test/later.ts';
import { change, key, longReason, SUBMIT, steps } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

const huaibei = { preset: 'huaibei' } as const;
const DRAFT = change('replyDraft', 'ReplyDraftInput', 'reply { id version state }');
const SUBMIT_REPLY = change('replySubmit', 'OnReplyInput', 'reply { version state }');
const SIGN = change('replySign', 'OnReplyInput', 'reply { version state }');
const REFER = change('issueRefer', 'IssueReferInput', 'issue { version state latestReferral { id deadline { state dueOn } } }');
const DUE = change('referralSetNewDue', 'ReferralDueInput', 'referral { version state }');
const referralNow = async (w: World, id: string, who: 'zhao' | 'qian' | 'zhang' = 'zhao') => (await w.as(who).run(
  `query($id: ID!) { node(id: $id) { ... on Referral { version state signedForAt deadline { state dueOn dueAt startedAt metAt breachedAt workingDaysLeft bucketLabel explain { workingDays sentence } } } } }`, { id })).node;

clause('A-29 an answer that does not adopt a suggestion says why, and its author reads it', async (w) => {
  const s = steps(w);
  const { submissionSubmit: { submission } } = await w.as('zhang').run(SUBMIT, { i: { idempotencyKey: key(), type: 'PROPOSAL', method: 'HEARD', opinions: [{ type: 'SUGGESTION', problem: '跑三个窗口' }] } });
  const [{ id: opinionId }] = submission.opinions;
  const { latestReferral: { id: referralId } } = await s.refer((await s.register(opinionId)).id);
  await s.signFor(referralId);
  await s.claim(referralId);
  const rules = (await w.as('zhao').run('{ viewer { scheme { rules { answerClasses { id code kind requiresReason reasonLength mustCite } } } } }')).viewer.scheme.rules;
  const classOf = (code: string) => rules.answerClasses.find((c: { code: string }) => c.code === code);
  expect(['B', 'D'].map((code) => classOf(code))).toMatchObject([{ kind: 'PARTLY', requiresReason: true, reasonLength: 30, mustCite: true }, { kind: 'NOT_ADOPTED', requiresReason: true, reasonLength: 30, mustCite: true }]);

  const whole = { answerClassId: classOf('D').id, text: '经研究，暂不采纳。', reasonCategory: 'AUTHORITY', basis: '《市场主体登记管理条例》第五条', explanation: longReason, alternative: '可网上预约。' };
  let version = 0;
  let replyId = '';
  const save = async (over: object) => {
    const { replyDraft: { reply } } = await w.as('zhao').run(DRAFT, { i: { idempotencyKey: key(), referralId, ...whole, ...over } });
    ({ id: replyId, version } = reply);
  };
  const lacking: [string, object][] = [
    ['answerClassId', { answerClassId: null }], ['text', { text: ' 　' }], ['reasonCategory', { reasonCategory: null }], ['basis', { basis: '' }], ['basis', { basis: '\u3000 \n' }],
    ['explanation', { explanation: null }], ['explanation', { explanation: '不符合规定' }], ['explanation', { explanation: `不符合规定${' '.repeat(60)}` }],
    ['explanation', { explanation: '啊'.repeat(400) }], ['explanation', { explanation: '不符合规定。'.repeat(40) }], ['explanation', { explanation: `不\u200b符\u2060合${'\u200d'.repeat(60)}` }],
    ['explanation', { explanation: [...longReason].slice(0, 29).join('') }], ['alternative', { alternative: ' ' }],
  ];
  for (const [field, over] of lacking) {
    await save(over);
    expect(await w.as('zhao').refused(SUBMIT_REPLY, { i: { replyId, expectedVersion: version } }), JSON.stringify(over)).toMatchObject({ code: 'REASON_REQUIRED', field, rule: 'A-29' });
    await save({ ...over, answerClassId: 'answerClassId' in over ? null : classOf('B').id });
    expect(await w.as('zhao').refused(SUBMIT_REPLY, { i: { replyId, expectedVersion: version } })).toMatchObject({ code: 'REASON_REQUIRED', field, rule: 'A-29' });
  }
  const { node: { allowedActions } } = await w.as('zhao').run('query($id: ID!) { node(id: $id) { ... on Reply { allowedActions { action enabled reasons { code message } } } } }', { id: replyId });
  expect(allowedActions).toContainEqual({ action: 'submit', enabled: false, reasons: expect.arrayContaining([{ code: 'REASON_REQUIRED', message: '请写明可以提供的替代办法' }]) });
  expect(await w.as('zhao').refused(DRAFT, { i: { idempotencyKey: key(), referralId, ...whole, reasonCategory: 'BECAUSE' } })).toMatchObject({ code: 'INVALID', field: 'reasonCategory', rule: 'A-29' });

  await save({});
  for (const who of ['zhou', 'sun'] as const) expect(await w.as(who).refused(SUBMIT_REPLY, { i: { replyId, expectedVersion: version } })).toMatchObject({ code: 'NOT_YOURS' });
  await s.submit(replyId, version);
  // what waits for a signature is not changed any more, and is signed by a leader only
  expect(await w.as('zhao').refused(DRAFT, { i: { idempotencyKey: key(), referralId, ...whole, explanation: '' } })).toMatchObject({ code: 'WRONG_STATE' });
  for (const who of ['zhao', 'zhou'] as const) expect(await w.as(who).refused(SIGN, { i: { replyId, expectedVersion: version + 1 } })).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('wulead').refused(SIGN, { i: { replyId, expectedVersion: version + 1 } })).toMatchObject({ code: 'NOT_FOUND' });
  await s.sign(replyId, version + 1);
  await s.accept(referralId);
  const { node } = await w.as('zhang').run(`query($id: ID!) { node(id: $id) { ... on Opinion { state answer { text reasonCategoryLabel basis explanation alternative answerClass { label kind } draftedBy signedBy } } } }`, { id: opinionId });
  expect(node).toEqual({ state: 'ANSWERED', answer: {
    text: '经研究，暂不采纳。', reasonCategoryLabel: '超出本级权限', basis: whole.basis, explanation: longReason, alternative: '可网上预约。',
    answerClass: { label: 'D 未采纳', kind: 'NOT_ADOPTED' }, draftedBy: null, signedBy: null } });
}, huaibei);

clause('A-29 an answer whose class asks for no reason needs none', async (w) => {
  const s = steps(w);
  const { referral } = await s.inHand();
  const reply = await s.draft(referral.id, { answerClassId: await s.answerClass('PLANNED'), text: '列入下半年计划。' });
  expect(await s.submit(reply.id)).toMatchObject({ state: 'AWAITING_SIGNATURE' });
  const another = await steps(w).file('wang');
  const { latestReferral: { id } } = await s.refer((await s.register(another.opinions[0]!.id)).id);
  await s.signFor(id);
  await s.claim(id);
  const reference = await s.draft(id, { answerClassId: await s.answerClass('FOR_REFERENCE'), text: '留作参考。' });
  expect(await w.as('zhao').refused(SUBMIT_REPLY, { i: { replyId: reference.id, expectedVersion: 1 } })).toMatchObject({ code: 'REASON_REQUIRED', field: 'reasonCategory' });
});

clause('A-33 a referral is due by a day that the office sets, and is overdue once it has passed', async (w) => {
  const s = steps(w);
  const { opinions } = await s.file();
  const issue = await s.register(opinions[0]!.id);
  const i = { issueId: issue.id, expectedVersion: 1, unitId: w.units['市场监管局'] };
  for (const dueOn of ['2026-03-02', '2026-03-01', '2025-12-31', '2027-04-01', '0001-01-01']) expect(await w.as('qian').refused(REFER, { i: { ...i, dueOn } }), dueOn).toMatchObject({ code: 'INVALID', field: 'dueOn', rule: 'A-33' });
  for (const dueOn of ['2026-02-30', '明天', '', '2026-03-05T00:00:00Z']) expect(await w.as('qian').refused(REFER, { i: { ...i, dueOn } }), dueOn).toMatchObject({ code: 'BAD_USER_INPUT' });
  // never without a date: where none is given, the scheme's fifteen working days are counted
  const { latestReferral: { id, deadline } } = await s.refer(issue.id);
  expect(deadline).toMatchObject({ dueOn: '2026-03-23' });
  const notNull = await w.asRole(['system:*'], 'update referral set due_on = null where id = $1', [id]).catch((error: Error) => error.message);
  expect(notNull).toContain('null value in column "due_on"');

  for (const who of ['zhao', 'sun'] as const) expect(await w.as(who).refused(DUE, { i: { referralId: id, expectedVersion: 1, dueOn: '2026-06-30' } })).toMatchObject({ code: 'NOT_YOURS' });
  for (const who of ['wu', 'mei', 'wang'] as const) expect(await w.as(who).refused(DUE, { i: { referralId: id, expectedVersion: 1, dueOn: '2026-06-30' } })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as('qian').refused(DUE, { i: { referralId: id, expectedVersion: 1, dueOn: '2026-06-30' } })).toMatchObject({ code: 'WRONG_STATE' });

  // the date runs from issue, not from signing
  await later(w, '2026-03-04T10:00:00+08:00');
  await s.signFor(id);
  await s.claim(id);
  expect(await referralNow(w, id)).toMatchObject({ deadline: { state: 'RUNNING', startedAt: '2026-03-02T02:00:00.000Z', dueAt: '2026-03-23T16:00:00.000Z', workingDaysLeft: 13, explain: { workingDays: 15 } } });

  const breaches = async () => (await w.journal()).filter((e) => e.subject_id === id && /Breach/.test(e.type));
  await later(w, '2026-03-23T23:59:59+08:00');
  expect(await breaches()).toEqual([]);
  await later(w, '2026-03-24T00:00:00+08:00');
  await w.tick();
  await later(w, '2026-03-26T09:00:00+08:00');
  expect(await breaches()).toHaveLength(1);
  expect((await breaches())[0]!.audience).toEqual(expect.arrayContaining([`office:${w.schemeId}`, `unit:${w.units['市场监管局']}`]));
  expect(await referralNow(w, id)).toMatchObject({ deadline: { state: 'BREACHED', breachedAt: '2026-03-23T16:00:00.000Z', workingDaysLeft: -3, bucketLabel: '已超期' } });
  const overdue = async (who: 'zhao' | 'qian' | 'wu') => (await w.as(who).run('{ referrals(where: { overdue: true }) { totalCount } issues(where: { overdue: true }) { totalCount } }'));
  expect(await overdue('zhao')).toEqual({ referrals: { totalCount: 1 }, issues: { totalCount: 1 } });
  expect(await overdue('wu')).toEqual({ referrals: { totalCount: 0 }, issues: { totalCount: 0 } });

  // a late answer does not hide it
  const reply = await s.draft(id);
  await s.submit(reply.id);
  await s.sign(reply.id);
  const { deadline: late, version } = await referralNow(w, id);
  expect(late).toMatchObject({ state: 'BREACHED', metAt: '2026-03-26T01:00:00.000Z', breachedAt: '2026-03-23T16:00:00.000Z' });
  // sent back, it gets a new date, and the old breach stays in the history
  await w.as('qian').run(change('referralReturnForRework', 'ReferralReturnInput', 'referral { state }'), { i: { referralId: id, expectedVersion: version, reason: '没有答到点上' } });
  expect(await w.as('qian').refused(DUE, { i: { referralId: id, expectedVersion: version + 1, dueOn: '2026-03-26' } })).toMatchObject({ code: 'INVALID', field: 'dueOn', rule: 'A-33' });
  await w.as('qian').run(DUE, { i: { referralId: id, expectedVersion: version + 1, dueOn: '2026-03-31' } });
  expect(await referralNow(w, id)).toMatchObject({ state: 'ACCEPTED', deadline: { state: 'RUNNING', dueOn: '2026-03-31', breachedAt: null } });
  expect(await w.asOwner("select state, breached_at is not null as breached from clock where subject_id = $1 and rule = 'referralDue' order by started_at", [id]))
    .toEqual([{ state: 'BREACHED', breached: true }, { state: 'RUNNING', breached: false }]);
});
