import { expect } from 'vitest';
import { LOG, visit } from '../../test/activity-steps.ts';
import { change, key } from '../../test/steps.ts';
import { clause } from '../../test/world.ts';
import { readForNotices } from '../notices/reader.ts';

const huaibei = { preset: 'huaibei' } as const;
const REGISTER = change('burdenComplaintRegister', 'BurdenComplaintRegisterInput', 'burdenComplaint { id version state conductCase { id version state } }');
const CONCLUDE = change('burdenComplaintConclude', 'BurdenComplaintConcludeInput', 'burdenComplaint { id state conclusion }');
const LIST = '{ burdenComplaints { totalCount nodes { id complainant account person { name } } } }';

clause('A-45 at the number of visits that the rules allow to one enterprise, another needs a reason, of which the office is told', async (w) => {
  const at = (who: 'zhang' | 'wang', over: object = {}) => w.as(who).run(LOG, { i: visit({ enterprise: '恒远机械', ...over }) });
  await at('zhang');
  await at('zhang', { enterprise: ' 恒远 机械', enterpriseWithheld: true });
  await at('wang');
  // neither another enterprise nor anything but a visit is counted
  await at('wang', { enterprise: '恒达机械' });
  await at('wang', { kind: 'PUBLICITY' });
  const fourth = visit({ enterprise: '恒远机械' });
  for (const overCapReason of [null, '　']) expect(await w.as('zhang').refused(LOG, { i: { ...fourth, overCapReason } })).toMatchObject({ code: 'REASON_REQUIRED', field: 'overCapReason', rule: 'A-45' });
  expect(await w.as('zhang').refused(LOG, { i: { ...fourth, overCapReason: '长'.repeat(501) } })).toMatchObject({ code: 'TOO_LONG', field: 'overCapReason' });
  const { message } = await w.as('zhang').refused(LOG, { i: fourth });
  expect(message).not.toMatch(/王律师|wang/);
  const { activityLog: { activity } } = await w.as('zhang').run(LOG, { i: { ...fourth, overCapReason: '企业主动约请，核实上次反映的问题' } });
  await readForNotices(w.services);
  expect(JSON.stringify((await w.as('qian').run('{ notices(first: 20) { nodes { label } } }')).notices)).toContain('走访次数超过上限');
  expect((await w.as('qian').run('query($id: ID!) { node(id: $id) { ... on Activity { overCapReason } } }', { id: activity.id })).node).toEqual({ overCapReason: '企业主动约请，核实上次反映的问题' });
  // a visit corrected to that enterprise is one more
  const other = (await at('wang', { enterprise: '恒达机械' })).activityLog.activity;
  const CORRECT = change('activityCorrect', 'ActivityCorrectInput', 'activity { id }');
  const { idempotencyKey: _key, kind: _kind, ...text } = visit({ enterprise: '恒远机械' });
  expect(await w.as('wang').refused(CORRECT, { i: { ...text, activityId: other.id, expectedVersion: 1, reason: '企业名称写错' } })).toMatchObject({ code: 'REASON_REQUIRED', field: 'overCapReason', rule: 'A-45' });
  // the rules of a version in force stand
  await expect(w.asOwner('update rule_set set visit_cap = null')).rejects.toThrow('never changes');
}, huaibei);

