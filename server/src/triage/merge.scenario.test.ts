import { expect } from 'vitest';
import { later } from '../../test/later.ts';
import { MEASURE_DONE, replySteps, STAGE_DRAFT, STAGE_PASS, STAGE_RELEASE, TALK_ASK, TALK_LOG } from '../../test/reply-steps.ts';
import { key, steps } from '../../test/steps.ts';
import { triageSteps } from '../../test/triage.steps.ts';
import { clause, type World } from '../../test/world.ts';

const huaibei = { preset: 'huaibei' } as const;

/** Three alike of three authors, the first registered, the others merged into it. */
async function three(w: World) {
  const t = triageSteps(w);
  const [a, b, c] = [await t.propose('zhang', '甲：变更登记要跑三个窗口'), await t.propose('wang', '乙：变更登记材料交了三次'), await t.propose('li', '丙：变更登记没有一窗受理')];
  const issue = await steps(w).register(a.opinions[0]!.id);
  return { t, issue, subs: { a, b, c }, a: a.opinions[0]!.id, b: b.opinions[0]!.id, c: c.opinions[0]!.id };
}

clause('A-31 three alike are merged: one item, three receipts, three answers, three votes', async (w) => {
  const { t, issue, subs, a, b, c } = await three(w);
  expect(await t.merge(b, issue.id, { supplement: '另有一家反映材料重复提交' })).toMatchObject({ state: 'MERGED', issue: { id: issue.id, number: issue.number }, handOver: { state: 'RUNNING', metAt: null } });
  expect(await t.merge(c, issue.id)).toMatchObject({ state: 'MERGED' });
  const { issues } = await w.as('qian').run('{ issues { totalCount nodes { id opinionCount opinions { id } pieces { id unmerge { enabled } } supplements } } }');
  expect(issues).toMatchObject({ totalCount: 1, nodes: [{ opinionCount: 3, supplements: ['另有一家反映材料重复提交'] }] });
  expect(new Set(issues.nodes[0].pieces.map((p: { id: string; unmerge: { enabled: boolean } }) => `${p.id} ${p.unmerge.enabled}`))).toEqual(new Set([`${b} true`, `${c} true`]));
  expect(new Set([subs.a.number, subs.b.number, subs.c.number]).size).toBe(3);

  // one slip to the unit, with what the others add; every hand-over clock is met by it
  const { replyId } = await t.answer(issue.id);
  const { referrals } = await w.as('zhao').run('{ referrals { totalCount nodes { issue { supplements } } } }');
  expect(referrals).toEqual({ totalCount: 1, nodes: [{ issue: { supplements: ['另有一家反映材料重复提交'] } }] });
  for (const [who, id] of [['zhang', a], ['wang', b], ['li', c]] as const) {
    expect(await t.own(who, id)).toMatchObject({ state: 'ANSWERED', answer: { id: replyId }, handOver: { state: 'MET' }, answers: [{ ordinal: 1, round: 1, satisfied: null, reply: { id: replyId } }], submission: { contact: { state: 'RUNNING' } } });
  }
  await t.rate('zhang', a, true);
  await t.rate('wang', b, true, '可以');
  expect((await t.own('li', c)).satisfied).toBeNull();
  expect((await t.own('wang', b)).answers).toMatchObject([{ satisfied: true, ratingText: '可以', sentBack: false }]);
  const { node } = await w.as('qian').run('query($id: ID!) { node(id: $id) { ... on Issue { opinions { id satisfied } } } }', { id: issue.id });
  expect(new Map(node.opinions.map((o: { id: string; satisfied: boolean | null }) => [o.id, o.satisfied]))).toEqual(new Map([[a, true], [b, true], [c, null]]));
  expect(await t.clear(issue.id)).toMatchObject({ state: 'CLEARED' });
}, huaibei);

