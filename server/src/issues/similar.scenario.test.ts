import { expect } from 'vitest';
import { anOpinion, change, steps } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

const words = [
  '政务服务中心门口停车位太少，来办事根本停不下车', '政务大厅周边停车难，办事群众只能停到路边被贴条', '去政务中心办事，停车场总是满的，绕了半小时没有车位', '大厅停车位长期被工作人员车辆占用，企业来人没处停车',
];
const other = '增值税留抵退税申请提交一个多月还没有到账';
type Who = 'zhang' | 'li' | 'wang';

/** Files a form with an opinion in each of these words. */
async function filed(w: World, who: Who, ...problems: string[]): Promise<string[]> {
  const opinions = problems.map((problem) => anOpinion({ problem, scope: who === 'li' ? 'PRACTICE' : 'GOVERNMENT_ENVIRONMENT' }));
  return (await steps(w).file(who, { opinions })).opinions.map((o) => o.id);
}
const SIMILAR = `query($id: ID!, $first: Int! = 5) { node(id: $id) {
  ... on Opinion { similar(first: $first) { score scoreLabel because recurrence issue { id number state } opinion { id problem } } }
  ... on Issue { alike: similar(first: $first) { score scoreLabel because recurrence issue { id number state } opinion { id problem } } } } }`;
interface Alike { score: number; scoreLabel: string; because: string[]; recurrence: boolean; issue: { id: string } | null; opinion: { id: string } | null }
const similar = async (w: World, who: 'qian' | 'lin' | 'mei' | 'zhang' | 'zhao', id: string, first = 5): Promise<Alike[] | null> => {
  const { node } = await w.as(who).run(SIMILAR, { id, first });
  return node?.similar ?? node?.alike ?? null;
};
const of = (found: Alike[] | null) => (found ?? []).map((a) => a.issue?.id ?? a.opinion!.id);

clause('A-31 whoever triages sees what is like a matter, how like, by which words, and that it was cleared before', async (w) => {
  const s = steps(w);
  const [first] = await filed(w, 'zhang', words[0]!) as [string];
  const { id: issueId } = await s.register(first, 'qian', { title: '政务中心停车难', problem: words[0] });
  const [second] = await filed(w, 'li', words[1]!) as [string];
  const [, third] = await filed(w, 'wang', other, words[2]!) as [string, string];
  const found = (await similar(w, 'qian', third))!;
  // the item of the ledger stands for the opinion it was registered from; what is not alike is not there
  expect(of(found).sort()).toEqual([issueId, second].sort());
  expect(found.every((a) => a.score >= 40 && a.score <= 100 && a.scoreLabel !== '' && a.because.length > 0 && !a.recurrence)).toBe(true);
  expect(found.map((a) => a.score)).toEqual(found.map((a) => a.score).sort((a, b) => b - a));
  expect(found.flatMap((a) => a.because)).toEqual(expect.arrayContaining(['停车']));
  expect(of(await similar(w, 'qian', third, 1))).toEqual(of(found).slice(0, 1));
  expect(of(await similar(w, 'qian', issueId))).toEqual(expect.arrayContaining([second, third]));
  // the loop itself, to a clearance
  const matter = await s.refer(issueId, (await w.asOwner<{ version: number }>('select version from issue where id = $1', [issueId]))[0]!.version);
  await s.signFor(matter.latestReferral.id);
  await s.claim(matter.latestReferral.id);
  const reply = await s.draft(matter.latestReferral.id);
  await s.submit(reply.id);
  await s.sign(reply.id);
  await s.accept(matter.latestReferral.id);
  await s.clear(issueId, (await w.asOwner<{ version: number }>('select version from issue where id = $1', [issueId]))[0]!.version);
  const again = (await similar(w, 'qian', third))!.find((a) => a.issue?.id === issueId)!;
  expect(again).toMatchObject({ recurrence: true, issue: { state: 'CLEARED' } });
  // neither the author nor the unit it was handed to is told what else there is like it
  expect((await w.as('zhang').run(SIMILAR, { id: first })).node.similar).toBeNull();
  expect((await w.as('zhao').run(SIMILAR, { id: issueId })).node.alike).toBeNull();
  expect(await w.as('qian').refused(SIMILAR, { id: third, first: 0 })).toMatchObject({ code: 'LIMIT' });
});

/** A clue is the clue officers' and its author's, and nobody else's. */
const restrict = (w: World, id: string) => w.asOwner("update opinion set audience = array['clues:' || scheme_id, 'member:' || author_id, 'system:*'] where id = $1", [id]);

clause('A-41 what its reader may not see bears on no score, no order and no number of what is alike', async (w) => {
  const s = steps(w);
  const [mine] = await filed(w, 'zhang', words[0]!) as [string];
  const [hidden, ...more] = await filed(w, 'wang', words[1]!, words[1]!, words[2]!, words[3]!) as [string, ...string[]];
  for (const id of more) await restrict(w, id);
  const [demand] = await filed(w, 'li', words[2]!) as [string];
  const { id: issueId } = await s.register(demand, 'qian', { title: '停车难', problem: words[2] });
  const before = { lin: await similar(w, 'lin', mine), qian: await similar(w, 'qian', mine) };
  // another liaison's matter is the office's to see and not this liaison's
  expect(of(before.qian).sort()).toEqual([hidden, issueId].sort());
  expect(of(before.lin)).toEqual([issueId]);
  // a clue of the same words, which leaves the office: as if it had never come
  await restrict(w, hidden);
  expect(await similar(w, 'qian', mine)).toEqual(before.lin);
  expect(await similar(w, 'lin', mine)).toEqual(before.lin);
  expect(await w.asRole([`office:${w.schemeId}`], 'select pairs from likeness where id = $1', [hidden])).toEqual([]);
  expect(await w.asOwner('select pairs from likeness where id = $1', [hidden])).toEqual([{ pairs: [] }]);
  expect(await similar(w, 'mei', hidden)).toBeNull();
  expect(await w.as('zhang').refused(change('commonIssueConfirm', 'CommonIssueConfirmInput', 'commonIssue { id }'), { i: { commonIssueId: hidden, expectedVersion: 1, title: '停车难' } })).toMatchObject({ code: 'NOT_FOUND' });
});
