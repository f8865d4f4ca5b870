import { log as logActivity, withdraw } from '../../activities/activity.actions.ts';
import { log as logContact } from '../../activities/contact.actions.ts';
import { log as logSupport } from '../../activities/support.actions.ts';
import { accept, assign, cancel, report } from '../../activities/task.actions.ts';
import { shanghaiDay } from '../../kernel/calendar.ts';
import { submit } from '../../submissions/submission.actions.ts';
import { ahead, on } from '../moments.ts';
import type { Beat } from '../play.ts';
import { beat, joinedAs, once, rowOf, type Stage } from './stage.ts';

const minute = 60_000;

/** What an observer does beside their forms, what they are asked to do, and how the office and their liaison help. */
export function doingBeats(stage: Stage): Beat[] {
  const slip = { id: '' };
  return [
    beat(stage, on(18, '17:10'), 'bian', (a) => logActivity(a, {
      ...once(), kind: 'VISIT', heldOn: shanghaiDay(a.services.now()), place: '综合保税区三号库', subject: '走访仓储企业，了解查验预约情况', reached: 6,
      notes: '企业反映预约时段集中在上午。', findings: '建议下午增开时段。',
    })),
    beat(stage, on(11, '16:10'), 'bian', async (a) => {
      slip.id = (await logActivity(a, { ...once(), kind: 'PUBLICITY', heldOn: shanghaiDay(a.services.now()), place: '区企业服务中心', subject: '宣讲惠企政策' })).id;
    }),
    beat(stage, on(11, '16:40'), 'bian', async (a) => withdraw(a, { activityId: slip.id, ...await expected(a.services, 'activity', slip.id), reason: '活动改期，误登记' })),
    beat(stage, on(9, '10:20'), 'bian', (a) => submit(a, {
      ...once(), type: 'INDUSTRY_SIGNAL', month: null, noOpinion: false, method: null, opinions: [], industry: 'SHIPPING', signal: '近期冷链舱位紧张，运价较上月明显上涨。',
    })),
    beat(stage, on(16, '15:30'), 'xue', (a) => logContact(a, {
      ...once(), membershipId: joinedAs(stage, 'bian').membershipId, kind: 'PHONE', at: new Date(a.services.now().getTime() - 20 * minute), notes: '了解近期履职情况，提醒按月提交意见表。',
    })),
    beat(stage, on(17, '11:30'), 'ding', (a) => logSupport(a, {
      ...once(), membershipId: joinedAs(stage, 'bian').membershipId, kind: 'INFORMATION', givenOn: shanghaiDay(a.services.now()), what: '提供《惠企政策汇编》及办事指南一套。',
    })),
    ...taskBeats(stage, 1, 'CLUE_CHECK', '核查查验预约时段的线索', []),
    ...taskBeats(stage, 6, 'RESEARCH', '调研冷链企业用电成本', ['report']),
    ...taskBeats(stage, 26, 'RESEARCH', '调研跨境电商退货流程', ['report', 'accept']),
    ...taskBeats(stage, 22, 'OTHER', '试填新版办事指南', ['cancel']),
  ];
}

const expected = async (services: Parameters<typeof rowOf>[0], table: string, id: string) => ({ expectedVersion: (await rowOf(services, table, id)).version });

/** The office asks for something, and what comes of it on the same day and the next. */
function taskBeats(stage: Stage, back: number, kind: string, title: string, then: readonly ('report' | 'accept' | 'cancel')[]): Beat[] {
  const task = { id: '' };
  const onIt = async (services: Parameters<typeof rowOf>[0]) => ({ taskId: task.id, ...await expected(services, 'task', task.id) });
  const steps = {
    report: beat(stage, on(back - 1, '14:00'), 'bian', async (a) => report(a, { ...await onIt(a.services), finding: '已走访五家企业，情况和建议见所附说明：费用主要来自高峰时段。' })),
    accept: beat(stage, on(back - 1, '16:00'), 'ding', async (a) => accept(a, await onIt(a.services))),
    cancel: beat(stage, on(back - 1, '14:00'), 'ding', async (a) => cancel(a, { ...await onIt(a.services), reason: '办事指南推迟发布，不再需要。' })),
  };
  return [
    beat(stage, on(back, '09:50'), 'ding', async (a) => {
      task.id = (await assign(a, { ...once(), membershipId: joinedAs(stage, 'bian').membershipId, kind, title, detail: '请结合日常走访了解情况，形成简要报告。', dueOn: ahead(10)(stage.present) })).id;
    }),
    ...then.map((step) => steps[step]),
  ];
}
