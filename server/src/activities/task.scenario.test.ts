import { expect } from 'vitest';
import { activitySteps, ASSIGN, CONTACT, SUPPORT, taskStep } from '../../test/activity-steps.ts';
import { join } from '../../test/join.ts';
import { later } from '../../test/later.ts';
import { key } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

const deeds = async (w: World, kind: string) => (await w.asOwner<{ membership_id: string }>('select membership_id from deed where kind = $1 and undone_at is null', [kind])).map((d) => d.membership_id);
const archive = async (w: World, who: 'zhang' | 'lin' | 'qian', of: string) => (await w.as(who).run('query($of: ID) { archive(membershipId: $of) { nodes { type label text } } }', { of })).archive.nodes as { type: string; label: string; text: string | null }[];

clause('A-42 what the appointing side asks for is reported, accepted and stands in the archive', async (w) => {
  const s = activitySteps(w);
  const { id: taskId } = await s.assigned();
  await w.as('zhang').run(taskStep('Report'), { i: { taskId, expectedVersion: 1, finding: '走访八家企业，抵押物不足是主因。' } });
  expect((await w.as('qian').run(taskStep('SendBack'), { i: { taskId, expectedVersion: 2, reason: '请补充金额' } })).taskSendBack.task.state).toBe('ASSIGNED');
  await w.as('zhang').run(taskStep('Report'), { i: { taskId, expectedVersion: 3, finding: '走访八家企业，合计缺口三千万元。' } });
  expect((await w.as('qian').run(taskStep('Accept'), { i: { taskId, expectedVersion: 4 } })).taskAccept.task).toMatchObject({ state: 'DONE', finding: '走访八家企业，合计缺口三千万元。' });
  expect(await deeds(w, 'TASK:RESEARCH')).toEqual([w.members['zhang']]);
  expect((await archive(w, 'zhang', w.members['zhang']!)).map((e) => e.label)).toEqual(expect.arrayContaining(['接受委托事项', '报告委托事项结果', '委托事项退回补充', '委托事项完成']));

  const task = { idempotencyKey: key(), membershipId: w.members['zhang'], kind: 'RESEARCH', title: '代部门调研', dueOn: '2026-03-20' };
  for (const who of ['zhao', 'sun', 'lin', 'admin', 'wang'] as const) expect(await w.as(who).refused(ASSIGN, { i: task })).toMatchObject({ code: 'NOT_YOURS', rule: 'A-42' });
  const gao = await join(w, 'gao', { name: '高管理', role: 'MANAGER', title: '科长', unit: '区委统战部' });
  expect(await gao.refused(ASSIGN, { i: task })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as('qian').refused(ASSIGN, { i: { ...task, dueOn: '2026-03-01' } })).toMatchObject({ code: 'INVALID', field: 'dueOn' });
  expect(await w.as('qian').refused(ASSIGN, { i: { ...task, title: ' ' } })).toMatchObject({ code: 'INCOMPLETE', field: 'title' });
  const { id: other } = await s.assigned();
  expect(await w.as('zhang').refused(taskStep('Report'), { i: { taskId: other, expectedVersion: 1, finding: '  ' } })).toMatchObject({ code: 'INCOMPLETE', field: 'finding' });
  expect(await w.as('zhang').refused(taskStep('Accept'), { i: { taskId: other, expectedVersion: 1 } })).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('li').refused(taskStep('Report'), { i: { taskId: other, expectedVersion: 1, finding: '代答' } })).toMatchObject({ code: 'NOT_FOUND' });
  await later(w, '2026-03-21T09:00:00+08:00');
  expect((await w.as('zhang').run('{ tasks(where: { states: [ASSIGNED] }) { nodes { id overdue } } }')).tasks.nodes).toEqual([{ id: other, overdue: true }]);
});

