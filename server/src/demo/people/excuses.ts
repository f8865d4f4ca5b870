import { addDays, shanghaiDay } from '../../kernel/calendar.ts';
import { approveExcuse, rejectExcuse, requestExcuse, withdrawExcuse } from '../../observers/excuse.actions.ts';
import { on } from '../moments.ts';
import type { Beat } from '../play.ts';
import { beat, once, type Stage } from './stage.ts';

/** Observers ask to be excused: one waits, one was approved, one was not, one was taken back. */
export function excuseBeats(stage: Stage): Beat[] {
  const asked = (back: number, by: string, ground: string, text: string, days: number) => {
    const excuse = { id: '' };
    const filed = beat(stage, on(back, '10:50'), by, async (a) => {
      const today = shanghaiDay(a.services.now());
      excuse.id = (await requestExcuse(a, { ...once(), ground, text, fromOn: today, toOn: addDays(today, days) })).id;
    });
    return { excuse, filed };
  };
  const approved = asked(34, 'bian', 'ILLNESS', '因病住院，医嘱休息两周。', 14);
  const refused = asked(20, 'bian', 'OTHER', '企业年底赶工，希望本季度不参加活动。', 60);
  const dropped = asked(15, 'chu', 'SECONDMENT', '外出培训一周。', 7);
  const waits = asked(2, 'bian', 'SECONDMENT', '受公司派遣赴外地项目两周。', 14);
  return [
    approved.filed, refused.filed, dropped.filed, waits.filed,
    beat(stage, on(33, '09:30'), 'ding', (a) => approveExcuse(a, { excuseId: approved.excuse.id })),
    beat(stage, on(19, '09:30'), 'ding', (a) => rejectExcuse(a, { excuseId: refused.excuse.id, reason: '时间过长，可安排在线参加座谈。' })),
    beat(stage, on(14, '17:20'), 'chu', (a) => withdrawExcuse(a, { excuseId: dropped.excuse.id })),
  ];
}
