import { expect } from 'vitest';
import { readForNotices } from '../notices/reader.ts';
import { later } from '../../test/later.ts';
import { MEASURE_DONE, PLAN_APPROVE, PLAN_BACK, PLAN_DRAFT, PLAN_SUBMIT, replySteps, SIGN_REPLY, SUBMIT_REPLY } from '../../test/reply-steps.ts';
import { key, steps, SUBMIT } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

const huaibei = { preset: 'huaibei' } as const;
const measure = (over: object = {}) => ({ what: '合并三个窗口', person: '赵经办', dueOn: '2026-03-20', ...over });

/** A problem in a handler's hands under rules that ask for a plan. */
async function problem(w: World) {
  const s = steps(w);
  const { submissionSubmit: { submission } } = await w.as('zhang').run(SUBMIT, { i: { idempotencyKey: key(), type: 'PROPOSAL', method: 'HEARD', opinions: [{ type: 'PROBLEM', problem: '跑三个窗口' }] } });
  const opinionId = submission.opinions[0].id as string;
  const { id: issueId } = await s.register(opinionId);
  const { latestReferral: { id: referralId } } = await s.refer(issueId);
  await s.signFor(referralId);
  await s.claim(referralId);
  return { s, r: replySteps(w), opinionId, issueId, referralId };
}

clause('A-50 a problem that is accepted is replied to once its plan is approved, and never a reply without saying how far it is', async (w) => {
  const { s, r, referralId } = await problem(w);
  const { id: replyId } = await s.draft(referralId, { answerClassId: await s.answerClass('A') });
  const version = () => r.version('reply', replyId);
  const refused = async () => w.as('zhao').refused(SUBMIT_REPLY, { i: { replyId, expectedVersion: await version() } });
  expect(await refused()).toMatchObject({ code: 'INCOMPLETE', rule: 'A-50', message: '采纳或部分采纳的问题，须先制定整改方案并经负责人批准' });
  // what is not adopted is not put right
  await s.draft(referralId, { answerClassId: await s.answerClass('D') });
  expect(await refused()).toMatchObject({ code: 'REASON_REQUIRED', rule: 'A-29' });
  // adopted in part: its reason and its plan both
  await s.declineDraft(referralId, { answerClassId: await s.answerClass('B') });
  expect(await refused()).toMatchObject({ rule: 'A-50' });

  const draft = (...measures: object[]) => ({ i: { idempotencyKey: key(), referralId, measures } });
  for (const who of ['zhou', 'sun'] as const) expect(await w.as(who).refused(PLAN_DRAFT, draft(measure()))).toMatchObject({ code: 'NOT_YOURS' });
  for (const who of ['wu', 'wang'] as const) expect(await w.as(who).refused(PLAN_DRAFT, draft(measure()))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as('zhao').refused(PLAN_DRAFT, draft(measure({ dueOn: '2026-03-01' })))).toMatchObject({ code: 'INVALID', field: 'measures.0.dueOn' });
  const { planDraft: { plan } } = await w.as('zhao').run(PLAN_DRAFT, draft());
  const on = (expectedVersion: number, over: object = {}) => ({ i: { planId: plan.id, expectedVersion, ...over } });
  expect(await w.as('zhao').refused(PLAN_SUBMIT, on(1))).toMatchObject({ code: 'INCOMPLETE', field: 'measures', rule: 'A-50' });
  let at = 1;
  for (const lacking of [{ what: '　' }, { person: '' }, { dueOn: null }]) {
    await w.as('zhao').run(PLAN_DRAFT, draft(measure(), measure(lacking)));
    expect(await w.as('zhao').refused(PLAN_SUBMIT, on(at += 1))).toMatchObject({ code: 'INCOMPLETE', field: 'measures.1', message: '第 2 项措施须写明措施内容、责任人和时限' });
  }
  await w.as('zhao').run(PLAN_DRAFT, draft(measure(), measure({ what: '开通网上预约', dueOn: '2026-04-10' })));
  await w.as('zhao').run(PLAN_SUBMIT, on(5));
  expect(await refused()).toMatchObject({ rule: 'A-50' });
  // the office does not see it before the leader has approved it
  expect(await w.as('qian').refused(PLAN_APPROVE, on(6))).toMatchObject({ code: 'NOT_FOUND' });
  for (const who of ['zhao', 'zhou'] as const) expect(await w.as(who).refused(PLAN_APPROVE, on(6))).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('sun').refused(PLAN_BACK, on(6, { note: ' ' }))).toMatchObject({ code: 'INCOMPLETE', field: 'note' });
  await w.as('sun').run(PLAN_BACK, on(6, { note: '时限提前一些' }));
  await w.as('zhao').run(PLAN_SUBMIT, on(7));
  await w.as('sun').run(PLAN_APPROVE, on(8));
  expect(await w.as('zhao').refused(PLAN_DRAFT, draft(measure()))).toMatchObject({ code: 'WRONG_STATE' });
  const ofOffice = (await w.as('qian').run('query($id: ID!) { node(id: $id) { ... on Plan { state approvedBy sendBackNote measures { what person dueOn } } } }', { id: plan.id })).node;
  expect(ofOffice).toEqual({ state: 'APPROVED', approvedBy: '孙局', sendBackNote: null, measures: [{ what: '合并三个窗口', person: '赵经办', dueOn: '2026-03-20' }, { what: '开通网上预约', person: '赵经办', dueOn: '2026-04-10' }] });
  expect((await w.as('zhang').run('query($id: ID!) { node(id: $id) { id } }', { id: plan.id })).node).toBeNull();

  expect(await refused()).toMatchObject({ code: 'INCOMPLETE', field: 'rectified', rule: 'A-50' });
  await s.declineDraft(referralId, { answerClassId: await s.answerClass('B'), rectified: 'IN_PROGRESS' });
  await s.submit(replyId, await version());
  expect(await w.as('sun').run(SIGN_REPLY, { i: { replyId, expectedVersion: await version() } })).toMatchObject({ replySign: { reply: { state: 'SIGNED' } } });
}, huaibei);

