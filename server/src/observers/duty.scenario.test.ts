import { describe, expect, test } from 'vitest';
import { later } from '../../test/later.ts';
import { steps } from '../../test/steps.ts';
import { aWorld, clause, type World } from '../../test/world.ts';
import { endNow, pause } from '../accounts/membership.actions.ts';
import { act } from '../journal/act.ts';
import { system } from '../kernel/actor.ts';
import { did } from './deeds.ts';

type Who = 'zhang' | 'li' | 'wang';
const owed = (w: World, where = 'true') => w.asOwner<{ cadence: string; period: string; state: string; who: string | null; excuse_reason: string | null; done: boolean; missed_at: Date | null }>(
  `select d.cadence, d.period, d.state, p.name as who, d.excuse_reason, d.done_at is not null as done, d.missed_at from duty d left join membership m on m.id = d.membership_id left join person p on p.id = m.person_id
   where d.scheme_id = $1 and ${where} order by d.period, d.cadence, who`, [w.schemeId]);
const entries = (w: World, type: string) => w.asOwner<{ subject_id: string; at: Date; actor_id: string; data: { tells?: string[]; cadence: string; period: string; memberId: string | null } }>(
  'select e.subject_id, e.at, e.actor_id, p.data from journal_entry e join journal_payload p using (chain, seq) where e.chain = $1 and e.type = $2 order by e.seq', [w.schemeId, type]);
/** Something that was done, as the slices that know of it write it down. */
const does = (w: World, who: Who | null, kind: string, on: string) => act({ services: w.services, actor: system(w.schemeId) }, { act: 'deed', input: {} }, async (change) => {
  await did(change, { schemeId: w.schemeId, membershipId: who ? w.members[who]! : null, kind, subjectId: w.schemeId, on });
  return { id: w.schemeId };
});

clause('B-23 the form of each month is open from its first day, reminded of once on a working day in office hours, and a gap is named once', async (w) => {
  // whoever began on 2 March had no whole month, and no whole quarter
  expect(new Set((await owed(w)).map((d) => `${d.period} ${d.state} ${d.excuse_reason}`))).toEqual(new Set(['2026-03 EXCUSED FIRST_PERIOD', '2026-Q1 EXCUSED FIRST_PERIOD']));
  await w.pass('2026-03-31T23:59:59+08:00');
  expect(await owed(w, "d.period = '2026-04'")).toEqual([]);
  await later(w, '2026-04-01T00:00:00+08:00');
  const forms = await owed(w, "d.period = '2026-04' and cadence = 'MONTHLY_FORM'");
  expect(forms.map((d) => [d.who, d.state])).toEqual([['张企业', 'OPEN'], ['李内部', 'OPEN'], ['王律师', 'OPEN']]);
  await later(w, '2026-04-10T10:00:00+08:00');
  await steps(w).file('zhang', { month: '2026-04' });
  expect((await owed(w, "d.period = '2026-04' and cadence = 'MONTHLY_FORM' and state = 'DONE'")).map((d) => d.who)).toEqual(['张企业']);
  await w.as('zhang').refused('mutation($i: SubmissionSubmitInput!) { submissionSubmit(input: $i) { cursor } }', { i: { idempotencyKey: 'again', type: 'MONTHLY_FORM', month: '2026-04', noOpinion: true, opinions: [] } });
  // three working days before Thursday 30 April: Monday the 27th
  await later(w, '2026-04-27T08:59:59+08:00');
  expect(await entries(w, 'DutyReminder')).toEqual([]);
  await later(w, '2026-04-27T09:00:00+08:00');
  const reminded = (await entries(w, 'DutyReminder')).filter((e) => e.data.cadence === 'MONTHLY_FORM');
  expect(new Set(reminded.map((e) => e.data.tells?.join()))).toEqual(new Set([w.members['li'], w.members['wang']]));
  await w.as('li').run('mutation($i: SubmissionSubmitInput!) { submissionSubmit(input: $i) { cursor } }', { i: { idempotencyKey: 'nothing', type: 'MONTHLY_FORM', month: '2026-04', noOpinion: true, opinions: [] } });
  await later(w, '2026-04-30T23:59:59+08:00');
  expect((await entries(w, 'DutyReminder')).filter((e) => e.data.cadence === 'MONTHLY_FORM').length).toBe(2);
  expect(await entries(w, 'DutyMissed')).toEqual([]);
  await later(w, '2026-05-01T00:00:00+08:00');
  await w.tick();
  const gaps = (await entries(w, 'DutyMissed')).filter((e) => e.data.cadence === 'MONTHLY_FORM');
  expect(gaps.map((e) => [e.data.tells, e.actor_id])).toEqual([[[w.members['wang'], w.members['mei']], 'system']]);
  expect((await owed(w, "d.period = '2026-05' and cadence = 'MONTHLY_FORM'")).map((d) => d.state)).toEqual(['OPEN', 'OPEN', 'OPEN']);
});

