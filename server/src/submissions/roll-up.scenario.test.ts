import { expect } from 'vitest';
import { colleague } from '../../test/colleague.ts';
import { ask } from '../../test/asking.ts';
import { anOpinion, change, steps } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

const LIST = '{ submissions { totalCount nodes { id number version originUnit { name } rolledUpAt author { name } opinions { id problem } allowedActions { action enabled } } } opinions { totalCount nodes { id } } issues { totalCount } }';
const ONE = 'query($id: ID!) { node(id: $id) { id } }';

/** An observer of a unit that manages its own, and two people who manage: theirs, and another unit's. */
async function managed(w: World) {
  const own = await colleague(w, { role: 'MANAGER', unitId: w.units['市场监管局']! });
  const other = await colleagueNamed(w);
  const unit = w.units['市场监管局']!;
  await w.asOwner('update membership set managing_unit_id = $2, audience = audience || array[$3::text] where id = $1', [w.members['zhang'], unit, `managers:${unit}`]);
  await w.asOwner('update person set audience = audience || array[$2::text] where id = (select person_id from membership where id = $1)', [w.members['zhang'], `managers:${unit}`]);
  return { own, other };
}
/** A handler of the other unit who manages observers for it now. */
async function colleagueNamed(w: World) {
  await w.asOwner("update membership set role = 'MANAGER' where id = $1", [w.members['wu']]);
  return { cookie: w.as('wu').cookie() };
}
const listed = async (w: World, cookie: string) => (await ask(w, LIST, {}, { cookie })).data as {
  submissions: { totalCount: number; nodes: { id: string; version: number; originUnit: { name: string } | null; author: { name: string } | null; opinions: { id: string; problem: string }[]; allowedActions: { action: string; enabled: boolean }[] }[] };
  opinions: { totalCount: number }; issues: { totalCount: number };
};

clause('A-48 a managing unit rolls its own observers’ submissions up to the office once, and where they came from is kept', async (w) => {
  const { own, other } = await managed(w);
  const s = steps(w);
  const { id: submissionId, opinions: [{ id: opinionId }] } = await s.file('zhang') as unknown as { id: string; opinions: [{ id: string }] };
  await s.file('li', { opinions: [anOpinion({ scope: 'PRACTICE' })] });
  // its own observer's, and nobody else's; another unit's staff find nothing
  const mine = await listed(w, own.cookie);
  expect(mine.submissions).toMatchObject({ totalCount: 1, nodes: [{ id: submissionId, originUnit: null, author: { name: '张企业' }, allowedActions: [{ action: 'rollUp', enabled: true }] }] });
  expect(mine).toMatchObject({ opinions: { totalCount: 1 }, issues: { totalCount: 0 } });
  expect(await listed(w, other.cookie)).toMatchObject({ submissions: { totalCount: 0 }, opinions: { totalCount: 0 } });
  for (const id of [submissionId, opinionId]) expect((await ask(w, ONE, { id }, { cookie: other.cookie })).data).toEqual({ node: null });

  const roll = (over: object = {}) => ({ submissionId, expectedVersion: 1, note: '本月收到三件，其中本件较急', ...over });
  const ROLL = change('submissionRollUp', 'SubmissionRollUpInput', 'submission { id version originUnit { name } rolledUpAt }');
  const before = (await w.journal()).length;
  const elsewhere = await ask(w, ROLL, { i: roll() }, { cookie: other.cookie });
  expect(elsewhere.errors![0]!.extensions).toMatchObject({ code: 'NOT_FOUND' });
  for (const who of ['qian', 'lin', 'zhang'] as const) expect(await w.as(who).refused(ROLL, { i: roll() })).toMatchObject({ code: 'NOT_YOURS' });
  for (const who of ['zhao', 'admin', 'yan'] as const) expect(await w.as(who).refused(ROLL, { i: roll() })).toMatchObject({ code: 'NOT_FOUND' });
  expect((await w.journal()).length).toBe(before);

  expect(await own.does('submissionRollUp', 'SubmissionRollUpInput', 'submission', roll())).toMatchObject({ done: { version: 2 } });
  expect(await own.does('submissionRollUp', 'SubmissionRollUpInput', 'submission', roll({ expectedVersion: 2 }))).toMatchObject({ refused: { code: 'DUPLICATE', rule: 'A-48' } });
  await expect(w.asOwner('update submission set origin_unit_id = $2 where id = $1', [submissionId, w.units['税务局']])).rejects.toThrow(/for good/);
  // the office accepts: one item, its origin kept
  const issue = await s.register(opinionId);
  const READ = 'query($id: ID!) { node(id: $id) { ... on Issue { originUnits { name } opinions { submission { originUnit { name } rolledUpAt } } } } }';
  expect((await w.as('qian').run(READ, { id: issue.id })).node).toEqual({ originUnits: [{ name: '市场监管局' }], opinions: [{ submission: { originUnit: { name: '市场监管局' }, rolledUpAt: w.now().toISOString() } }] });
  // the author reads that it was handed on, and of officials' notes nothing
  const { node: { timeline } } = await w.as('zhang').run('query($id: ID!) { node(id: $id) { ... on Submission { originUnit { name } timeline { type text } } } }', { id: submissionId });
  expect(timeline).toContainEqual({ type: 'SubmissionRolledUp', text: null });
  expect((await w.as('zhang').run(READ, { id: issue.id })).node).toMatchObject({ originUnits: null });
  // the managers see what their observer filed, not the ledger
  expect((await ask(w, ONE, { id: issue.id }, { cookie: own.cookie })).data).toEqual({ node: null });
});

clause('A-21 those who manage an observer read nothing of a trade secret, nor after the fact', async (w) => {
  const { own } = await managed(w);
  const s = steps(w);
  const { id: submissionId, opinions } = await s.file('zhang', { opinions: [anOpinion({ confidentiality: 'TRADE_SECRET' }), anOpinion()] });
  expect((await listed(w, own.cookie)).submissions.totalCount).toBe(0);
  for (const { id } of opinions) expect((await ask(w, ONE, { id }, { cookie: own.cookie })).data).toEqual({ node: null });
  const CLASSIFY = change('opinionClassify', 'OpinionClassifyInput', 'opinion { id version }');
  const version = async () => (await w.asOwner<{ version: number }>('select version from opinion where id = $1', [opinions[0]!.id]))[0]!.version;
  await w.as('zhang').run(CLASSIFY, { i: { opinionId: opinions[0]!.id, expectedVersion: await version(), confidentiality: 'ORDINARY' } });
  expect((await listed(w, own.cookie)).submissions).toMatchObject({ totalCount: 1, nodes: [{ id: submissionId }] });
  await w.as('lin').run(CLASSIFY, { i: { opinionId: opinions[0]!.id, expectedVersion: await version(), confidentiality: 'TRADE_SECRET' } });
  expect((await listed(w, own.cookie)).submissions.totalCount).toBe(0);
  expect(await w.asOwner("select id from clock where subject_id = $1 and audience && array['managers:' || $2]", [submissionId, w.units['市场监管局']])).toEqual([]);
  expect(await w.as('zhang').refused(change('submissionRollUp', 'SubmissionRollUpInput', 'submission { id }'), { i: { submissionId, expectedVersion: 3 } })).toMatchObject({ code: expect.stringMatching(/NOT_YOURS|VERSION_CONFLICT/) });
});