clause('A-45 a complaint that an observer burdened somebody opens a conduct case, in which the observer is heard and never learns who complained', async (w) => {
  const [{ id: appointmentId }] = await w.asOwner<{ id: string }>('select id from appointment where membership_id = $1', [w.members['zhang']]) as [{ id: string }];
  const complaint = (over: object = {}) => ({ i: {
    idempotencyKey: key(), appointmentId, complainant: '恒远机械', account: '一个月内三次到厂要求陪同，影响生产，联系人陈厂长', happenedOn: '2026-02-27', facts: '一个月内多次到同一企业，要求负责人陪同。', evidence: '企业门卫登记。', hearUntil: '2026-03-09', ...over,
  } });
  for (const who of ['zhang', 'lin', 'sun', 'cheng'] as const) expect((await w.as(who).refused(REGISTER, complaint())).code, who).toMatch(/NOT_YOURS|NOT_FOUND/);
  for (const field of ['complainant', 'account', 'facts', 'evidence']) expect(await w.as('qian').refused(REGISTER, complaint({ [field]: ' ' }))).toMatchObject({ code: 'INCOMPLETE', field });
  expect(await w.as('qian').refused(REGISTER, complaint({ happenedOn: '2026-03-03' }))).toMatchObject({ code: 'INVALID', field: 'happenedOn' });
  for (const field of ['facts', 'evidence']) expect(await w.as('qian').refused(REGISTER, complaint({ [field]: '恒远机械反映其多次到厂' }))).toMatchObject({ code: 'INVALID', rule: 'A-45' });
  const { burdenComplaint } = (await w.as('qian').run(REGISTER, complaint())).burdenComplaintRegister;
  expect(burdenComplaint).toMatchObject({ state: 'OPEN', conductCase: { state: 'OPEN' } });
  // a second complaint goes with the case that is open
  expect((await w.as('qian').run(REGISTER, complaint({ complainant: '另一家企业', facts: '还到另一处要求陪同参观。' }))).burdenComplaintRegister.burdenComplaint.conductCase.id).toBe(burdenComplaint.conductCase.id);

  // the observer is told of the case and answers; of the complaint nothing, by any way
  const ONE = 'query($id: ID!) { node(id: $id) { __typename ... on ConductCase { facts evidence } } }';
  await readForNotices(w.services);
  const seen = JSON.stringify([await w.as('zhang').run('{ conductCases { nodes { id facts evidence allowedActions { action } } } notices(first: 20) { nodes { label text subject { id } } } }'), await w.as('zhang').run(LIST), await w.as('zhang').run(ONE, { id: burdenComplaint.conductCase.id })]);
  expect(seen).toContain('要求负责人陪同');
  expect(seen).toContain('还到另一处要求陪同参观');
  expect(seen).not.toMatch(/恒远|陈厂长|另一家/);
  for (const who of ['zhang', 'wang', 'lin', 'sun', 'cheng', 'yan', 'admin'] as const) {
    expect((await w.as(who).run(LIST)).burdenComplaints.totalCount, who).toBe(0);
    expect((await w.as(who).run(ONE, { id: burdenComplaint.id })).node, who).toBeNull();
  }
  expect((await w.as('qian').run(LIST)).burdenComplaints).toMatchObject({ totalCount: 2, nodes: [{ person: { name: '张企业' } }, { person: { name: '张企业' } }] });

  const conclude = { complaintId: burdenComplaint.id, expectedVersion: 1, found: true, conclusion: '情况属实，已提醒本人；3月10日电话答复企业' };
  expect(await w.as('kang').refused(CONCLUDE, { i: conclude })).toMatchObject({ code: 'WRONG_STATE', rule: 'A-45' });
  await w.as('zhang').run(change('conductState', 'ConductStateInput', 'cursor'), { i: { conductCaseId: burdenComplaint.conductCase.id, expectedVersion: 1, statement: '系企业邀请，以后先与专员联系。' } });
  await w.as('kang').run(change('conductDismiss', 'ConductDecideInput', 'cursor'), { i: { conductCaseId: burdenComplaint.conductCase.id, expectedVersion: 2, reason: '情节轻微，提醒改正' } });
  expect(await w.as('kang').refused(CONCLUDE, { i: { ...conclude, conclusion: '' } })).toMatchObject({ code: 'INCOMPLETE', field: 'conclusion' });
  expect((await w.as('kang').run(CONCLUDE, { i: conclude })).burdenComplaintConclude.burdenComplaint).toMatchObject({ state: 'FOUND', conclusion: conclude.conclusion });
  expect(await w.as('qian').refused(CONCLUDE, { i: { ...conclude, expectedVersion: 2 } })).toMatchObject({ code: 'WRONG_STATE' });
}, huaibei);
