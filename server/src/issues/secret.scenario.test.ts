import { expect } from 'vitest';
import { later } from '../../test/later.ts';
import { anOpinion, change, steps } from '../../test/steps.ts';
import { SPLIT, triageSteps } from '../../test/triage.steps.ts';
import { join } from '../../test/join.ts';
import { clause, type World } from '../../test/world.ts';

const CLASSIFY = change('opinionClassify', 'OpinionClassifyInput', 'opinion { id version confidentiality }');
const IDENTITY = change('opinionIdentity', 'OpinionIdentityInput', 'opinion { id identityShown }');
const secret = '电解槽配方外泄';
const mark = async (w: World, who: 'zhang' | 'wang', opinionId: string, confidentiality = 'TRADE_SECRET') =>
  w.as(who).run(CLASSIFY, { i: { ...await triageSteps(w).onOpinion(opinionId), confidentiality } });

clause('A-20 what is marked as a trade secret after it was cleared is looked at by nobody but officers, and told to nobody else', async (w) => {
  const s = steps(w);
  const t = triageSteps(w);
  const { opinions: [o] } = await s.file('zhang', { opinions: [anOpinion({ title: secret, problem: secret })] });
  const issue = await s.register(o!.id, 'qian', { highRisk: true, title: secret, problem: secret });
  await t.answer(issue.id);
  await t.clear(issue.id);
  await later(w, '2026-03-30T00:00:00+08:00');
  await w.tick();
  const looks = async () => w.asOwner<{ id: string; version: number; state: string; kind: string; reviewer_id: string; candidates: string[]; title: string }>("select * from look_back where kind <> 'AUTHOR' order by drawn_at, id");
  const look = (await looks())[0]!;
  const reviewer = Object.keys(w.members).find((k) => w.members[k] === look.reviewer_id) as 'mei' | 'li' | 'wang';
  const list = '{ lookBacks { nodes { id title problem answer evidence } } notices(first: 50) { nodes { text } } }';
  expect(JSON.stringify(await w.as(reviewer).run(list))).toContain(secret);
  await mark(w, 'zhang', o!.id);
  expect(JSON.stringify(await w.as(reviewer).run(list))).not.toContain(secret);
  expect(JSON.stringify(await w.asRole([`member:${look.reviewer_id}`, `scheme:${w.schemeId}`], 'select data from journal_payload'))).not.toContain(secret);
  expect(await w.as(reviewer).refused(change('lookBackOk', 'LookBackFoundInput', 'lookBack { id }'), { i: { lookBackId: look.id, expectedVersion: (await looks()).find((l) => l.id === look.id)!.version, notes: '看过', visitedOn: '2026-03-30' } })).toMatchObject({ code: 'WRONG_STATE' });
  // officers alone, and here both were part of it
  expect((await looks()).map(({ state, candidates }) => [state, candidates]).sort()).toEqual([['LAPSED', expect.anything()], ['OPEN', []]]);
  const [own] = (await w.as('zhang').run('{ lookBacks { nodes { kind title } } }')).lookBacks.nodes;
  expect(own).toEqual({ kind: 'AUTHOR', title: secret });
  await mark(w, 'zhang', o!.id, 'ORDINARY');
  expect((await looks()).find((l) => l.id === look.id)).toMatchObject({ state: 'LAPSED', title: secret });
});

clause('A-20 what is said of an opinion that was split is said of all its parts', async (w) => {
  const t = triageSteps(w);
  const { opinions: [o] } = await steps(w).file('zhang', { opinions: [anOpinion({ problem: '两件事', identityShown: true })] });
  const { opinion: split } = (await w.as('qian').run(SPLIT, { i: { ...await t.onOpinion(o!.id), parts: [{ title: '甲', problem: '甲事' }, { title: '乙', problem: '乙事' }] } })).opinionSplit;
  await mark(w, 'zhang', split.parts[1].id);
  await mark(w, 'zhang', o!.id);
  await w.as('zhang').run(IDENTITY, { i: { ...await t.onOpinion(o!.id), shown: false } });
  expect(await w.asOwner('select confidentiality, identity_shown from opinion')).toEqual(Array.from({ length: 3 }, () => ({ confidentiality: 'TRADE_SECRET', identity_shown: false })));
  expect(await w.as('zhang').refused(CLASSIFY, { i: { ...await t.onOpinion(split.parts[0].id), confidentiality: 'TRADE_SECRET' } })).toMatchObject({ code: 'DUPLICATE', rule: 'A-20' });
});