clause('B-14 what a clue check found stays between the observer and the appointing side, and nobody is set on their own unit', async (w) => {
  const s = activitySteps(w);
  const { id: taskId } = await s.assigned({ kind: 'CLUE_CHECK', title: '核查取号插队线索', concernedUnitId: w.units['市场监管局'] });
  await w.as('zhang').run(taskStep('Report'), { i: { taskId, expectedVersion: 1, finding: '三次实地查看，线索属实。' } });
  const TASK = 'query($id: ID!) { node(id: $id) { ... on Task { state finding } } tasks { totalCount } }';
  for (const who of ['zhang', 'qian'] as const) expect((await w.as(who).run(TASK, { id: taskId })).node).toEqual({ state: 'REPORTED', finding: '三次实地查看，线索属实。' });
  for (const who of ['zhao', 'sun', 'lin', 'li', 'admin'] as const) expect(await w.as(who).run(TASK, { id: taskId })).toEqual({ node: null, tasks: { totalCount: 0 } });
  expect(JSON.stringify(await archive(w, 'lin', w.members['zhang']!))).not.toContain('核查取号插队线索');

  const inside = await join(w, 'inside', { name: '内部员', role: 'OBSERVER', title: '科员', channel: 'INTERNAL', liaison: 'lin', unit: '市场监管局' });
  const given = { idempotencyKey: key(), membershipId: inside.membershipId, kind: 'CLUE_CHECK', title: '核查线索', dueOn: '2026-03-20', concernedUnitId: w.units['市场监管局'] };
  expect(await w.as('qian').refused(ASSIGN, { i: given })).toMatchObject({ code: 'CONFLICT_OF_INTEREST', field: 'membershipId', rule: 'B-14', message: '该体验官、监督员来自所涉单位，不能委托此事项' });
  expect((await w.as('qian').run(ASSIGN, { i: { ...given, concernedUnitId: w.units['税务局'] } })).taskAssign.task.state).toBe('ASSIGNED');
});

clause('A-42 the unit that manages an observer assigns to them, and no other unit sees it', async (w) => {
  const gao = await join(w, 'gao', { name: '高管理', role: 'MANAGER', title: '科长', unit: '区委统战部' });
  const he = await join(w, 'he', { name: '何体验', role: 'OBSERVER', title: '商会会长', channel: 'EXTERNAL', liaison: 'lin', managedBy: '区委统战部' });
  const lu = await join(w, 'lu', { name: '陆管理', role: 'MANAGER', title: '科长', unit: '区工商联' });
  const { taskAssign: { task: { id: taskId } } } = await gao.run(ASSIGN, { i: { idempotencyKey: key(), membershipId: he.membershipId, kind: 'ROUNDTABLE', title: '组织会员座谈', dueOn: '2026-03-20' } });
  await he.run(taskStep('Report'), { i: { taskId, expectedVersion: 1, finding: '十二家会员参加。' } });
  await gao.run(taskStep('Accept'), { i: { taskId, expectedVersion: 2 } });
  expect(await deeds(w, 'TASK:ROUNDTABLE')).toEqual([he.membershipId]);
  expect((await lu.run('query($id: ID!) { node(id: $id) { id } }', { id: taskId })).node).toBeNull();
  expect(await lu.refused(taskStep('Cancel'), { i: { taskId, expectedVersion: 3, reason: '取消' } })).toMatchObject({ code: 'NOT_FOUND' });
});

