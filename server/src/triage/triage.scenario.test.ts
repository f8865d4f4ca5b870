import { describe, expect, test } from 'vitest';
import { later } from '../../test/later.ts';
import { change, steps } from '../../test/steps.ts';
import { DECLINE, MERGE, MERGE_ISSUE, SPLIT, triageSteps, UNDO, UNMERGE } from '../../test/triage.steps.ts';
import { aWorld, clause, type World } from '../../test/world.ts';

const huaibei = { preset: 'huaibei' } as const;
const REGISTER = change('opinionRegister', 'OpinionRegisterInput', 'opinion { id state issue { id number } }');
const words = { title: '登记', problem: '要跑三个窗口', category: 'OTHER' };
const lines = ['变更登记要跑三个窗口', '发票领用要两天，且园区路灯不亮', '与上月反映的变更登记相同', '企业之间的债务纠纷', '食堂菜价高'];
const five = { opinions: lines.map((problem) => ({ type: 'SUGGESTION', scope: 'RISK', problem })) };
const state = async (w: World, id: string) => (await w.asOwner<{ state: string }>('select state from submission where id = $1', [id]))[0]!.state;

clause('B-24 of a form of five lines each is registered, merged, split or declined with reason, by the liaison alone', async (w) => {
  const t = triageSteps(w);
  const { id, opinions } = await steps(w).file('zhang', five);
  const [one, two, three, four, five_] = opinions.map((o) => o.id) as [string, string, string, string, string];
  const issue = await steps(w).register(one, 'lin');
  await t.merge(three, issue.id, {}, 'lin');
  const on = (i: string) => t.onOpinion(i);
  const parts = [{ title: '发票', problem: '发票领用要两天' }, { title: '路灯', problem: '园区路灯不亮' }];
  expect(await w.as('lin').refused(SPLIT, { i: { ...await on(two), parts: parts.slice(1) } })).toMatchObject({ code: 'INCOMPLETE', field: 'parts', rule: 'B-24' });
  expect(await w.as('lin').refused(SPLIT, { i: { ...await on(two), parts: [parts[0], { title: '路灯', problem: ' 　' }] } })).toMatchObject({ code: 'INCOMPLETE', field: 'parts.1.problem' });
  expect(await w.as('mei').refused(SPLIT, { i: { ...await on(two), parts } })).toMatchObject({ code: 'NOT_FOUND' });
  await later(w, '2026-03-04T10:00:00+08:00');
  const { opinion: split } = (await w.as('lin').run(SPLIT, { i: { ...await on(two), parts } })).opinionSplit;
  expect(split).toMatchObject({ state: 'SPLIT', parts: [{ ordinal: 6, title: '发票', state: 'SUBMITTED' }, { ordinal: 7, title: '路灯', state: 'SUBMITTED' }] });
  // the clocks they would have had since the submission
  for (const part of split.parts) expect(part.handOver).toMatchObject({ startedAt: '2026-03-02T02:00:00.000Z', dueOn: '2026-03-11', state: 'RUNNING' });
  expect(await state(w, id)).toBe('SUBMITTED');
  await w.as('lin').run(DECLINE, { i: { ...await on(four), reason: 'OUT_OF_SCOPE', text: '属于民事纠纷' } });
  await w.as('lin').run(DECLINE, { i: { ...await on(five_), reason: 'OUT_OF_SCOPE', text: '不属于营商环境' } });
  expect(await state(w, id)).toBe('SUBMITTED');
  for (const part of split.parts) await steps(w).register(part.id, 'lin', { expectedVersion: 1 });
  expect(await state(w, id)).toBe('TRIAGED');

  const { node } = await w.as('zhang').run('query($id: ID!) { node(id: $id) { ... on Submission { opinions { ordinal state splitFrom { ordinal } } timeline { label } } } }', { id });
  expect(node.opinions.map((o: { state: string }) => o.state)).toEqual(['REGISTERED', 'SPLIT', 'MERGED', 'DECLINED', 'DECLINED', 'REGISTERED', 'REGISTERED']);
  expect(node.opinions[5].splitFrom).toEqual({ ordinal: 2 });
  for (const said of ['并入同类问题一并办理', '含多个事项，已拆分，分别办理', '由拆分产生，单独分办', '不予受理']) expect(node.timeline.map((e: { label: string }) => e.label)).toContain(said);
});

