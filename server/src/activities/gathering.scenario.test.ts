import { expect } from 'vitest';
import { activitySteps, LOG, PLAN, roundtable, SIGN_IN, step, visit } from '../../test/activity-steps.ts';
import { join } from '../../test/join.ts';
import { later } from '../../test/later.ts';
import { change } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

const LEAVE = change('attendanceAskLeave', 'AttendanceLeaveInput', 'attendance { id version state leaveReason }');
const MARK = change('attendanceMark', 'AttendanceMarkInput', 'attendance { id version state stateLabel signedBy correctionReason }');
const INVITE = change('gatheringInvite', 'GatheringInviteInput', 'gathering { id version inviteeCount }');
const SHEET = 'query($id: ID!) { node(id: $id) { ... on Gathering { version state code convenedBy convener { name } inviteeCount mine { id version state stateLabel } attendances { id version state stateLabel capacity signedBy leaveReason person { name } memberId } allowedActions { action enabled } } } }';
type Line = { id: string; version: number; state: string; memberId: string; person: { name: string } | null };
const sheet = async (w: World, id: string, who: 'qian' | 'zhang' | 'lin' | 'li' | 'wang' | 'zhao' = 'qian') => (await w.as(who).run(SHEET, { id })).node;
const line = async (w: World, id: string, whose: string) => ((await sheet(w, id)).attendances as Line[]).find((a) => a.memberId === w.members[whose])!;
const deeds = async (w: World, kind: string) => (await w.asOwner<{ membership_id: string | null }>('select membership_id from deed where kind = $1 and undone_at is null order by membership_id', [kind])).map((d) => d.membership_id);

clause('A-26 a convener of the appointing side convenes, and those invited are told', async (w) => {
  const { id } = await activitySteps(w).planned();
  expect(await sheet(w, id, 'zhang')).toBeNull();
  expect((await w.as('qian').run(step('Notice'), { i: { gatheringId: id, expectedVersion: 1 } })).gatheringNotice.gathering).toMatchObject({ state: 'NOTICED', version: 2 });
  expect(await sheet(w, id, 'zhang')).toMatchObject({ state: 'NOTICED', convenedBy: '营商环境办公室', convener: null, code: null, inviteeCount: null, mine: { state: 'INVITED' } });
  expect((await sheet(w, id, 'zhang')).attendances).toHaveLength(1);
  expect((await sheet(w, id, 'lin')).attendances.map((a: Line) => a.person?.name).sort()).toEqual(['张企业', '李内部']);
  expect((await w.as('zhang').run('{ archive { nodes { type label text } } }')).archive.nodes).toContainEqual({ type: 'GatheringNoticed', label: '会议通知', text: '一季度座谈会' });
  for (const who of ['wang', 'zhao'] as const) expect(await sheet(w, id, who)).toBeNull();

  expect(await w.as('qian').refused(PLAN, { i: roundtable(w, { convenerId: null }) })).toMatchObject({ code: 'INCOMPLETE', field: 'convenerId', rule: 'gathering.plan' });
  for (const outsider of ['zhao', 'sun', 'lin', 'zhang'] as const) {
    expect(await w.as('qian').refused(PLAN, { i: roundtable(w, { convenerId: w.members[outsider] }) })).toMatchObject({ code: 'INVALID', field: 'convenerId', rule: 'A-26' });
  }
  for (const who of ['zhao', 'sun', 'lin', 'zhang', 'admin'] as const) expect(await w.as(who).refused(PLAN, { i: roundtable(w) })).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('zhang').refused(step('Hold'), { i: { gatheringId: id, expectedVersion: 2 } })).toMatchObject({ code: 'NOT_YOURS' });
  const empty = await activitySteps(w).planned({ inviteeIds: [] });
  expect(await w.as('qian').refused(step('Notice'), { i: { gatheringId: empty.id, expectedVersion: 1 } })).toMatchObject({ code: 'INCOMPLETE', field: 'inviteeIds' });
  const nowhere = await activitySteps(w).planned({ place: null });
  expect(await w.as('qian').refused(step('Notice'), { i: { gatheringId: nowhere.id, expectedVersion: 1 } })).toMatchObject({ code: 'INCOMPLETE', field: 'place' });
});