clause('A-31 an opinion merged into what is referred is handed over, and into what is answered has the standing answer and a vote of its own', async (w) => {
  const { t, issue, a, b, c } = await three(w);
  const { latestReferral } = await steps(w).refer(issue.id);
  // too late for its own promise, and that stays so
  await later(w, '2026-03-16T10:00:00+08:00');
  expect(await t.merge(b, issue.id)).toMatchObject({ state: 'MERGED', handOver: { state: 'BREACHED', metAt: w.now().toISOString() } });
  const { replyId } = await t.finish(latestReferral.id);
  expect(await t.own('wang', b)).toMatchObject({ state: 'ANSWERED', answer: { id: replyId } });
  await later(w, '2026-03-17T10:00:00+08:00');
  expect(await t.merge(c, issue.id)).toMatchObject({ state: 'ANSWERED', issue: { state: 'ANSWERED' }, answer: { id: replyId } });
  await t.rate('li', c, true);
  expect(await t.own('zhang', a)).toMatchObject({ satisfied: null, state: 'ANSWERED' });
  expect(await t.clear(issue.id)).toMatchObject({ state: 'CLEARED' });
}, huaibei);

clause('A-31 what was merged is taken out after the answer, after rework and after clearance: each keeps its clock, its answers and its votes', async (w) => {
  const { t, issue, subs, a, b, c } = await three(w);
  await t.merge(b, issue.id);
  await t.merge(c, issue.id);
  const first = await t.answer(issue.id);

  // after the answer: a new number, standing where the other stands
  const out = await t.unmerge(b);
  expect(out).toMatchObject({ state: 'ANSWERED', issue: { state: 'ANSWERED', round: 1 }, answer: { id: first.replyId } });
  expect(out.issue.number).not.toBe(issue.number);
  expect(await t.own('wang', b)).toMatchObject({ answer: { id: first.replyId, answerClass: { label: expect.any(String) } }, handOver: { state: 'MET' }, issue: { number: out.issue.number, problem: '乙：变更登记材料交了三次', submitter: { name: '王律师' } }, submission: { number: subs.b.number } });
  // each by itself from here: one is satisfied and struck off, the other is done again
  await t.rate('wang', b, true);
  expect(await t.clear(out.issue.id)).toMatchObject({ state: 'CLEARED' });
  expect(await t.rate('zhang', a, false, '仍要跑三个窗口')).toMatchObject({ issue: { state: 'REWORK', round: 2 } });
  expect(await t.own('wang', b)).toMatchObject({ satisfied: true, issue: { state: 'CLEARED' } });

  // during rework: it waits to be done again too, and the first answer is kept
  await later(w, '2026-03-03T10:00:00+08:00');
  const second = await t.unmerge(c);
  expect(second).toMatchObject({ state: 'ANSWERED', issue: { state: 'REWORK', round: 2 }, answer: { id: first.replyId } });
  const again = await t.answer(second.issue.id);
  expect(await t.own('li', c)).toMatchObject({ answer: { id: again.replyId }, answers: [{ round: 1, reply: { id: first.replyId } }, { round: 2, reply: { id: again.replyId } }] });
  expect(await t.own('zhang', a)).toMatchObject({ state: 'ANSWERED', answer: { id: first.replyId }, issue: { state: 'REWORK' } });
}, huaibei);

