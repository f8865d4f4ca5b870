import { askLeave, mark } from '../../activities/attendance.actions.ts';
import { cancel, close, hold, notice, plan, postpone } from '../../activities/gathering.actions.ts';
import { inTransaction } from '../../journal/transaction.ts';
import { systemScope } from '../../kernel/audience.ts';
import type { Acting } from '../../journal/act.ts';
import { ahead, on, type Moment } from '../moments.ts';
import type { Beat } from '../play.ts';
import { beat, joinedAs, once, rowOf, who, type Stage } from './stage.ts';

const soon = (days: number, time: string): Moment => (present) => new Date(`${ahead(days)(present)}T${time}:00+08:00`);

/** The office convenes: each gathering has come as far as its story says. */
export function gatheringBeats(stage: Stage): Beat[] {
  const meeting = (back: number, kind: string, title: string, startsAt: Moment, people: readonly string[]) => {
    const g = { id: '' };
    const onIt = async (a: Acting) => ({ gatheringId: g.id, expectedVersion: (await rowOf(a.services, 'gathering', g.id)).version });
    const step = (at: Moment, work: (a: Acting, on: Awaited<ReturnType<typeof onIt>>) => Promise<unknown>) => beat(stage, at, 'ding', async (a) => work(a, await onIt(a)));
    const planned = beat(stage, on(back, '08:40'), 'ding', async (a) => {
      g.id = (await plan(a, {
        ...once(), kind, regular: kind === 'ROUNDTABLE', title, agenda: '一、通报上期意见办理情况；二、座谈交流。', startsAt: startsAt(stage.present), place: '管委会二楼会议室',
        convenerId: who(stage, 'ding').membershipId, inviteeIds: people.map((key) => joinedAs(stage, key).membershipId),
      })).id;
    });
    return { g, step, planned, noticed: step(on(back, '09:05'), (a, it) => notice(a, it)) };
  };
  const sheet = (g: { id: string }, key: string, a: Acting) => inTransaction(a.services, [systemScope], async (em) => {
    const [row] = await em.execute<{ id: string; version: number }[]>('select id, version from attendance where gathering_id = ? and member_id = ?', [g.id, joinedAs(stage, key).membershipId]);
    return { attendanceId: row!.id, expectedVersion: row!.version };
  });
  const everybody = ['bian', 'chu', 'leyang'];
  const over = meeting(14, 'ROUNDTABLE', '监督员季度座谈会', on(12, '14:00'), everybody);
  const under = meeting(5, 'OTHER', '港区通关流程体验活动', on(1, '14:00'), ['bian']);
  const coming = meeting(3, 'JOINT_MEETING', '营商环境联席会议', soon(5, '09:30'), ['bian', 'chu']);
  const draft = meeting(2, 'PLENARY', '监督员全体会议', soon(15, '14:00'), ['bian', 'chu']);
  const later = meeting(8, 'OTHER', '冷链企业现场走访', on(4, '09:00'), ['bian']);
  const dropped = meeting(9, 'OTHER', '政策培训（第二期）', on(5, '14:00'), ['bian']);
  return [
    ...[over, under, coming, later, dropped].flatMap(({ planned, noticed }) => [planned, noticed]), draft.planned,
    beat(stage, on(13, '18:00'), 'chu', async (a) => askLeave(a, { ...await sheet(over.g, 'chu', a), reason: '出差在外' })),
    over.step(on(12, '13:50'), (a, it) => hold(a, it)),
    beat(stage, on(12, '14:10'), 'ding', async (a) => mark(a, { ...await sheet(over.g, 'bian', a), as: 'ATTENDED' })),
    over.step(on(12, '16:20'), (a, it) => close(a, it)),
    under.step(on(1, '13:50'), (a, it) => hold(a, it)),
    later.step(on(6, '11:00'), (a, it) => postpone(a, { ...it, reason: '企业检修停产，另定时间' })),
    dropped.step(on(7, '11:00'), (a, it) => cancel(a, { ...it, reason: '与第一期内容合并' })),
  ];
}