clause('B-23 a form that is taken back is owed again, also when its month is over', async (w) => {
  await later(w, '2026-04-10T10:00:00+08:00');
  const s = steps(w);
  const form = await s.file('zhang', { month: '2026-04' });
  const state = async () => (await owed(w, "d.period = '2026-04' and cadence = 'MONTHLY_FORM' and p.name = '张企业'")).map((d) => [d.state, d.done]);
  const withdraw = (id: string) => w.as('zhang').run('mutation($i: SubmissionWithdrawInput!) { submissionWithdraw(input: $i) { cursor } }', { i: { submissionId: id, expectedVersion: 1, reason: '填错了' } });
  expect(await state()).toEqual([['DONE', true]]);
  await withdraw(form.id);
  expect(await state()).toEqual([['OPEN', false]]);
  const again = await s.file('zhang', { month: '2026-04' });
  expect(await state()).toEqual([['DONE', true]]);
  await later(w, '2026-05-06T10:00:00+08:00');
  await withdraw(again.id);
  expect(await state()).toEqual([['MISSED', false]]);
  await w.as('zhang').refused('mutation($i: SubmissionSubmitInput!) { submissionSubmit(input: $i) { cursor } }', { i: { idempotencyKey: 'late', type: 'MONTHLY_FORM', month: '2026-04', noOpinion: true, opinions: [] } });
});

clause('B-19, B-20 each channel owes its own each quarter, by attending or taking part, and nothing else does it', async (w) => {
  await later(w, '2026-04-01T10:00:00+08:00');
  const quarter = () => owed(w, "d.period = '2026-Q2' and owed_by = 'OBSERVER'");
  expect((await quarter()).map((d) => [d.who, d.cadence])).toEqual([['张企业', 'ROUNDTABLE'], ['王律师', 'ROUNDTABLE'], ['李内部', 'TAKING_PART']]);
  await does(w, 'zhang', 'ATTENDANCE:OTHER', '2026-04-01');
  await does(w, 'zhang', 'ACTIVITY:RESEARCH', '2026-04-01');
  await does(w, 'li', 'ACTIVITY:PUBLICITY', '2026-04-01');
  expect((await quarter()).map((d) => d.state)).toEqual(['OPEN', 'OPEN', 'OPEN']);
  await does(w, 'zhang', 'ATTENDANCE:ROUNDTABLE', '2026-04-01');
  await does(w, 'li', 'ATTENDANCE:OTHER', '2026-04-01');
  expect((await quarter()).map((d) => [d.who, d.state])).toEqual([['张企业', 'DONE'], ['王律师', 'OPEN'], ['李内部', 'DONE']]);
  await later(w, '2026-07-01T00:00:00+08:00');
  expect((await quarter()).map((d) => [d.who, d.state])).toEqual([['张企业', 'DONE'], ['王律师', 'MISSED'], ['李内部', 'DONE']]);
  // entered late: made up for, and still a gap
  await later(w, '2026-07-03T10:00:00+08:00');
  await does(w, 'wang', 'ATTENDANCE:ROUNDTABLE', '2026-06-30');
  expect((await owed(w, "d.period = '2026-Q2' and p.name = '王律师' and cadence = 'ROUNDTABLE'")).map((d) => [d.state, d.done, d.missed_at?.toISOString()])).toEqual([['MISSED', true, '2026-06-30T16:00:00.000Z']]);
  await w.as('wang').refused('{ archive(membershipId: "mbr_00000000000000000000000000000000") { totalCount } }');
});