clause('B-24 the last step of triage is taken back while nothing has followed on it; a number is void and never given again', async (w) => {
  const t = triageSteps(w);
  const { id, opinions: [first, second] } = await steps(w).file('zhang', { opinions: five.opinions.slice(0, 2) });
  const issue = await steps(w).register(first!.id);
  await w.as('qian').run(DECLINE, { i: { ...await t.onOpinion(second!.id), reason: 'RESOLVED', text: '已解决' } });
  expect(await state(w, id)).toBe('TRIAGED');
  for (const who of ['zhang', 'zhao'] as const) expect(await w.as(who).refused(UNDO, { i: await t.onOpinion(first!.id) })).toMatchObject({ code: who === 'zhang' ? 'NOT_YOURS' : 'NOT_FOUND' });

  await later(w, '2026-03-03T10:00:00+08:00');
  expect(await t.undo(second!.id)).toMatchObject({ state: 'SUBMITTED', handOver: { startedAt: '2026-03-02T02:00:00.000Z', dueOn: '2026-03-11', state: 'RUNNING' } });
  expect(await t.undo(first!.id)).toMatchObject({ state: 'SUBMITTED', issue: null });
  expect(await state(w, id)).toBe('SUBMITTED');
  const ledger = (await w.as('qian').run('{ issues { nodes { number state } } }')).issues.nodes;
  expect(ledger).toEqual([{ number: issue.number, state: 'VOIDED' }]);
  for (const who of ['zhang', 'lin'] as const) expect((await w.as(who).run('{ issues { totalCount } }')).issues).toEqual({ totalCount: 0 });
  const again = (await w.as('qian').run(REGISTER, { i: { ...await t.onOpinion(first!.id), ...words } })).opinionRegister.opinion.issue;
  expect(Number(again.number.slice(-4))).toBe(Number(issue.number.slice(-4)) + 1);
  const { node } = await w.as('zhang').run('query($id: ID!) { node(id: $id) { ... on Submission { timeline { label text } } } }', { id });
  expect(node.timeline.map((e: { label: string }) => e.label).filter((l: string) => /登记|撤回|受理/.test(l))).toEqual(['已登记到台账', '不予受理', '分办已撤回，重新分办', '分办已撤回，重新分办', '已登记到台账']);

  // merged, and taken back; once it is handed over it is taken out instead
  await t.merge(second!.id, again.id);
  expect(await t.undo(second!.id)).toMatchObject({ state: 'SUBMITTED', issue: null });
  await t.merge(second!.id, again.id);
  await steps(w).refer(again.id, await t.version('issue', again.id));
  for (const o of [first!.id, second!.id]) expect(await w.as('qian').refused(UNDO, { i: await t.onOpinion(o) })).toMatchObject({ code: 'WRONG_STATE', rule: 'undo-while-nothing-followed' });
  expect(await t.unmerge(second!.id)).toMatchObject({ state: 'REGISTERED', issue: { state: 'REGISTERED' } });
});

