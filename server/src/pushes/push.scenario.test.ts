import { expect } from 'vitest';
import { LOG, visit } from '../../test/activity-steps.ts';
import { join } from '../../test/join.ts';
import { change, key, steps } from '../../test/steps.ts';
import { clause } from '../../test/world.ts';

const FIELDS = 'externalPush { id version state title content attempts externalId approvedBy { name } }';
const PROPOSE = change('externalPushPropose', 'ExternalPushProposeInput', FIELDS);
const on = (name: string, input = 'OnPushInput') => change(`externalPush${name}`, input, FIELDS);
const LIST = '{ externalPushes { totalCount nodes { id } } }';

clause('A-32 a matter is handed outside by two of the office, with a copy that names nobody; sent again it stays one record; a trade secret never leaves', async (w) => {
  const s = steps(w);
  const { issue, opinion } = await s.answered();
  const proposal = (over: object = {}) => ({ i: { idempotencyKey: key(), issueId: issue.id, recipient: '为企服务平台', purpose: '录入平台，供企业查询', ...over } });
  for (const who of ['zhang', 'lin', 'sun', 'zhao', 'cheng'] as const) expect((await w.as(who).refused(PROPOSE, proposal())).code, who).toMatch(/NOT_YOURS|NOT_FOUND/);
  for (const field of ['recipient', 'purpose']) expect(await w.as('qian').refused(PROPOSE, proposal({ [field]: ' ' }))).toMatchObject({ code: 'INCOMPLETE', field });
  for (const over of [{ issueId: null }, { publicityId: 'pbl_00000000000000000000000000000000' }]) expect(await w.as('qian').refused(PROPOSE, proposal(over))).toMatchObject({ code: 'INVALID', rule: 'A-32' });
  // neither a clue nor anything else but a matter of the ledger
  expect(await w.as('qian').refused(PROPOSE, proposal({ issueId: 'clu_00000000000000000000000000000000' }))).toMatchObject({ code: 'NOT_FOUND' });
  const { externalPush: p } = (await w.as('qian').run(PROPOSE, proposal())).externalPushPropose;
  expect(p).toMatchObject({ state: 'PROPOSED', attempts: 0, title: '变更登记多头跑' });
  expect(p.content).toContain('变更登记要跑三个窗口');
  expect(p.content).toContain('该建议暂不采纳');
  expect(p.content).not.toMatch(/张企业|13800001234/);
  const step = (version: number, over: object = {}) => ({ i: { pushId: p.id, expectedVersion: version, ...over } });
  expect(await w.as('qian').refused(on('Approve'), step(1))).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule: 'A-32' });
  expect(await w.as('kang').refused(on('Send'), step(1))).toMatchObject({ code: 'WRONG_STATE' });
  // nor do they in another post of theirs
  const second = await join(w, 'second', { name: '钱办', role: 'OFFICER', title: '营商办科员' });
  await w.asOwner('update membership set person_id = (select person_id from membership where id = $1) where id = $2', [w.members['qian'], second.membershipId]);
  expect(await second.refused(on('Approve'), step(1))).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule: 'A-32' });
  await w.as('kang').run(on('Approve'), step(1));
  await w.as('qian').run(on('Send'), step(2));
  expect(await w.as('qian').refused(on('Fail', 'PushReasonInput'), step(3, { reason: '' }))).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  await w.as('qian').run(on('Fail', 'PushReasonInput'), step(3, { reason: '对方平台维护' }));
  expect((await w.as('qian').run(on('Retry'), step(4))).externalPushRetry.externalPush).toMatchObject({ id: p.id, state: 'SENT', attempts: 2 });
  expect(await w.as('qian').refused(on('Receive', 'PushReceiveInput'), step(5, { externalId: '' }))).toMatchObject({ code: 'INCOMPLETE', field: 'externalId' });
  expect((await w.as('qian').run(on('Receive', 'PushReceiveInput'), step(5, { externalId: 'WQ-20260302-7' }))).externalPushReceive.externalPush).toMatchObject({ state: 'RECEIVED', externalId: 'WQ-20260302-7' });
  expect(await w.as('kang').refused(PROPOSE, proposal())).toMatchObject({ code: 'DUPLICATE', field: 'recipient', rule: 'A-32' });
  expect(await w.asOwner('select 1 from external_push')).toHaveLength(1);
  await expect(w.asOwner("update external_push set content = '另一份'")).rejects.toThrow('never changes');
  for (const who of ['zhang', 'lin', 'sun', 'cheng', 'yan', 'wang', 'admin'] as const) expect((await w.as(who).run(LIST)).externalPushes.totalCount, who).toBe(0);

  // what has become a trade secret leaves no more, also where it was approved
  const other = (await w.as('qian').run(PROPOSE, proposal({ recipient: '12345 热线' }))).externalPushPropose.externalPush;
  await w.as('kang').run(on('Approve'), { i: { pushId: other.id, expectedVersion: 1 } });
  const [{ version }] = await w.asOwner<{ version: number }>('select version from opinion where id = $1', [opinion.id]) as [{ version: number }];
  await w.as('zhang').run(change('opinionClassify', 'OpinionClassifyInput', 'opinion { id }'), { i: { opinionId: opinion.id, expectedVersion: version, confidentiality: 'TRADE_SECRET' } });
  expect(await w.as('qian').refused(on('Send'), { i: { pushId: other.id, expectedVersion: 2 } })).toMatchObject({ code: 'WRONG_STATE', rule: 'A-32' });
  expect(await w.as('qian').refused(PROPOSE, proposal({ recipient: '市级平台' }))).toMatchObject({ code: 'WRONG_STATE', rule: 'A-32' });
  await w.as('qian').run(on('Cancel', 'PushReasonInput'), { i: { pushId: other.id, expectedVersion: 2, reason: '涉商业秘密' } });
});

