import { expect } from 'vitest';
import { anOpinion, change, key, steps } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

const fields = 'id version number title state doneCount items { id note done unit { name } deadline { dueOn } issue { number state } referral { number } }';
const DRAFT = change('taskListDraft', 'TaskListDraftInput', `taskList { ${fields} }`);
const SAVE = change('taskListSave', 'TaskListSaveInput', `taskList { ${fields} }`);
const ISSUE = change('taskListIssue', 'OnTaskListInput', `taskList { ${fields} }`);
const LISTS = `{ taskLists { totalCount nodes { ${fields} } } }`;

/** The ledger's version of an item, as it stands. */
const version = async (w: World, id: string) => (await w.asOwner<{ version: number }>('select version from issue where id = $1', [id]))[0]!.version;
const lists = async (w: World, who: 'qian' | 'zhao' | 'wu' | 'zhang' | 'lin' | 'admin') => (await w.as(who).run(LISTS)).taskLists as { totalCount: number; nodes: { id: string; state: string; doneCount: number; items: { unit: { name: string } | null; done: boolean }[] }[] };

clause('A-31 the office puts matters on a task list; each unit sees its own lines, an author nothing, and it closes with its last line', async (w) => {
  const s = steps(w);
  const form = await s.file('zhang', { opinions: [anOpinion(), anOpinion({ problem: '园区路灯坏了半年无人维修' }), anOpinion({ problem: '增值税留抵退税太慢' })] });
  const [one, two, three] = form.opinions.map((o) => o.id) as [string, string, string];
  const market = await s.register(one);
  const lamps = await s.register(two, 'qian', { title: '路灯不亮', problem: '园区路灯坏了' });
  const taxes = await s.register(three, 'qian', { title: '退税慢', problem: '留抵退税慢' });
  const { latestReferral: referral } = await s.refer(market.id);

  for (const who of ['lin', 'zhao', 'zhang', 'admin'] as const) expect(await w.as(who).refused(DRAFT, { i: { idempotencyKey: key(), title: '清单', items: [] } })).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('qian').refused(DRAFT, { i: { idempotencyKey: key(), title: ' ', items: [] } })).toMatchObject({ code: 'INCOMPLETE', field: 'title' });
  expect(await w.as('qian').refused(DRAFT, { i: { idempotencyKey: key(), title: '清单', items: [{ issueId: form.id }] } })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as('qian').refused(DRAFT, { i: { idempotencyKey: key(), title: '清单', items: [{ issueId: lamps.id }, { issueId: lamps.id }] } })).toMatchObject({ code: 'DUPLICATE' });
  const { taskListDraft: { taskList: draft } } = await w.as('qian').run(DRAFT, { i: { idempotencyKey: key(), title: '三月任务清单', items: [] } });
  expect(draft).toMatchObject({ number: null, state: 'DRAFT', items: [] });
  const on = { taskListId: draft.id, expectedVersion: 1 };
  expect(await w.as('qian').refused(ISSUE, { i: on })).toMatchObject({ code: 'INCOMPLETE', rule: 'A-31' });
  const items = [{ referralId: referral.id, note: '优先' }, { issueId: taxes.id }];
  expect((await w.as('qian').run(SAVE, { i: { ...on, title: '三月任务清单', items: [{ issueId: lamps.id }] } })).taskListSave.taskList.items).toHaveLength(1);
  expect((await w.as('qian').run(SAVE, { i: { ...on, expectedVersion: 2, title: '三月任务清单', items } })).taskListSave.taskList.items).toHaveLength(2);
  // a draft is the office's alone
  for (const who of ['zhao', 'wu', 'zhang', 'lin'] as const) expect(await lists(w, who)).toMatchObject({ totalCount: 0 });
  const { taskListIssue: { taskList: issued } } = await w.as('qian').run(ISSUE, { i: { ...on, expectedVersion: 3 } });
  expect(issued).toMatchObject({ number: '任务〔2026〕1号', state: 'ISSUED', items: [{ note: '优先', done: false, unit: { name: '市场监管局' }, deadline: { dueOn: referral.deadline.dueOn }, referral: { number: referral.number } }, { unit: null, referral: null }] });
  expect(await w.as('qian').refused(SAVE, { i: { ...on, expectedVersion: 4, title: '改名', items } })).toMatchObject({ code: 'WRONG_STATE' });

  // each its own lines, as they stand: the tax bureau has none until it is handed one
  expect((await lists(w, 'zhao')).nodes).toMatchObject([{ items: [{ unit: { name: '市场监管局' } }] }]);
  expect((await lists(w, 'zhao')).nodes[0]!.items).toHaveLength(1);
  expect(await lists(w, 'wu')).toMatchObject({ totalCount: 0 });
  await s.refer(taxes.id, await version(w, taxes.id), { unitId: w.units['税务局'] });
  expect((await lists(w, 'wu')).nodes).toMatchObject([{ items: [{ unit: { name: '税务局' } }] }]);
  expect((await lists(w, 'wu')).nodes[0]!.items).toHaveLength(1);
  expect((await lists(w, 'qian')).nodes[0]!.items).toHaveLength(2);
  // an author sees nothing of it, nor does anybody else
  for (const who of ['zhang', 'lin', 'admin'] as const) expect(await lists(w, who)).toMatchObject({ totalCount: 0 });
  expect((await w.as('zhang').run('query($id: ID!) { node(id: $id) { id } }', { id: draft.id })).node).toBeNull();
  expect(await w.asRole([`member:${w.members['zhang']}`], 'select id from task_list_item')).toEqual([]);
  expect(await w.as('zhao').refused(ISSUE, { i: { ...on, expectedVersion: 5 } })).toMatchObject({ code: 'NOT_YOURS' });

  // done one by one; with the last the list is closed, and it stays so
  await s.signFor(referral.id);
  await s.claim(referral.id);
  const reply = await s.draft(referral.id);
  await s.submit(reply.id);
  await s.sign(reply.id);
  await s.accept(referral.id);
  expect((await lists(w, 'qian')).nodes).toMatchObject([{ state: 'ISSUED', doneCount: 1 }]);
  expect((await lists(w, 'wu')).nodes).toMatchObject([{ doneCount: 0 }]);
});

clause('A-31 a task list whose matters are all done is not issued, and one that is issued closes by itself', async (w) => {
  const s = steps(w);
  const { referral, issue, reply } = await s.replied();
  const draft = async () => (await w.as('qian').run(DRAFT, { i: { idempotencyKey: key(), title: '任务清单', items: [{ referralId: referral.id }] } })).taskListDraft.taskList as { id: string };
  const [first, second] = [await draft(), await draft()];
  await w.as('qian').run(ISSUE, { i: { taskListId: first.id, expectedVersion: 1 } });
  await s.accept(referral.id);
  expect(reply.id).not.toBe(issue.id);
  const { nodes } = await lists(w, 'qian');
  expect(nodes.find((n) => n.id === first.id)).toMatchObject({ state: 'CLOSED', doneCount: 1 });
  expect(await w.as('qian').refused(ISSUE, { i: { taskListId: second.id, expectedVersion: 1 } })).toMatchObject({ code: 'WRONG_STATE' });
  expect((await lists(w, 'zhao')).nodes).toMatchObject([{ id: first.id, state: 'CLOSED' }]);
});