clause('A-21, A-26 a unit that manages observers convenes its own, and sees nobody else’s', async (w) => {
  const gao = await join(w, 'gao', { name: '高管理', role: 'MANAGER', title: '科长', unit: '区委统战部' });
  const he = await join(w, 'he', { name: '何体验', role: 'OBSERVER', title: '商会会长', channel: 'EXTERNAL', liaison: 'lin', managedBy: '区委统战部' });
  const other = await join(w, 'lu', { name: '陆管理', role: 'MANAGER', title: '科长', unit: '区工商联' });
  const plan = roundtable(w, { convenerId: gao.membershipId, inviteeIds: [he.membershipId] });
  const { gatheringPlan: { gathering: { id } } } = await gao.run(PLAN, { i: plan });
  await gao.run(step('Notice'), { i: { gatheringId: id, expectedVersion: 1 } });
  expect((await he.run(SHEET, { id })).node).toMatchObject({ convenedBy: '区委统战部', mine: { state: 'INVITED' } });
  expect((await other.run(SHEET, { id })).node).toBeNull();
  expect(await gao.refused(PLAN, { i: roundtable(w, { convenerId: gao.membershipId, inviteeIds: [w.members['zhang']] }) })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await gao.refused(PLAN, { i: roundtable(w, { convenerId: other.membershipId, inviteeIds: [he.membershipId] }) })).toMatchObject({ code: 'INVALID', field: 'convenerId' });
  expect(await other.refused(step('Hold'), { i: { gatheringId: id, expectedVersion: 2 } })).toMatchObject({ code: 'NOT_FOUND' });
});

