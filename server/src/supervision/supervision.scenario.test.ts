import { expect } from 'vitest';
import { later } from '../../test/later.ts';
import { change, key, steps } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

const FIELDS = 'supervision { id version number state source returns title unit { name } deadline { dueOn state } }';
const OPEN = change('supervisionOpen', 'SupervisionOpenInput', FIELDS);
const NOTIFY = change('supervisionNotify', 'SupervisionNotifyInput', FIELDS);
const DROP = change('supervisionDrop', 'SupervisionReasonInput', FIELDS);
const REPORT = change('supervisionReport', 'SupervisionReportInput', FIELDS);
const ACCEPT = change('supervisionAccept', 'OnSupervisionInput', FIELDS);
const BACK = change('supervisionSendBack', 'SupervisionReasonInput', FIELDS);
const GIVE = change('instructionGive', 'InstructionGiveInput', 'instruction { id version state }');
const NOTE = change('instructionNote', 'InstructionNoteInput', 'instruction { id version state note }');

const listed = async (w: World, who: 'qian' | 'sun' | 'zhao' | 'wulead' | 'cheng' | 'zhang' | 'lin') => (await w.as(who).run('{ supervisions { nodes { id number state title issue { id } } } }')).supervisions.nodes;

clause('3.4 supervised handling is opened from an instruction, keeps the unit, runs its own clock, and is reported by the leader until the report does', async (w) => {
  const s = steps(w);
  const { issue, referral } = await s.inHand();
  const give = (over: object = {}) => ({ i: { idempotencyKey: key(), text: '请营商办督促解决', issueNumber: issue.number, ...over } });
  for (const who of ['qian', 'sun', 'gu', 'zhang'] as const) expect(await w.as(who).refused(GIVE, give())).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('cheng').refused(GIVE, give({ text: '　' }))).toMatchObject({ code: 'INCOMPLETE', field: 'text' });
  const { instructionGive: { instruction } } = await w.as('cheng').run(GIVE, give());
  const { instructionGive: { instruction: other } } = await w.as('cheng').run(GIVE, give({ issueNumber: 'HB-1900-0001', text: '请说明情况' }));
  const opening = (over: object = {}) => ({ i: { idempotencyKey: key(), issueId: issue.id, requirement: '五个工作日内报告解决方案', instructionId: instruction.id, ...over } });
  for (const who of ['sun', 'zhao', 'zhang', 'lin'] as const) expect((await w.as(who).refused(OPEN, opening({ instructionId: null }))).code).toBe('NOT_YOURS');
  expect(await w.as('qian').refused(OPEN, opening({ requirement: '' }))).toMatchObject({ code: 'INCOMPLETE', field: 'requirement' });
  const { supervisionOpen: { supervision } } = await w.as('qian').run(OPEN, opening());
  expect(supervision).toMatchObject({ number: '督办〔2026〕1号', state: 'NOTIFIED', source: 'INSTRUCTION', returns: 0, unit: { name: '市场监管局' }, deadline: { state: 'RUNNING', dueOn: '2026-03-09' } });
  expect(await w.as('qian').refused(OPEN, opening({ instructionId: null }))).toMatchObject({ code: 'DUPLICATE' });
  // it is the same unit's; whoever ordered it follows it, and learns neither the matter nor its author from it
  await expect(w.asRole(['system:*'], 'update supervision set unit_id = $1', [w.units['税务局']])).rejects.toThrow('never changes');
  expect(await listed(w, 'cheng')).toEqual([{ id: supervision.id, number: '督办〔2026〕1号', state: 'NOTIFIED', title: '变更登记多头跑', issue: null }]);
  expect(JSON.stringify(await w.as('cheng').run('{ supervisions { nodes { issueNumber title requirement report timeline { actor text label } instruction { text } } } issues { totalCount } referrals { totalCount } opinions { totalCount } }'))).not.toContain('张企业');
  for (const who of ['sun', 'zhao', 'qian'] as const) expect(await listed(w, who)).toHaveLength(1);
  for (const who of ['wulead', 'zhang', 'lin'] as const) expect(await listed(w, who)).toEqual([]);
  expect((await w.as('cheng').run('{ instructions { nodes { state } } }')).instructions.nodes.map((i: { state: string }) => i.state).sort()).toEqual(['FOLLOWED', 'GIVEN']);
  expect((await w.as('qian').run(NOTE, { i: { instructionId: other.id, expectedVersion: 1, note: '没有这个编号的事项' } })).instructionNote.instruction).toMatchObject({ state: 'NOTED' });

  const on = (version: number, over: object = {}) => ({ i: { supervisionId: supervision.id, expectedVersion: version, ...over } });
  const report = { report: '已协调两个窗口合并，三月十日前完成。' };
  for (const who of ['zhao', 'qian', 'cheng'] as const) expect(await w.as(who).refused(REPORT, on(1, report))).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('wulead').refused(REPORT, on(1, report))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as('qian').refused(ACCEPT, on(1))).toMatchObject({ code: 'WRONG_STATE' });
  await w.as('sun').run(REPORT, on(1, report));
  for (const who of ['sun', 'cheng'] as const) expect(await w.as(who).refused(ACCEPT, on(2))).toMatchObject({ code: 'NOT_YOURS' });
  expect((await w.as('qian').run(BACK, on(2, { reason: '没有写明责任人' }))).supervisionSendBack.supervision).toMatchObject({ state: 'NOTIFIED', returns: 1, deadline: { state: 'RUNNING' } });
  await w.as('sun').run(REPORT, on(3, { report: '责任人：赵经办；三月十日前完成。' }));
  expect((await w.as('qian').run(ACCEPT, on(4))).supervisionAccept.supervision).toMatchObject({ state: 'CLOSED', returns: 1 });
  expect(await w.as('sun').refused(REPORT, on(5, report))).toMatchObject({ code: 'WRONG_STATE' });
  expect(await w.asOwner('select state from referral where id = $1', [referral.id])).toEqual([{ state: 'ACCEPTED' }]);

  // so late that the ladder says 督办: proposed once, opened by a person
  await later(w, '2026-03-23T09:00:00+08:00');
  await later(w, '2026-03-26T09:30:00+08:00');
  await w.tick();
  const proposals = (await listed(w, 'qian')).filter((p: { state: string }) => p.state === 'PROPOSED');
  expect(proposals).toMatchObject([{ number: null, title: '变更登记多头跑' }]);
  expect(await listed(w, 'sun')).toHaveLength(1);
  const { node } = await w.as('qian').run('query($id: ID!) { node(id: $id) { ... on Supervision { version allowedActions { action enabled } } } }', { id: proposals[0].id });
  expect(node.allowedActions.filter((a: { enabled: boolean }) => a.enabled).map((a: { action: string }) => a.action).sort()).toEqual(['drop', 'notify']);
  expect(await w.as('qian').refused(DROP, { i: { supervisionId: proposals[0].id, expectedVersion: 1, reason: '' } })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  expect((await w.as('qian').run(NOTIFY, { i: { supervisionId: proposals[0].id, expectedVersion: 1, requirement: '逾期，请立即报告' } })).supervisionNotify.supervision).toMatchObject({ number: '督办〔2026〕2号', source: 'OVERDUE', state: 'NOTIFIED' });
});