clause('B-21, B-16 the liaison owes every observer a contact each month and an exchange each quarter; one that is named for nobody counts for nobody', async (w) => {
  await later(w, '2026-04-01T10:00:00+08:00');
  const filed = await steps(w).file('zhang', { month: '2026-04' });
  await w.as('lin').run('mutation($i: SubmissionLogCallInput!) { submissionLogCall(input: $i) { cursor } }', { i: { submissionId: filed.id, expectedVersion: 1, calledAt: w.now().toISOString(), outcome: 'CLEAR', notes: '已核实' } });
  await does(w, null, 'CONTACT:MESSAGE', '2026-04-02');
  await later(w, '2026-05-01T00:00:00+08:00');
  expect((await owed(w, "d.period = '2026-04' and cadence = 'MONTHLY_CONTACT'")).map((d) => [d.who, d.state])).toEqual([['张企业', 'DONE'], ['李内部', 'MISSED'], ['王律师', 'MISSED']]);
  const gaps = (await entries(w, 'DutyMissed')).filter((e) => e.data.cadence === 'MONTHLY_CONTACT');
  expect(new Set(gaps.map((e) => [...e.data.tells!].sort().join()))).toEqual(new Set(['lin', 'mei'].map((who) => [w.members[who], w.members['qian'], w.members['kang']].sort().join())));
  await does(w, 'zhang', 'CONTACT:PHONE', '2026-05-05');
  await does(w, 'li', 'CONTACT:VISIT', '2026-05-05');
  await later(w, '2026-07-01T00:00:00+08:00');
  expect((await owed(w, "d.period = '2026-Q2' and cadence = 'QUARTERLY_EXCHANGE'")).map((d) => [d.who, d.state])).toEqual([['张企业', 'MISSED'], ['李内部', 'DONE'], ['王律师', 'MISSED']]);
  // what an observer is owed is not held against them
  await w.as('zhang').refused('mutation($i: SubmissionLogCallInput!) { submissionLogCall(input: $i) { cursor } }', { i: { submissionId: filed.id, expectedVersion: 2, calledAt: w.now().toISOString(), outcome: 'CLEAR', notes: '自己登记' } });
});

clause('A-25 a quarter without a report or a proposal is overdue when it ends', async (w) => {
  await later(w, '2026-04-01T10:00:00+08:00');
  const report = { type: 'PROPOSAL', method: 'HEARD', opinions: [{ type: 'SUGGESTION', problem: '建议公布办理进度' }] };
  await w.as('zhang').run('mutation($i: SubmissionSubmitInput!) { submissionSubmit(input: $i) { cursor } }', { i: { idempotencyKey: 'p', ...report } });
  await later(w, '2026-06-30T23:59:59+08:00');
  expect((await owed(w, "cadence = 'REPORT' and d.period = '2026-Q2'")).map((d) => [d.who, d.state])).toEqual([['张企业', 'DONE'], ['李内部', 'OPEN'], ['王律师', 'OPEN']]);
  await later(w, '2026-07-01T00:00:00+08:00');
  expect((await owed(w, "cadence = 'REPORT' and d.period = '2026-Q2'")).map((d) => d.state)).toEqual(['DONE', 'MISSED', 'MISSED']);
  await w.as('zhao').refused('mutation($i: SubmissionSubmitInput!) { submissionSubmit(input: $i) { cursor } }', { i: { idempotencyKey: 'q', ...report } });
}, { preset: 'huaibei' });

clause('A-27 a quarter without a regular joint meeting is a gap of the office; one that is held beside the rule does not fill it', async (w) => {
  await later(w, '2026-04-01T10:00:00+08:00');
  await does(w, null, 'GATHERING:JOINT_MEETING:AD_HOC', '2026-05-20');
  await later(w, '2026-07-01T00:00:00+08:00');
  expect((await owed(w, "cadence = 'JOINT_MEETING'")).map((d) => [d.period, d.state, d.who])).toEqual([['2026-Q1', 'EXCUSED', null], ['2026-Q2', 'MISSED', null], ['2026-Q3', 'OPEN', null]]);
  const [gap] = (await entries(w, 'DutyMissed')).filter((e) => e.data.cadence === 'JOINT_MEETING');
  expect(new Set(gap!.data.tells)).toEqual(new Set([w.members['qian'], w.members['kang']]));
  await does(w, null, 'GATHERING:JOINT_MEETING:REGULAR', '2026-07-01');
  expect((await owed(w, "cadence = 'JOINT_MEETING' and d.period = '2026-Q3'")).map((d) => d.state)).toEqual(['DONE']);
  const explain = 'mutation($i: DutyExplainInput!) { dutyExplain(input: $i) { duty { state explanation } } }';
  const i = { dutyId: gap!.subject_id, expectedVersion: 2, explanation: '汛期推迟，已于七月一日补开' };
  expect((await w.as('lin').refused(explain, { i })).code).toBe('NOT_FOUND');
  expect((await w.as('qian').refused(explain, { i: { ...i, explanation: '  ' } })).code).toBe('INCOMPLETE');
  expect((await w.as('qian').run(explain, { i })).dutyExplain.duty).toEqual({ state: 'MISSED', explanation: '汛期推迟，已于七月一日补开' });
}, { preset: 'huaibei' });