clause('B-24 a split is taken back while nothing was done with its parts, and not otherwise', async (w) => {
  const t = triageSteps(w);
  const unit = w.units['市场监管局']!;
  await w.asOwner("update membership set managing_unit_id = $2 where id = $1", [w.members['zhang'], unit]);
  const { id, opinions: [o] } = await steps(w).file('zhang', { opinions: five.opinions.slice(1, 2) });
  const photo = async (opinionId: string) => w.asOwner<{ opinion_id: string }>('select opinion_id from attachment where id = $1', [opinionId]);
  await w.asOwner(`insert into attachment (id, scheme_id, uploader_id, opinion_id, file_name, content_type, size, sha256, state, created_at, audience)
    select 'att_of_it', scheme_id, author_id, id, 'a.jpg', 'image/jpeg', 1, '', 'READY', now(), audience from opinion where id = $1`, [o!.id]);
  const parts = [{ title: '发票', problem: '发票领用要两天' }, { title: '路灯', problem: '园区路灯不亮', attachmentIds: ['att_of_it'] }];
  const split = async () => (await w.as('lin').run(SPLIT, { i: { ...await t.onOpinion(o!.id), parts } })).opinionSplit.opinion.parts as { id: string }[];
  const [one, two] = await split() as [{ id: string }, { id: string }];
  expect(await photo('att_of_it')).toEqual([{ opinion_id: two.id }]);
  // where its author's submissions come from goes along with each part
  expect(await w.asOwner('select managing_unit_id from opinion where split_from_id = $1', [o!.id])).toEqual([{ managing_unit_id: unit }, { managing_unit_id: unit }]);
  for (const who of ['zhang', 'zhao', 'mei'] as const) expect(await w.as(who).refused(UNDO, { i: await t.onOpinion(o!.id) })).toMatchObject({ code: who === 'zhang' ? 'NOT_YOURS' : 'NOT_FOUND' });
  const no = { code: 'WRONG_STATE', rule: 'undo-while-nothing-followed', message: expect.stringContaining('拆分') };
  await w.as('lin').run(DECLINE, { i: { ...await t.onOpinion(one.id), reason: 'OUT_OF_SCOPE', text: '不属于营商环境' } });
  expect(await w.as('lin').refused(UNDO, { i: await t.onOpinion(o!.id) })).toMatchObject(no);
  const { node: { allowedActions } } = await w.as('lin').run('query($id: ID!) { node(id: $id) { ... on Opinion { allowedActions { action enabled reasons { message } } } } }', { id: o!.id });
  expect(allowedActions.find((a: { action: string }) => a.action === 'undo')).toMatchObject({ enabled: false, reasons: [{ message: no.message }] });
  // what was done is taken back first
  await t.undo(one.id, 'lin');
  await later(w, '2026-03-04T10:00:00+08:00');
  expect(await t.undo(o!.id, 'lin')).toMatchObject({ state: 'SUBMITTED', handOver: { startedAt: '2026-03-02T02:00:00.000Z', dueOn: '2026-03-11', state: 'RUNNING' } });
  expect(await w.asOwner("select o.state, (select string_agg(state, ',') from clock c where c.subject_id = o.id and rule = 'handOver' and state in ('RUNNING', 'BREACHED')) as runs from opinion o where split_from_id = $1", [o!.id])).toEqual([{ state: 'REJOINED', runs: null }, { state: 'REJOINED', runs: null }]);
  expect(await photo('att_of_it')).toEqual([{ opinion_id: o!.id }]);
  // its parts are nobody's to triage any more
  expect(await w.as('lin').refused(DECLINE, { i: { ...await t.onOpinion(one.id), reason: 'OUT_OF_SCOPE', text: '不属于营商环境' } })).toMatchObject({ code: 'WRONG_STATE' });
  const { node } = await w.as('zhang').run('query($id: ID!) { node(id: $id) { ... on Submission { opinions { state parts { id } } timeline { label } allowedActions { action enabled } } } }', { id });
  expect(node.opinions.map((x: { state: string }) => x.state)).toEqual(['SUBMITTED', 'REJOINED', 'REJOINED']);
  expect(node.allowedActions).toContainEqual({ action: 'withdraw', enabled: true });
  // split anew: its author changes one part, and it is too late
  const again = await split();
  expect(again).toHaveLength(2);
  const AMEND = change('opinionAmend', 'OpinionAmendInput', 'opinion { id }');
  await w.as('zhang').run(AMEND, { i: { ...await t.onOpinion(again[1]!.id), title: '路灯', problem: '园区路灯不亮已两周' } });
  expect(await w.as('lin').refused(UNDO, { i: await t.onOpinion(o!.id) })).toMatchObject(no);
  for (const part of again) await steps(w).register(part.id, 'lin', { expectedVersion: await t.version('opinion', part.id) });
  expect(await state(w, id)).toBe('TRIAGED');
});

