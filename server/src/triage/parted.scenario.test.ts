import { expect } from 'vitest';
import { join } from '../../test/join.ts';
import { later } from '../../test/later.ts';
import { change, steps } from '../../test/steps.ts';
import { terms } from '../../test/terms.steps.ts';
import { triageSteps } from '../../test/triage.steps.ts';
import { clause, type World } from '../../test/world.ts';

const PROPOSE = change('issueProposeClear', 'IssueProposeClearInput', 'issue { version }');

/** Two authors of one item of the ledger that was answered. */
async function both(w: World) {
  const s = steps(w);
  const t = triageSteps(w);
  const first = await s.file('zhang');
  const second = await s.file('wang', { opinions: [{ type: 'SUGGESTION', scope: 'GOVERNMENT_ENVIRONMENT', title: '王律师自己的话', problem: '我的客户在三号窗口被退回' }] });
  const issue = await s.register(first.opinions[0]!.id, 'qian', { highRisk: true });
  await t.merge(second.opinions[0]!.id, issue.id);
  await t.answer(issue.id);
  return { issue, first: first.opinions[0]!.id, second: second.opinions[0]!.id };
}

clause('A-49, A-37 what was answered and then taken out of a merger is neither cleared nor looked back at by anybody of the unit that answered it', async (w) => {
  const t = triageSteps(w);
  const { second } = await both(w);
  const apart = (await t.unmerge(second)).issue.id as string;
  const person = async (membershipId: string, like: string) => w.asOwner('update membership set person_id = (select person_id from membership where id = $1) where id = $2', [like, membershipId]);
  // of the unit in another post: an officer, and an internal observer; and somebody who left it this morning
  const officer = await join(w, 'officer', { name: '挂职干部', role: 'OFFICER', title: '挂职干部' });
  await person(officer.membershipId, w.members['zhou']!);
  const observer = await join(w, 'observer', { name: '局里的人', role: 'OBSERVER', title: '科员', channel: 'INTERNAL', liaison: 'mei' });
  await person(observer.membershipId, w.members['sun']!);
  await w.asOwner('update membership set until = $2 where id = $1', [w.members['zhou'], w.now()]);
  const on = async () => ({ i: { ...await t.onIssue(apart), evidence: '现场核查' } });
  expect(await officer.refused(PROPOSE, await on())).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule: 'A-49' });
  await t.clear(apart);
  await later(w, '2026-03-30T00:00:00+08:00');
  await w.tick();
  const looks = await w.asOwner<{ candidates: string[]; id: string; version: number }>("select * from look_back where issue_id = $1 and kind <> 'AUTHOR'", [apart]);
  expect(looks).toHaveLength(1);
  for (const m of [officer.membershipId, observer.membershipId]) {
    expect(looks[0]!.candidates).not.toContain(m);
    await expect(w.asRole(['system:*'], 'update look_back set reviewer_id = $1 where id = $2', [observer.membershipId, looks[0]!.id])).rejects.toThrow('outside the handling chain');
  }
});

clause('A-31, A-37 each author who is asked whether it lasts is told their own words, and nothing of another’s', async (w) => {
  const t = triageSteps(w);
  const { issue } = await both(w);
  await t.clear(issue.id);
  await later(w, '2026-03-30T00:00:00+08:00');
  await w.tick();
  const asked = async (who: 'zhang' | 'wang') => (await w.as(who).run('{ lookBacks(where: { kinds: [AUTHOR] }) { nodes { title problem answer evidence } } notices(first: 50) { nodes { text } } }'));
  const wang = await asked('wang');
  expect(wang.lookBacks.nodes).toEqual([{ title: '王律师自己的话', problem: '我的客户在三号窗口被退回', answer: expect.stringContaining('暂不采纳'), evidence: '' }]);
  expect(JSON.stringify(wang)).not.toMatch(/变更登记|现场核查/);
  expect((await asked('zhang')).lookBacks.nodes[0].problem).toContain('变更登记');
  const [look] = await w.asOwner<{ id: string; version: number }>("select id, version from look_back where kind = 'AUTHOR' and reviewer_id = $1", [w.members['wang']]);
  expect(await w.as('zhang').refused(change('lookBackOk', 'LookBackFoundInput', 'lookBack { id }'), { i: { lookBackId: look!.id, expectedVersion: look!.version, notes: '好了', visitedOn: '2026-03-30' } })).toMatchObject({ code: 'NOT_FOUND' });
});

