import { expect } from 'vitest';
import { anOpinion, change, steps } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

const words = [
  '政务服务中心门口停车位太少，来办事根本停不下车', '政务大厅周边停车难，办事群众只能停到路边被贴条', '去政务中心办事，停车场总是满的，绕了半小时没有车位',
];
const CONFIRM = change('commonIssueConfirm', 'CommonIssueConfirmInput', 'commonIssue { id version state title authorCount decidedBy { name } }');
const DISMISS = change('commonIssueDismiss', 'CommonIssueDismissInput', 'commonIssue { id version state reason }');
const COMMON = '{ commonIssues { totalCount nodes { id version title state stateLabel authorCount issues { id common { id state } } allowedActions { action enabled } } } }';

/** Files a form with an opinion in each of these words; each is registered when it is asked for. */
async function filed(w: World, who: 'zhang' | 'li' | 'wang', ...problems: string[]) {
  const opinions = problems.map((problem) => anOpinion({ problem, scope: who === 'li' ? 'PRACTICE' : 'GOVERNMENT_ENVIRONMENT' }));
  const submission = await steps(w).file(who, { opinions });
  return submission.opinions.map(({ id: opinionId }, i) => async () =>
    ({ opinionId, issueId: (await steps(w).register(opinionId, 'qian', { title: problems[i]!.slice(0, 20), problem: problems[i]! })).id }));
}
type Registered = Awaited<ReturnType<typeof filed>>[number];
const proposed = async (w: World, who: 'qian' | 'lin' | 'zhao' | 'zhang' = 'qian') => (await w.as(who).run(COMMON)).commonIssues as
  { totalCount: number; nodes: { id: string; version: number; state: string; authorCount: number; issues: { id: string; common: { state: string } }[]; allowedActions: { action: string; enabled: boolean }[] }[] };

clause('B-5 when enough alike have come from different people a common problem is proposed, and a person of the office says whether it is one', async (w) => {
  for (const registered of await filed(w, 'zhang', words[0]!, words[1]!, words[2]!)) await registered();
  const [li, later] = await filed(w, 'li', words[1]!, '政务中心停车位不足，停车场总是满的') as Registered[];
  const [unlike, last] = await filed(w, 'wang', '增值税留抵退税申请提交一个多月还没有到账', words[2]!) as Registered[];
  // one person, however often, is not many
  expect((await proposed(w)).totalCount).toBe(0);
  await li!();
  expect((await proposed(w)).totalCount).toBe(0);
  await unlike!();
  expect((await proposed(w)).totalCount).toBe(0);
  const third = await last!();
  const { nodes: [common] } = await proposed(w);
  expect(common).toMatchObject({ state: 'PROPOSED', authorCount: 3 });
  expect(common!.issues).toHaveLength(5);
  expect(common!.issues.every((i) => i.common.state === 'PROPOSED')).toBe(true);

  const i = { commonIssueId: common!.id, expectedVersion: common!.version };
  // nobody but the office decides; units and authors do not even know of it
  expect(await w.as('lin').refused(CONFIRM, { i: { ...i, title: '停车难' } })).toMatchObject({ code: 'NOT_YOURS' });
  for (const who of ['zhao', 'zhang', 'admin', 'yan'] as const) {
    expect(await w.as(who).refused(CONFIRM, { i: { ...i, title: '停车难' } })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await w.as(who).run(COMMON)).commonIssues.totalCount).toBe(0);
  }
  expect((await w.as('wang').run('query($id: ID!) { node(id: $id) { ... on Issue { common { id } } } }', { id: third.issueId })).node).toMatchObject({ common: null });
  expect(await w.as('qian').refused(CONFIRM, { i: { ...i, title: ' ' } })).toMatchObject({ code: 'INCOMPLETE', field: 'title' });
  expect(await w.as('qian').refused(DISMISS, { i: { ...i, reason: '' } })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  // flagged without a person: the database itself refuses
  await expect(w.asOwner("update common_issue set state = 'CONFIRMED' where id = $1", [common!.id])).rejects.toThrow(/decided_by_a_person/);
  expect((await w.as('qian').run(CONFIRM, { i: { ...i, title: '政务中心停车难' } })).commonIssueConfirm.commonIssue).toMatchObject({ state: 'CONFIRMED', title: '政务中心停车难', decidedBy: { name: '钱办' } });
  expect(await w.as('qian').refused(DISMISS, { i: { ...i, expectedVersion: i.expectedVersion + 1, reason: '重复' } })).toMatchObject({ code: 'WRONG_STATE' });
  // one more alike joins what is confirmed
  await later!();
  expect((await proposed(w)).nodes[0]).toMatchObject({ state: 'CONFIRMED', authorCount: 3 });
  expect((await proposed(w)).nodes[0]!.issues).toHaveLength(6);
});

clause('B-5 what was dismissed stays dismissed, and restricted matters neither count nor show', async (w) => {
  const [mine, again] = await filed(w, 'zhang', words[0]!, words[2]!) as Registered[];
  const [restricted, ordinary] = await filed(w, 'li', words[1]!, words[1]!) as Registered[];
  const [third] = await filed(w, 'wang', words[2]!) as Registered[];
  await mine!();
  const hidden = await restricted!();
  for (const [table, id] of [['opinion', hidden.opinionId], ['issue', hidden.issueId]]) await w.asOwner(`update ${table} set audience = array['clues:' || scheme_id, 'system:*'] where id = $1`, [id]);
  await third!();
  expect((await proposed(w)).totalCount).toBe(0);
  await ordinary!();
  const { nodes: [common] } = await proposed(w);
  expect(common).toMatchObject({ state: 'PROPOSED', authorCount: 3 });
  expect(common!.issues.map((i) => i.id)).not.toContain(hidden.issueId);
  expect((await w.as('kang').run(DISMISS, { i: { commonIssueId: common!.id, expectedVersion: common!.version, reason: '三处停车场原因各不相同' } })).commonIssueDismiss.commonIssue).toMatchObject({ state: 'DISMISSED' });
  await again!();
  expect((await proposed(w)).nodes).toMatchObject([{ state: 'DISMISSED', authorCount: 3 }]);
  expect(await w.as('kang').refused(CONFIRM, { i: { commonIssueId: common!.id, expectedVersion: 2, title: '停车难' } })).toMatchObject({ code: 'WRONG_STATE' });
});