clause('A-31 what was merged is taken out after rework and clearance: it is cleared as the other is, with both answers and both votes', async (w) => {
  const { t, issue, a, b, c } = await three(w);
  await t.merge(b, issue.id);
  const first = await t.answer(issue.id);
  await t.rate('wang', b, false, '没有答到点上');
  const second = await t.answer(issue.id);
  await t.rate('zhang', a, true);
  await t.rate('wang', b, true, '这次可以');
  await t.clear(issue.id);
  // a matter struck off takes nothing in
  const MERGE = 'mutation($i: OpinionMergeInput!) { opinionMerge(input: $i) { cursor } }';
  expect(await w.as('qian').refused(MERGE, { i: { ...await t.onOpinion(c), issueId: issue.id } })).toMatchObject({ code: 'WRONG_STATE' });

  const out = await t.unmerge(b);
  expect(out).toMatchObject({ state: 'ANSWERED', issue: { state: 'CLEARED', round: 2 }, answer: { id: second.replyId } });
  expect(await t.own('wang', b)).toMatchObject({ satisfied: true, handOver: { state: 'MET' }, answers: [
    { ordinal: 1, round: 1, satisfied: false, ratingText: '没有答到点上', sentBack: true, reply: { id: first.replyId } },
    { ordinal: 2, round: 2, satisfied: true, ratingText: '这次可以', sentBack: false, reply: { id: second.replyId } },
  ] });
  expect(await t.own('zhang', a)).toMatchObject({ satisfied: true, issue: { number: issue.number, state: 'CLEARED' }, answers: [{ round: 1, satisfied: null }, { round: 2, satisfied: true }] });
  // nothing is left to take out, and the founder of a matter is never taken out of it
  const UNMERGE = 'mutation($i: OpinionUnmergeInput!) { opinionUnmerge(input: $i) { cursor } }';
  for (const id of [a, b]) expect(await w.as('qian').refused(UNMERGE, { i: await t.onOpinion(id) })).toMatchObject({ code: 'WRONG_STATE', rule: 'A-31' });
}, huaibei);

clause('A-34 each author has the matter done again once by right, and nobody twice', async (w) => {
  const { t, issue, a, b } = await three(w);
  await t.merge(b, issue.id);
  await t.answer(issue.id);
  // one sends it back; the other joins while it is under way, which is their once as well
  expect(await t.rate('zhang', a, false, '没有解决')).toMatchObject({ issue: { state: 'REWORK', round: 2 } });
  expect(await t.rate('wang', b, false, '我也没有解决')).toMatchObject({ issue: { state: 'REWORK', round: 2 } });
  await t.answer(issue.id);
  expect(await t.rate('zhang', a, false, '还是没有')).toMatchObject({ issue: { state: 'ANSWERED', round: 2 } });
  expect(await t.rate('wang', b, false, '还是没有')).toMatchObject({ issue: { state: 'ANSWERED', round: 2 } });
  expect((await t.own('wang', b)).answers).toMatchObject([{ satisfied: false, sentBack: true }, { satisfied: false, sentBack: false }]);
  await t.clear(issue.id);

  // one who was satisfied at first, and is not with the second answer, still has the right
  await later(w, '2026-03-04T10:00:00+08:00');
  const [c, d] = [await t.propose('zhang', '发票领用要两天'), await t.propose('wang', '发票领用窗口少')].map((x) => x.opinions[0]!.id) as [string, string];
  const other = await steps(w).register(c);
  await t.merge(d, other.id);
  await t.answer(other.id);
  await t.rate('wang', d, true);
  await t.rate('zhang', c, false, '没有解决');
  await t.answer(other.id);
  expect(await t.rate('wang', d, false, '反而更慢了')).toMatchObject({ issue: { state: 'REWORK', round: 3 } });
  await t.answer(other.id);
  expect(await t.rate('wang', d, false, '仍不满意')).toMatchObject({ issue: { state: 'ANSWERED', round: 3 } });
  expect(await t.rate('zhang', c, false, '仍不满意')).toMatchObject({ issue: { state: 'ANSWERED', round: 3 } });
}, huaibei);

