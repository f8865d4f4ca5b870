import { expect, test } from 'vitest';
import { steps } from './steps.ts';
import { aWorld } from './world.ts';

test('the core loop runs from a form to clearance, and its author reads every step without a name of an official', async () => {
  const w = await aWorld();
  const s = steps(w);
  const { submission, opinion, issue } = await s.answered();
  const { submission: read } = (await w.as('zhang').run(`query($id: ID!) { submission: node(id: $id) { ... on Submission {
    opinions { state version answer { explanation answerClass { kind } signedBy } issue { version } } } } }`, { id: submission.id }));
  expect(read.opinions[0]).toMatchObject({ state: 'ANSWERED', answer: { answerClass: { kind: 'NOT_ADOPTED' }, signedBy: null } });
  expect(await s.rate(opinion.id, true, read.opinions[0].version)).toMatchObject({ satisfied: true });
  expect(await s.clear(issue.id, read.opinions[0].issue.version)).toMatchObject({ state: 'CLEARED', clearance: { by: '营商办 钱办' } });
  const { archive } = await w.as('zhang').run('{ archive(first: 50) { totalCount nodes { label actor } } }');
  // what they owe and hold is told by the system; what people did with the matter is told by people
  const byPeople = (archive.nodes as { label: string; actor: string }[]).filter((n) => n.actor !== '系统');
  expect(byPeople.map((n) => `${n.label} ${n.actor}`).reverse()).toEqual([
    '已提交 张企业', '已登记到台账 营商办', '已交办，等待单位签收 营商办', '责任单位已签收 市场监管局', '已有经办人办理 市场监管局',
    '责任单位已答复，营商办审核中 市场监管局', '答复通过审核 营商办', '答复已送达 营商办', '提交人已评价 张企业', '已销号 营商办']);
});