clause('A-38 whoever signs in while the gathering is open has taken part; nobody marks themself after the closing', async (w) => {
  const s = activitySteps(w);
  const { id, code } = await s.planned({ inviteeIds: ['zhang', 'li', 'wang', 'zhao'].map((n) => w.members[n]), nonVotingIds: [w.members['zhao']] });
  await s.step('Notice', id, 1);
  expect(await w.as('zhang').refused(SIGN_IN, { i: { gatheringId: id, code } })).toMatchObject({ code: 'WRONG_STATE', rule: 'A-38', message: '会议还没有开始签到' });
  await s.step('Hold', id, 2);
  expect(await w.as('zhang').refused(SIGN_IN, { i: { gatheringId: id, code: 'WRONG1' } })).toMatchObject({ code: 'INVALID', field: 'code' });
  expect(await w.as('zhang').refused(SIGN_IN, { i: { gatheringId: id } })).toMatchObject({ code: 'INCOMPLETE', field: 'code' });
  expect(await s.signIn('zhang', id, { code: code.toLowerCase() })).toMatchObject({ state: 'ATTENDED', signedBy: 'CODE', stateLabel: '参加' });
  expect(await s.signIn('zhao', id, { code })).toMatchObject({ state: 'ATTENDED', stateLabel: '列席' });
  expect(await w.as('zhang').refused(SIGN_IN, { i: { gatheringId: id, code } })).toMatchObject({ code: 'WRONG_STATE' });
  const asked = await line(w, id, 'li');
  expect(await w.as('li').refused(LEAVE, { i: { attendanceId: asked.id, expectedVersion: 1, reason: '' } })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  await w.as('li').run(LEAVE, { i: { attendanceId: asked.id, expectedVersion: 1, reason: '出差在外' } });
  const closed = await s.step('Close', id, 3);
  expect(closed.state).toBe('CLOSED');
  expect(Object.fromEntries((await sheet(w, id)).attendances.map((a: Line) => [a.person!.name, a.state]))).toEqual({ 张企业: 'ATTENDED', 李内部: 'ON_LEAVE', 王律师: 'ABSENT', 赵经办: 'ATTENDED' });
  expect(await deeds(w, 'ATTENDANCE:ROUNDTABLE')).toEqual([w.members['zhang']]);

  for (const who of ['li', 'wang'] as const) expect((await w.as(who).refused(SIGN_IN, { i: { gatheringId: id, code } })).code).toBe('WRONG_STATE');
  expect((await w.as('li').refused(SIGN_IN, { i: { gatheringId: id, code } })).message).toBe('会议已结束，考勤已锁定；确有出入请联系营商办更正');
  const wang = await line(w, id, 'wang');
  const mark = { attendanceId: wang.id, expectedVersion: wang.version, as: 'ATTENDED' };
  expect(await w.as('wang').refused(MARK, { i: { ...mark, reason: '我到了' } })).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('qian').refused(MARK, { i: mark })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  expect((await w.as('qian').run(MARK, { i: { ...mark, reason: '签到设备故障，会议照片可证' } })).attendanceMark.attendance).toMatchObject({ state: 'ATTENDED', signedBy: 'OFFICE', correctionReason: '签到设备故障，会议照片可证' });
  expect((await deeds(w, 'ATTENDANCE:ROUNDTABLE')).length).toBe(2);
  const back = await line(w, id, 'wang');
  await w.as('qian').run(MARK, { i: { attendanceId: back.id, expectedVersion: back.version, as: 'ABSENT', reason: '核对照片，未到会' } });
  expect(await deeds(w, 'ATTENDANCE:ROUNDTABLE')).toEqual([w.members['zhang']]);
  expect((await w.as('wang').run('{ archive { nodes { label text } } }')).archive.nodes).toContainEqual({ label: '登记为缺席', text: '一季度座谈会：核对照片，未到会' });
});

clause('A-39 whoever is invited files advice on the event; whoever is not invited cannot join it', async (w) => {
  const { id, code } = await activitySteps(w).open({ kind: 'OTHER', title: '政策征求意见会', inviteeIds: [w.members['zhang']] });
  await w.as('zhang').run(LOG, { i: visit({ kind: 'POLICY', subject: '惠企政策修订意见', findings: '建议放宽申领条件', gatheringId: id }) });
  const advice = 'query($id: ID!) { node(id: $id) { ... on Gathering { advice { findings author { name } } } } }';
  expect((await w.as('qian').run(advice, { id })).node.advice).toEqual([{ findings: '建议放宽申领条件', author: { name: '张企业' } }]);
  expect(await w.as('wang').refused(SIGN_IN, { i: { gatheringId: id, code } })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as('wang').refused(LOG, { i: visit({ kind: 'POLICY', gatheringId: id }) })).toMatchObject({ code: 'NOT_FOUND', field: 'gatheringId', rule: 'A-39' });
});

clause('B-19 an online attendance signed satisfies the quarter; an absence does not', async (w) => {
  const s = activitySteps(w);
  const { id } = await s.open({ place: null, link: 'https://meeting.example/123', inviteeIds: [w.members['zhang'], w.members['wang']] });
  expect(await s.signIn('zhang', id, { online: true })).toMatchObject({ state: 'ATTENDED', signedBy: 'LINK' });
  await s.step('Close', id, 3);
  expect(await deeds(w, 'ATTENDANCE:ROUNDTABLE')).toEqual([w.members['zhang']]);
  expect((await line(w, id, 'wang')).state).toBe('ABSENT');
  const inRoom = await s.open({ inviteeIds: [w.members['wang']] });
  expect(await w.as('wang').refused(SIGN_IN, { i: { gatheringId: inRoom.id, online: true } })).toMatchObject({ code: 'INCOMPLETE', field: 'code' });
  expect(await w.as('qian').refused(PLAN, { i: roundtable(w, { link: 'meeting room three' }) })).toMatchObject({ code: 'INVALID', field: 'link' });
});

clause('B-20 for an internal observer, a meeting attended and research logged both count', async (w) => {
  const { id, code } = await activitySteps(w).open({ kind: 'PLENARY', inviteeIds: [w.members['li']] });
  await activitySteps(w).signIn('li', id, { code });
  await w.as('li').run(LOG, { i: visit({ kind: 'RESEARCH', subject: '审批时限调研', report: '抽样三十件，平均七个工作日。' }) });
  expect(await deeds(w, 'ATTENDANCE:PLENARY')).toEqual([w.members['li']]);
  expect(await deeds(w, 'ACTIVITY:RESEARCH')).toEqual([w.members['li']]);
  expect(await w.as('wang').refused(LOG, { i: visit({ kind: 'RESEARCH', heldOn: '2026-04-01' }) })).toMatchObject({ code: 'INVALID', field: 'heldOn' });
  expect(await deeds(w, 'ACTIVITY:RESEARCH')).toEqual([w.members['li']]);
});

clause('A-27 a regular joint meeting that was held fills its quarter; one called for an occasion does not pass for it', async (w) => {
  const s = activitySteps(w);
  for (const regular of [false, true]) {
    const { id, code } = await s.open({ kind: 'JOINT_MEETING', regular, inviteeIds: [w.members['zhang']] });
    await s.signIn('zhang', id, { code });
    expect(await deeds(w, 'GATHERING:JOINT_MEETING:REGULAR')).toHaveLength(0);
    await s.step('Close', id, 3);
    expect(await deeds(w, 'GATHERING:JOINT_MEETING:AD_HOC')).toHaveLength(1);
  }
  expect(await deeds(w, 'GATHERING:JOINT_MEETING:REGULAR')).toEqual([null]);
  const nobody = await s.open({ kind: 'JOINT_MEETING', inviteeIds: [w.members['zhang']] });
  await s.step('Close', nobody.id, 3);
  expect(await deeds(w, 'GATHERING:JOINT_MEETING:REGULAR')).toHaveLength(1);
  expect(await w.as('zhang').refused(step('Close'), { i: { gatheringId: nobody.id, expectedVersion: 4 } })).toMatchObject({ code: 'NOT_YOURS' });
});

clause('A-26 a gathering is put off or called off with the reason, and those invited are told; of its new day everybody is told anew', async (w) => {
  const s = activitySteps(w);
  const { id } = await s.planned({ startsAt: '2026-03-09T14:00:00+08:00' });
  await s.step('Notice', id, 1);
  expect(await w.as('qian').refused(step('Hold'), { i: { gatheringId: id, expectedVersion: 2 } })).toMatchObject({ code: 'WRONG_STATE', message: '还没有到会议日期，不能开始签到' });
  expect(await w.as('qian').refused(step('Postpone'), { i: { gatheringId: id, expectedVersion: 2, reason: ' ' } })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  const mine = await line(w, id, 'li');
  await w.as('li').run(LEAVE, { i: { attendanceId: mine.id, expectedVersion: 1, reason: '出差' } });
  await s.step('Postpone', id, 2, { reason: '会场另有安排' });
  expect(await sheet(w, id, 'zhang')).toMatchObject({ state: 'POSTPONED' });
  const EDIT = change('gatheringEdit', 'GatheringEditInput', 'gathering { version }');
  const { idempotencyKey: _, ...plan } = roundtable(w, { startsAt: '2026-03-16T14:00:00+08:00' });
  expect(await w.as('qian').refused(EDIT, { i: { gatheringId: id, expectedVersion: 3, ...plan, inviteeIds: [w.members['zhang']] } })).toMatchObject({ code: 'INVALID', field: 'inviteeIds' });
  await w.as('qian').run(EDIT, { i: { gatheringId: id, expectedVersion: 3, ...plan } });
  await s.step('Notice', id, 4);
  expect((await line(w, id, 'li')).state).toBe('INVITED');
  await w.as('qian').run(INVITE, { i: { gatheringId: id, expectedVersion: 5, inviteeIds: [w.members['wang']] } });
  expect((await sheet(w, id)).attendances).toHaveLength(3);
  expect(await w.as('qian').refused(INVITE, { i: { gatheringId: id, expectedVersion: 6, inviteeIds: [w.members['wang']] } })).toMatchObject({ code: 'DUPLICATE' });
  await s.step('Cancel', id, 6, { reason: '并入全体会' });
  expect((await w.as('wang').run('{ gatherings { nodes { id state reason } } }')).gatherings.nodes).toEqual([{ id, state: 'CANCELLED', reason: '并入全体会' }]);
  await later(w, '2026-03-16T14:00:00+08:00');
  expect(await w.as('wang').refused(LEAVE, { i: { attendanceId: (await line(w, id, 'wang')).id, expectedVersion: 1, reason: '请假' } })).toMatchObject({ code: 'WRONG_STATE' });
});

clause('A-38 the code is shown as a picture to the office alone, and only while the gathering is open', async (w) => {
  const PICTURE = 'query($id: ID!, $o: String!) { node(id: $id) { ... on Gathering { signInPicture(origin: $o) } } }';
  const s = activitySteps(w);
  const { id } = await s.open();
  expect((await w.as('qian').run(PICTURE, { id, o: 'https://huiyin.example' })).node.signInPicture).toMatch(/^<svg /);
  expect((await w.as('zhang').run(PICTURE, { id, o: 'https://huiyin.example' })).node.signInPicture).toBeNull();
  expect((await w.as('qian').refused(PICTURE, { id, o: 'javascript:alert(1)' })).code).toBe('INVALID');
  await s.step('Close', id, 3);
  expect((await w.as('qian').run(PICTURE, { id, o: 'https://huiyin.example' })).node.signInPicture).toBeNull();
});