clause('A-16 what was missed in days that are excused is excused; what is asked of somebody suspended or gone is no gap', async (w) => {
  await later(w, '2026-05-04T10:00:00+08:00');
  const april = () => owed(w, "d.period = '2026-04' and cadence = 'MONTHLY_FORM'");
  expect((await april()).map((d) => d.state)).toEqual(['MISSED', 'MISSED', 'MISSED']);
  const ask = 'mutation($i: ExcuseRequestInput!) { excuseRequest(input: $i) { excuse { id version } } }';
  const { excuseRequest: { excuse } } = await w.as('zhang').run(ask, { i: { ground: 'ILLNESS', text: '住院治疗', fromOn: '2026-04-10', toOn: '2026-05-10', idempotencyKey: 'ill' } });
  const approve = 'mutation($i: ExcuseApproveInput!) { excuseApprove(input: $i) { cursor } }';
  await w.as('zhang').refused(approve, { i: { excuseId: excuse.id, expectedVersion: excuse.version } });
  expect((await april()).map((d) => d.state)).toEqual(['MISSED', 'MISSED', 'MISSED']);
  await w.as('qian').run(approve, { i: { excuseId: excuse.id, expectedVersion: excuse.version } });
  expect((await april()).map((d) => [d.who, d.state, d.excuse_reason])).toEqual([['张企业', 'EXCUSED', 'APPROVED'], ['李内部', 'MISSED', null], ['王律师', 'MISSED', null]]);
  await act({ services: w.services, actor: system(w.schemeId) }, { act: 'pause', input: {} }, async (change) => { await pause(change, w.members['li']!); return { id: w.schemeId }; });
  await act({ services: w.services, actor: system(w.schemeId) }, { act: 'end', input: {} }, async (change) => { await endNow(change, w.members['wang']!); return { id: w.schemeId }; });
  expect((await owed(w, "d.period = '2026-05' and cadence = 'MONTHLY_FORM'")).map((d) => [d.who, d.state, d.excuse_reason])).toEqual([['张企业', 'OPEN', null], ['李内部', 'EXCUSED', 'SUSPENDED'], ['王律师', 'EXCUSED', 'LEFT']]);
  await later(w, '2026-06-01T00:00:00+08:00');
  expect((await owed(w, "d.period in ('2026-05', '2026-06') and cadence = 'MONTHLY_FORM'")).map((d) => [d.period, d.who, d.state, d.excuse_reason])).toEqual([
    ['2026-05', '张企业', 'EXCUSED', 'APPROVED'], ['2026-05', '李内部', 'EXCUSED', 'SUSPENDED'], ['2026-05', '王律师', 'EXCUSED', 'LEFT'],
    ['2026-06', '张企业', 'OPEN', null], ['2026-06', '李内部', 'EXCUSED', 'SUSPENDED'],
  ]);
});

describe('after a standstill', () => {
  test('each period is opened and closed once, in order, and two timers at once do not do it twice', async () => {
    const w = await aWorld();
    w.set('2026-08-03T08:00:00+08:00');
    await Promise.all([w.tick(), w.tick()]);
    await w.tick();
    const opened = (await entries(w, 'DutyOpened')).filter((e) => e.data.cadence === 'MONTHLY_FORM').map((e) => `${e.data.period} ${e.data.memberId}`);
    expect(opened.length).toBe(new Set(opened).size);
    expect([...new Set(opened.map((o) => o.slice(0, 7)))]).toEqual(['2026-04', '2026-05', '2026-06', '2026-07', '2026-08']);
    expect((await entries(w, 'DutyMissed')).filter((e) => e.data.cadence === 'MONTHLY_FORM').length).toBe(4 * 3);
    // nobody is reminded of a month that is over
    expect(await entries(w, 'DutyReminder')).toEqual([]);
    expect(w.faults).toEqual([]);
  });

  test('what was done meanwhile is found', async () => {
    const w = await aWorld();
    w.set('2026-04-09T10:00:00+08:00');
    await does(w, 'zhang', 'SUBMISSION:MONTHLY_FORM', '2026-04-09');
    w.set('2026-05-02T10:00:00+08:00');
    await w.tick();
    expect((await owed(w, "d.period = '2026-04' and cadence = 'MONTHLY_FORM'")).map((d) => [d.who, d.state])).toEqual([['张企业', 'DONE'], ['李内部', 'MISSED'], ['王律师', 'MISSED']]);
  });
});