clause('A-20 those who manage an observer read in no archive what was said of a matter that became a trade secret', async (w) => {
  const s = steps(w);
  const manager = await join(w, 'manager', { name: '管理员', role: 'MANAGER', title: '工商联干部', unit: '区工商联' });
  const unit = w.units['区工商联']!;
  await w.asOwner(`update membership set managing_unit_id = $2, audience = array(select distinct x from unnest(audience || array['managers:' || $2]) x order by x) where id = $1`, [w.members['zhang'], unit]);
  const { id, opinions: [o] } = await s.file('zhang', { opinions: [anOpinion({ problem: '配方事宜' })] });
  await w.as('lin').run(change('submissionAskForMore', 'SubmissionAskForMoreInput', 'submission { id }'), { i: { submissionId: id, expectedVersion: 1, question: '请补充工艺' } });
  await w.as('zhang').run(change('submissionSupplyInfo', 'SubmissionSupplyInfoInput', 'submission { id }'), { i: { submissionId: id, expectedVersion: 2, answer: secret } });
  const read = async () => JSON.stringify(await manager.run('query($m: ID) { archive(membershipId: $m, first: 100) { nodes { label text } } }', { m: w.members['zhang'] }));
  expect(await read()).toContain(secret);
  expect(await manager.refused(CLASSIFY, { i: { ...await triageSteps(w).onOpinion(o!.id), confidentiality: 'TRADE_SECRET' } })).toMatchObject({ code: 'NOT_YOURS' });
  await mark(w, 'zhang', o!.id);
  expect(await read()).not.toContain(secret);
  expect(JSON.stringify(await w.as('lin').run('query($id: ID!) { node(id: $id) { ... on Submission { timeline { text } } } }', { id }))).toContain(secret);
  await mark(w, 'zhang', o!.id, 'ORDINARY');
  expect(await read()).toContain(secret);
});

clause('A-20 a common problem does not tell other liaisons of a matter that became a trade secret', async (w) => {
  const s = steps(w);
  const words = { title: secret, problem: '政务服务中心门口停车位太少，来办事根本停不下车' };
  const ids: string[] = [];
  for (const who of ['wang', 'li', 'zhang'] as const) {
    const { opinions: [o] } = await s.file(who, { opinions: [anOpinion({ ...words, ...(who !== 'zhang' ? { title: '停车难' } : {}), scope: who === 'li' ? 'PRACTICE' : 'GOVERNMENT_ENVIRONMENT' })] });
    await s.register(o!.id, 'qian', { ...words, ...(who !== 'zhang' ? { title: '停车难' } : {}) });
    ids.push(o!.id);
  }
  const common = async () => (await w.as('mei').run('{ commonIssues { nodes { title authorCount issues { id } } } }')).commonIssues.nodes;
  expect(await common()).toMatchObject([{ title: secret, authorCount: 3 }]);
  expect(await w.as('mei').refused(CLASSIFY, { i: { ...await triageSteps(w).onOpinion(ids[2]!), confidentiality: 'TRADE_SECRET' } })).toMatchObject({ code: 'NOT_FOUND' });
  await mark(w, 'zhang', ids[2]!);
  expect(await common()).toMatchObject([{ title: '停车难', authorCount: 2 }]);
  expect(JSON.stringify(await w.asRole([`liaison:${w.members['mei']}`], 'select data from journal_payload'))).not.toContain(secret);
});