clause('A-20 of what was merged each is kept as closely as its own opinions once it is taken out', async (w) => {
  const s = steps(w);
  const t = triageSteps(w);
  const CLASSIFY = change('opinionClassify', 'OpinionClassifyInput', 'opinion { id }');
  const one = await s.file('zhang');
  const two = await s.file('wang');
  const into = await s.register(one.opinions[0]!.id);
  const along = await s.register(two.opinions[0]!.id);
  await t.mergeIssue(along.id, into.id);
  const kept = async () => Object.fromEntries((await w.asOwner<{ id: string; confidentiality: string }>('select id, confidentiality from issue')).map((i) => [i.id, i.confidentiality]));
  await w.as('zhang').run(CLASSIFY, { i: { ...await t.onOpinion(one.opinions[0]!.id), confidentiality: 'TRADE_SECRET' } });
  expect((await kept())[into.id]).toBe('TRADE_SECRET');
  await t.unmergeIssue(along.id);
  expect(await kept()).toEqual({ [into.id]: 'TRADE_SECRET', [along.id]: 'ORDINARY' });
  expect((await w.as('wang').refused(CLASSIFY, { i: { ...await t.onOpinion(two.opinions[0]!.id), confidentiality: 'ORDINARY' } })).code).toBe('WRONG_STATE');
});

clause('A-37 whoever left a matter after it was cleared is asked about their own, and reopens nobody else’s', async (w) => {
  const t = triageSteps(w);
  const { issue, second } = await both(w);
  await t.clear(issue.id);
  await later(w, '2026-03-30T00:00:00+08:00');
  await w.tick();
  const authors = () => w.asOwner<{ id: string; version: number; issue_id: string; state: string; reviewer_id: string }>("select * from look_back where kind = 'AUTHOR' order by state, id");
  const old = (await authors()).find((l) => l.reviewer_id === w.members['wang'])!;
  const apart = (await t.unmerge(second)).issue.id as string;
  await w.tick();
  expect((await authors()).map((l) => [l.reviewer_id, l.issue_id, l.state])).toEqual(expect.arrayContaining([
    [w.members['zhang'], issue.id, 'ASSIGNED'], [w.members['wang'], issue.id, 'LAPSED'], [w.members['wang'], apart, 'ASSIGNED']]));
  // every high risk is looked at, also the one that has just been taken out
  expect(await w.asOwner("select 1 from look_back where issue_id = $1 and kind = 'RISK'", [apart])).toHaveLength(1);
  const paperIds = [await terms(w).paper('wang')];
  const REBOUND = change('lookBackRebound', 'LookBackFoundInput', 'lookBack { state }');
  const found = (l: { id: string; version: number }) => ({ i: { lookBackId: l.id, expectedVersion: l.version, notes: '又要跑三趟', visitedOn: '2026-03-30', paperIds } });
  expect(await w.as('wang').refused(REBOUND, found({ ...old, version: old.version + 1 }))).toMatchObject({ code: 'WRONG_STATE' });
  await w.as('wang').run(REBOUND, found((await authors()).find((l) => l.issue_id === apart)!));
  expect(Object.fromEntries((await w.asOwner<{ id: string; state: string }>('select id, state from issue')).map((i) => [i.id, i.state]))).toEqual({ [issue.id]: 'CLEARED', [apart]: 'REOPENED' });
});