clause('B-21, B-16 the liaison logs a contact with one observer at a time, never without notes', async (w) => {
  const contact = (over: object = {}) => ({ idempotencyKey: key(), membershipId: w.members['zhang'], kind: 'PHONE', at: w.now().toISOString(), notes: '近期订单回升，招工仍难。', ...over });
  expect((await w.as('lin').run(CONTACT, { i: contact() })).contactLog.contact).toMatchObject({ kindLabel: '电话', notes: '近期订单回升，招工仍难。' });
  await w.as('lin').run(CONTACT, { i: contact({ kind: 'VISIT', at: '2026-03-02T09:30:00+08:00', notes: '到厂走访，听取意见。' }) });
  expect(await deeds(w, 'CONTACT:VISIT')).toEqual([w.members['zhang']]);
  const COUNT = 'query($m: ID!) { contactCount(membershipId: $m) { thisMonth thisQuarter } contacts(membershipId: $m) { nodes { kindLabel notes } } }';
  expect((await w.as('lin').run(COUNT, { m: w.members['zhang'] })).contactCount).toEqual({ thisMonth: 2, thisQuarter: 2 });
  expect((await w.as('zhang').run(COUNT, { m: w.members['zhang'] })).contacts.nodes).toEqual([{ kindLabel: '电话', notes: null }, { kindLabel: '走访', notes: null }]);
  expect((await archive(w, 'zhang', w.members['zhang']!)).filter((e) => e.type === 'ContactLogged')).toEqual([{ type: 'ContactLogged', label: '专员联系', text: null }, { type: 'ContactLogged', label: '专员联系', text: null }]);
  expect((await archive(w, 'lin', w.members['zhang']!)).find((e) => e.type === 'ContactLogged')!.text).toBe('到厂走访，听取意见。');

  expect(await w.as('lin').refused(CONTACT, { i: contact({ notes: ' 　' }) })).toMatchObject({ code: 'INCOMPLETE', field: 'notes' });
  expect(await w.as('lin').refused(CONTACT, { i: contact({ at: '2026-03-02T10:00:01+08:00' }) })).toMatchObject({ code: 'INVALID', field: 'at' });
  expect(await w.as('lin').refused(CONTACT, { i: contact({ kind: 'TELEPATHY' }) })).toMatchObject({ code: 'INVALID', field: 'kind' });
  expect(await w.as('lin').refused(CONTACT, { i: contact({ membershipId: [w.members['zhang'], w.members['li']] }) })).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await w.as('lin').refused(CONTACT, { i: contact({ membershipId: w.members['wang'] }) })).toMatchObject({ code: 'NOT_FOUND' });
  for (const who of ['qian', 'zhang'] as const) expect(await w.as(who).refused(CONTACT, { i: contact() })).toMatchObject({ code: 'NOT_YOURS' });
  await later(w, '2026-04-01T09:00:00+08:00');
  expect((await w.as('lin').run(COUNT, { m: w.members['zhang'] })).contactCount).toEqual({ thisMonth: 0, thisQuarter: 0 });
});

clause('A-21 what the managing side provided stands in the observer’s archive, and another unit sees nothing of them', async (w) => {
  const gao = await join(w, 'gao', { name: '高管理', role: 'MANAGER', title: '科长', unit: '区委统战部' });
  const he = await join(w, 'he', { name: '何体验', role: 'OBSERVER', title: '商会会长', channel: 'EXTERNAL', liaison: 'lin', managedBy: '区委统战部' });
  const lu = await join(w, 'lu', { name: '陆管理', role: 'MANAGER', title: '科长', unit: '区工商联' });
  const support = { idempotencyKey: key(), membershipId: he.membershipId, kind: 'TRAINING', givenOn: '2026-03-02', what: '组织政策培训一次，发放资料汇编。' };
  expect((await gao.run(SUPPORT, { i: support })).supportLog.support).toMatchObject({ kindLabel: '培训', givenOn: '2026-03-02' });
  expect((await he.run('{ archive { nodes { label text } } supports { nodes { what } } }')).archive.nodes).toContainEqual({ label: '提供履职保障', text: '组织政策培训一次，发放资料汇编。' });
  expect((await lu.run('query($m: ID!) { supports(membershipId: $m) { totalCount } }', { m: he.membershipId })).supports.totalCount).toBe(0);
  expect(await lu.refused('query($m: ID!) { archive(membershipId: $m) { totalCount } }', { m: he.membershipId })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await lu.refused(SUPPORT, { i: { ...support, idempotencyKey: key() } })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as('lin').refused(SUPPORT, { i: { ...support, idempotencyKey: key() } })).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('qian').refused(SUPPORT, { i: { ...support, idempotencyKey: key(), what: ' ' } })).toMatchObject({ code: 'INCOMPLETE', field: 'what' });
  expect(await w.as('qian').refused(SUPPORT, { i: { ...support, idempotencyKey: key(), givenOn: '2026-03-03' } })).toMatchObject({ code: 'INVALID', field: 'givenOn' });
});