clause('A-31 two registered issues are merged: one goes along under its number, and comes back under it', async (w) => {
  const t = triageSteps(w);
  const [a, b, c] = [await t.propose('zhang', '甲'), await t.propose('wang', '乙'), await t.propose('li', '丙')].map((x) => x.opinions[0]!.id) as [string, string, string];
  const [one, other] = [await steps(w).register(a), await steps(w).register(b, 'qian', { problem: '乙的问题' })];
  await t.merge(c, other.id);
  expect(await w.as('qian').refused(MERGE_ISSUE, { i: { ...await t.onIssue(one.id), intoId: one.id } })).toMatchObject({ code: 'INVALID', field: 'intoId' });
  expect(await w.as('zhao').refused(MERGE_ISSUE, { i: { ...await t.onIssue(other.id), intoId: one.id } })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await t.mergeIssue(other.id, one.id)).toMatchObject({ state: 'MERGED', number: other.number });
  expect((await w.as('wang').run('{ issues { nodes { number opinions { id } } } }')).issues.nodes).toEqual([{ number: one.number, opinions: [{ id: b }] }]);
  // what came with another is taken out with it, and what is merged is not referred
  expect(await w.as('qian').refused(UNMERGE, { i: await t.onOpinion(c) })).toMatchObject({ code: 'WRONG_STATE' });
  const REFER = change('issueRefer', 'IssueReferInput', 'issue { id }');
  expect(await w.as('qian').refused(REFER, { i: { ...await t.onIssue(other.id), unitId: w.units['税务局'] } })).toMatchObject({ code: 'WRONG_STATE' });
  const { replyId } = await t.answer(one.id);
  await t.rate('li', c, true, '好');
  await t.clear(one.id);
  expect(await t.unmergeIssue(other.id)).toMatchObject({ state: 'CLEARED', number: other.number });
  expect(await t.own('wang', b)).toMatchObject({ state: 'ANSWERED', answer: { id: replyId }, issue: { number: other.number, state: 'CLEARED' }, handOver: { state: 'MET' } });
  expect(await t.own('li', c)).toMatchObject({ satisfied: true, ratingText: '好', answer: { id: replyId }, issue: { number: other.number } });
  expect(await t.own('zhang', a)).toMatchObject({ issue: { number: one.number, state: 'CLEARED' } });
  // and the one that had joined it is taken out of it in turn
  const out = await t.unmerge(c);
  expect(out.issue).toMatchObject({ state: 'CLEARED' });
  expect(await t.own('li', c)).toMatchObject({ satisfied: true, answer: { id: replyId } });
}, huaibei);

describe('of those who do it at once', () => {
  test('exactly one merges or registers an opinion, and a merger that meets a referral is handed over once', async () => {
    const w = await aWorld(huaibei);
    const t = triageSteps(w);
    const [a, b] = [await t.propose('zhang', '甲'), await t.propose('wang', '乙')].map((x) => x.opinions[0]!.id) as [string, string];
    const issue = await steps(w).register(a);
    const on = { ...await t.onOpinion(b) };
    const REFER = change('issueRefer', 'IssueReferInput', 'issue { id }');
    const answers = await Promise.all([
      ...Array.from({ length: 20 }, (_, n) => w.as(n % 3 ? 'qian' : 'kang').raw(n % 2 ? MERGE : REGISTER, { i: { ...on, ...(n % 2 ? { issueId: issue.id } : words) } })),
      w.as('qian').raw(REFER, { i: { issueId: issue.id, expectedVersion: 1, unitId: w.units['市场监管局'] } }),
    ]);
    const won = answers.slice(0, 20).filter((x) => !x.errors);
    expect(won).toHaveLength(1);
    expect([...new Set(answers.slice(0, 20).flatMap((x) => x.errors?.map((e) => e.extensions.code) ?? []))]).toEqual(['VERSION_CONFLICT']);
    const [row] = await w.asOwner<{ state: string; mine: boolean; state_of: string; met: number }>(`select o.state, o.issue_id = $2 as mine, i.state as state_of,
      (select count(*)::int from clock where subject_id = o.id and rule = 'handOver' and state = 'MET') as met from opinion o join issue i on i.id = $2 where o.id = $1`, [b, issue.id]);
    expect(row!.mine).toBe(row!.state === 'MERGED');
    // referred before or after, or refused because it had changed: the clock goes by where the issue stands
    expect(row!.met).toBe(row!.mine && row!.state_of === 'REFERRED' ? 1 : 0);
    expect(w.faults).toEqual([]);
  });
});