clause('A-32 an enterprise that an observer withheld, and an author, are not named in what leaves', async (w) => {
  const s = steps(w);
  const { activityLog: { activity } } = await w.as('zhang').run(LOG, { i: visit({ enterprise: '恒远机械', enterpriseWithheld: true }) });
  const submission = await s.file('zhang', { activityId: activity.id });
  const issue = await s.register(submission.opinions[0]!.id, 'qian', { problem: '恒远机械反映变更登记要跑三个窗口' });
  expect(await w.as('qian').refused(PROPOSE, { i: { idempotencyKey: key(), issueId: issue.id, recipient: '为企服务平台', purpose: '录入' } })).toMatchObject({ code: 'INVALID', field: 'content', rule: 'A-32' });
  const { node } = await w.as('qian').run('query($id: ID!) { node(id: $id) { ... on Issue { pushBeginnings { action enabled } } } }', { id: issue.id });
  expect(node.pushBeginnings).toEqual([{ action: 'propose', enabled: false }]);
  expect((await w.as('zhang').run('query($id: ID!) { node(id: $id) { ... on Issue { pushBeginnings { action } } } }', { id: issue.id })).node.pushBeginnings).toBeNull();
  const named = await s.register((await s.file('wang')).opinions[0]!.id, 'qian', { title: '王律师的建议' });
  expect(await w.as('qian').refused(PROPOSE, { i: { idempotencyKey: key(), issueId: named.id, recipient: '为企服务平台', purpose: '录入' } })).toMatchObject({ code: 'INVALID', rule: 'A-32' });
  const { externalPush } = (await w.as('qian').run(PROPOSE, { i: { idempotencyKey: key(), issueId: (await s.register((await s.file('li', { opinions: [{ type: 'SUGGESTION', scope: 'PRACTICE', problem: '材料交了三次' }] })).opinions[0]!.id)).id, recipient: '为企服务平台', purpose: '录入' } })).externalPushPropose;
  expect(externalPush.content).not.toContain('李内部');
});