clause('A-31 staged replies go to whoever is in the matter: who joins reads them, who leaves no more, and a talk with one author is not another liaison’s; the plan is no author’s', async (w) => {
  const { t, issue, b, c } = await three(w);
  await t.merge(b, issue.id);
  const { latestReferral: { id: referralId } } = await steps(w).refer(issue.id, await t.version('issue', issue.id));
  await steps(w).signFor(referralId, await t.version('referral', referralId));
  await steps(w).claim(referralId, 'zhao', await t.version('referral', referralId));
  const plan = await replySteps(w).planned(referralId);
  const stage = async (text: string) => {
    const { stageReportDraft: { stageReport } } = await w.as('zhao').run(STAGE_DRAFT, { i: { idempotencyKey: key(), referralId, text } });
    await w.as('sun').run(STAGE_RELEASE, { i: { stageReportId: stageReport.id, expectedVersion: 1 } });
    return stageReport.id as string;
  };
  const passOn = async (id: string) => w.as('qian').run(STAGE_PASS, { i: { stageReportId: id, expectedVersion: await t.version('stage_report', id) } });
  const sees = async (who: 'zhang' | 'wang' | 'li' | 'lin' | 'mei', id: string) => (await w.as(who).run('query($id: ID!) { node(id: $id) { id } }', { id })).node !== null;
  const readers = async (id: string) => Promise.all((['zhang', 'wang', 'li'] as const).map((who) => sees(who, id)));
  const talks = async (who: 'lin' | 'mei') => ((await w.as(who).run('query($id: ID!) { node(id: $id) { ... on Referral { talks { notes } } } }', { id: referralId })).node?.talks ?? []).map((x: { notes: string | null }) => x.notes ?? '—').sort();
  const log = (who: 'lin' | 'mei', notes: string) => w.as(who).run(TALK_LOG, { i: { idempotencyKey: key(), referralId, heldAt: w.now().toISOString(), notes } });
  await log('lin', '甲说还要跑三趟');
  const one = await stage('方案已报编办。');
  const two = await stage('编办已批复。');
  expect(await readers(one)).toEqual([false, false, false]);
  await passOn(one);
  expect(await readers(one)).toEqual([true, true, false]);
  await t.merge(c, issue.id);
  expect(await readers(one)).toEqual([true, true, true]);
  await w.as('zhao').run(TALK_ASK, { i: { idempotencyKey: key(), referralId, question: '请问是哪一天办理的？' } });
  expect(await talks('mei')).toEqual(['—', '甲说还要跑三趟']);
  const out = await t.unmerge(b);
  expect([await talks('lin'), await talks('mei')]).toEqual([['—', '甲说还要跑三趟'], []]);
  expect([await readers(one), await readers(two)]).toEqual([[true, false, true], [false, false, false]]);
  // who comes back brings an answer to what is still asked, and reads nothing of what another brought
  await t.mergeIssue(out.issue.id, issue.id);
  expect([await talks('mei'), await readers(one)]).toEqual([['—'], [true, true, true]]);
  await t.unmergeIssue(out.issue.id);
  expect([await talks('mei'), await readers(one)]).toEqual([[], [true, false, true]]);
  // what was released before somebody left is not passed on to them after
  await passOn(two);
  expect(await readers(two)).toEqual([true, false, true]);
  expect(JSON.stringify(await t.own('wang', b))).not.toMatch(/编办已批复/);
  expect(await readers(plan.id)).toEqual([false, false, false]);
  // the unit has the plan and the order of its reports as before
  const { node } = await w.as('zhao').run('query($id: ID!) { node(id: $id) { ... on Referral { plan { state measures { what } } stageReports { ordinal text } } } }', { id: referralId });
  expect(node).toEqual({ plan: { state: 'APPROVED', measures: [{ what: '合并三个窗口' }] }, stageReports: [{ ordinal: 1, text: '方案已报编办。' }, { ordinal: 2, text: '编办已批复。' }] });
  expect((await w.as('zhao').run(MEASURE_DONE, { i: { planId: plan.id, expectedVersion: await t.version('rectification_plan', plan.id), measure: 1, doneOn: '2026-03-02', note: '已合并' } })).planMeasureDone.plan.measures[0].doneOn).toBe('2026-03-02');
  // with the answer it is each one's who was given it, and stays theirs after they leave
  const { replyId } = await t.reply(referralId);
  await t.unmerge(c);
  expect([await sees('li', replyId), await sees('li', one)]).toEqual([true, true]);
}, huaibei);