clause('A-50 what is called rectified is shown, in words and with photos or papers that whoever reads the reply may open', async (w) => {
  const { s, r, opinionId, referralId } = await problem(w);
  await r.planned(referralId);
  const whole = { answerClassId: await s.answerClass('A'), text: '窗口已合并。', rectified: 'YES' };
  const { id: replyId } = await s.draft(referralId, whole);
  const refused = async () => w.as('zhao').refused(SUBMIT_REPLY, { i: { replyId, expectedVersion: await r.version('reply', replyId) } });
  expect(await refused()).toMatchObject({ code: 'INCOMPLETE', field: 'evidence', rule: 'A-50' });
  await s.draft(referralId, { ...whole, evidence: '三个窗口已合并为一个，照片附后。' });
  expect(await refused()).toMatchObject({ code: 'INCOMPLETE', field: 'paperIds', rule: 'A-50' });
  const paperId = await r.paper();
  // nobody puts another's paper to a reply
  expect(await w.as('zhao').refused('mutation($i: ReplyDraftInput!) { replyDraft(input: $i) { cursor } }', { i: { idempotencyKey: key(), referralId, ...whole, paperIds: [await r.paper('zhou')] } })).toMatchObject({ code: 'NOT_FOUND' });
  await s.draft(referralId, { ...whole, evidence: '三个窗口已合并为一个，照片附后。', paperIds: [paperId] });
  const opens = async (who: 'zhang' | 'qian' | 'sun' | 'wu') => (await fetch(`${w.app.url}/papers/${paperId}`, { headers: { cookie: w.as(who).cookie() } })).status;
  expect([await opens('sun'), await opens('qian'), await opens('zhang')]).toEqual([200, 404, 404]);
  await s.submit(replyId, await r.version('reply', replyId));
  await s.sign(replyId, await r.version('reply', replyId));
  expect([await opens('qian'), await opens('zhang')]).toEqual([200, 404]);
  await s.accept(referralId);
  expect([await opens('zhang'), await opens('wu')]).toEqual([200, 404]);
  const { node } = await w.as('zhang').run('query($id: ID!) { node(id: $id) { ... on Opinion { answer { rectified rectifiedLabel evidence papers { id } } } } }', { id: opinionId });
  expect(node.answer).toEqual({ rectified: 'YES', rectifiedLabel: '已整改', evidence: '三个窗口已合并为一个，照片附后。', papers: [{ id: paperId }] });
}, huaibei);

clause('A-50 the office sees each measure done with its day, and is told, with the unit, once a measure is late', async (w) => {
  const { s, r, referralId } = await problem(w);
  const plan = await r.planned(referralId, [measure(), measure({ what: '开通网上预约', dueOn: '2026-04-10' })]);
  const done = (expectedVersion: number, over: object = {}) => ({ i: { planId: plan.id, expectedVersion, measure: 1, doneOn: '2026-03-02', ...over } });
  for (const who of ['zhou', 'sun', 'qian'] as const) expect(await w.as(who).refused(MEASURE_DONE, done(3)), who).toMatchObject({ code: 'NOT_YOURS' });
  for (const doneOn of ['2026-03-03', '2026-03-01']) expect(await w.as('zhao').refused(MEASURE_DONE, done(3, { doneOn }))).toMatchObject({ code: 'INVALID', field: 'doneOn' });
  for (const n of [0, 3]) expect(await w.as('zhao').refused(MEASURE_DONE, done(3, { measure: n }))).toMatchObject({ code: 'INVALID', field: 'measure' });
  await w.as('zhao').run(MEASURE_DONE, done(3, { note: '已挂牌' }));
  expect(await w.as('zhao').refused(MEASURE_DONE, done(4))).toMatchObject({ code: 'DUPLICATE' });
  // the reply is released; what is left of the plan goes on
  const { id: replyId } = await s.draft(referralId, { answerClassId: await s.answerClass('A'), rectified: 'IN_PROGRESS' });
  await s.submit(replyId);
  await s.sign(replyId);
  await s.accept(referralId);
  const late = async () => (await w.journal()).filter((e) => e.type === 'PlanMeasureLate');
  await later(w, '2026-03-21T09:00:00+08:00');
  await later(w, '2026-04-10T23:59:59+08:00');
  expect(await late()).toEqual([]);
  await later(w, '2026-04-11T00:00:00+08:00');
  await later(w, '2026-04-20T10:00:00+08:00');
  expect(await late()).toHaveLength(1);
  await readForNotices(w.services);
  const told = (await w.asOwner<{ membership_id: string }>("select membership_id from notice where type = 'PlanMeasureLate'")).map((n) => n.membership_id).sort();
  expect(told).toEqual(['qian', 'kang', 'sun', 'zhao'].map((who) => w.members[who]!).sort());
  const { node } = await w.as('qian').run('query($id: ID!) { node(id: $id) { ... on Referral { plan { measures { what doneOn note lateOn } } } } }', { id: referralId });
  expect(node.plan.measures).toEqual([{ what: '合并三个窗口', doneOn: '2026-03-02', note: '已挂牌', lateOn: null }, { what: '开通网上预约', doneOn: null, note: null, lateOn: '2026-04-11' }]);
  await w.as('zhao').run(MEASURE_DONE, done(5, { measure: 2, doneOn: '2026-04-18' }));
}, huaibei);
