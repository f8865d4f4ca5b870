import type { cast } from './cast.ts';
import { change, key, SUBMIT } from './steps.ts';
import type { World } from './world.ts';

type Who = keyof typeof cast;
type Vars = Record<string, unknown>;

export const LOG = change('activityLog', 'ActivityLogInput', 'activity { id version state kind kindLabel heldOn place subject enterprise submissions { id } }');
export const PLAN = change('gatheringPlan', 'GatheringPlanInput', 'gathering { id version state code }');
export const SIGN_IN = change('attendanceSignIn', 'AttendanceSignInInput', 'attendance { id version state stateLabel signedBy signedInAt }');
export const ASSIGN = change('taskAssign', 'TaskAssignInput', 'task { id version state dueOn overdue }');
export const CONTACT = change('contactLog', 'ContactLogInput', 'contact { id kind kindLabel at notes }');
export const SUPPORT = change('supportLog', 'SupportLogInput', 'support { id kindLabel givenOn what }');
/** A step of a gathering by its mutation. */
export const step = (name: 'Notice' | 'Hold' | 'Close' | 'Postpone' | 'Cancel') =>
  change(`gathering${name}`, ['Postpone', 'Cancel'].includes(name) ? 'GatheringReasonInput' : 'OnGatheringInput', 'gathering { id version state attendances { id version state memberId stateLabel } }');
/** A step of a commission by its mutation. */
export const taskStep = (name: 'Report' | 'Accept' | 'SendBack' | 'Cancel') =>
  change(`task${name}`, { Report: 'TaskReportInput', Accept: 'OnTaskInput', SendBack: 'TaskReasonInput', Cancel: 'TaskReasonInput' }[name], 'task { id version state finding }');

/** A visit as an observer logs it. */
export const visit = (over: Vars = {}) => ({ idempotencyKey: key(), kind: 'VISIT', heldOn: '2026-03-02', place: '某产业园', subject: '走访中小企业用工情况', ...over });
/** A roundtable as the office plans it. */
export const roundtable = (w: World, over: Vars = {}) => ({
  idempotencyKey: key(), kind: 'ROUNDTABLE', regular: true, title: '一季度座谈会', startsAt: w.now().toISOString(), place: '三楼会议室', convenerId: w.members['qian'],
  inviteeIds: [w.members['zhang'], w.members['li']], ...over,
});

/** Gatherings and commissions, step by step, each by the person whose step it is. */
export function activitySteps(w: World) {
  const go = async (who: Who, query: string, i: Vars) => Object.values(await w.as(who).run(query, { i }))[0] as never;
  return {
    async planned(over: Vars = {}, who: Who = 'qian') { return (await go(who, PLAN, roundtable(w, over)) as { gathering: { id: string; version: number; code: string } }).gathering; },
    async step(name: Parameters<typeof step>[0], gatheringId: string, expectedVersion: number, over: Vars = {}, who: Who = 'qian') {
      return (await go(who, step(name), { gatheringId, expectedVersion, ...over }) as { gathering: { id: string; version: number; state: string; attendances: { id: string; version: number; state: string; memberId: string; stateLabel: string }[] } }).gathering;
    },
    /** Planned, noticed and begun. */
    async open(over: Vars = {}) {
      const { id, code } = await this.planned(over);
      await this.step('Notice', id, 1);
      const { attendances } = await this.step('Hold', id, 2);
      return { id, code, attendances };
    },
    async signIn(who: Who, gatheringId: string, given: Vars) { return (await go(who, SIGN_IN, { gatheringId, ...given }) as { attendance: { id: string; version: number; state: string; signedBy: string } }).attendance; },
    async assigned(over: Vars = {}) {
      return (await go('qian', ASSIGN, { idempotencyKey: key(), membershipId: w.members['zhang'], kind: 'RESEARCH', title: '调研融资难', dueOn: '2026-03-20', ...over }) as { task: { id: string; version: number; state: string } }).task;
    },
  };
}

/** What observers of two liaisons did, were invited and asked to do, and were given. */
export async function alongside(town: World) {
  const a = activitySteps(town);
  const { id: activityId } = (await town.as('zhang').run(LOG, { i: visit() })).activityLog.activity;
  await town.as('zhang').run(change('activityCorrect', 'ActivityCorrectInput', 'activity { id }'), { i: { activityId, expectedVersion: 1, heldOn: '2026-03-02', place: '别处', subject: '走访', reason: '写错了' } });
  await town.as('zhang').run(change('activityWithdraw', 'ActivityWithdrawInput', 'activity { id }'), { i: { activityId, expectedVersion: 2, reason: '重复' } });
  await town.as('wang').run(LOG, { i: visit({ kind: 'RESEARCH' }) });
  await a.planned();
  const { id: gatheringId, code, attendances } = await a.open({ inviteeIds: ['zhang', 'li', 'wang'].map((n) => town.members[n]) });
  await a.signIn('zhang', gatheringId, { code });
  await town.as('li').run(change('attendanceAskLeave', 'AttendanceLeaveInput', 'attendance { id }'), { i: { attendanceId: attendances.find((x) => x.memberId === town.members['li'])!.id, expectedVersion: 1, reason: '出差' } });
  await a.step('Close', gatheringId, 3);
  const { id: taskId } = await a.assigned();
  await town.as('zhang').run(taskStep('Report'), { i: { taskId, expectedVersion: 1, finding: '初稿' } });
  await town.as('qian').run(taskStep('SendBack'), { i: { taskId, expectedVersion: 2, reason: '太短' } });
  await town.as('zhang').run(taskStep('Report'), { i: { taskId, expectedVersion: 3, finding: '定稿' } });
  await town.as('qian').run(taskStep('Accept'), { i: { taskId, expectedVersion: 4 } });
  for (const [liaison, of] of [['lin', 'zhang'], ['mei', 'wang']] as const) await town.as(liaison).run(CONTACT, { i: { idempotencyKey: key(), membershipId: town.members[of], kind: 'PHONE', at: town.now().toISOString(), notes: '近况' } });
  await town.as('qian').run(SUPPORT, { i: { idempotencyKey: key(), membershipId: town.members['li'], kind: 'TRAINING', givenOn: '2026-03-02', what: '培训' } });
  await town.as('wang').run(SUBMIT, { i: { idempotencyKey: key(), type: 'INDUSTRY_SIGNAL', industry: 'TRADE', signal: '订单回暖', opinions: [] } });
}
