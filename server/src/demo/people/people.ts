import { addDays, shanghaiDay, type Day } from '../../kernel/calendar.ts';
import { openConduct } from '../../observers/conduct.actions.ts';
import type { District } from '../district.ts';
import { inMonth, monthBack, on, type Moment, type Present } from '../moments.ts';
import type { Beat } from '../play.ts';
import { doingBeats } from './doings.ts';
import { excuseBeats } from './excuses.ts';
import { gatheringBeats } from './gatherings.ts';
import { registerComplaint } from '../../observers/complaint.actions.ts';
import { practiceBeats } from './practices.ts';
import { dongjiangAfter, huaibeiAfter } from './lookback.ts';
import { recruitingBeats } from './recruiting.ts';
import { sortingBeats } from './sorting.ts';
import { beat, enters, joinedAs, once, type Stage } from './stage.ts';
import { termBeats } from './terms.ts';

const later = (months: number, n: number, time: string): Moment => (present) => inMonth(present, monthBack(present, months), n, time);
const monthsAgo = (present: Present, months: number): Day => `${monthBack(present, months)}-01`;

/** Those who joined the Dongjiang scheme beside its cast, what they do, and how most of them leave. */
export function dongjiangPeople(district: District, present: Present, passwordHash: string): Beat[] {
  const stage: Stage = { district, present, passwordHash, joined: new Map() };
  const newcomer = (key: string, name: string, title: string, startsOn: Day) =>
    enters(stage, later(4, 1, '11:30'), { key, name, title, role: 'OBSERVER', channel: 'EXTERNAL', liaison: 'xue' }, startsOn);
  const begins = shanghaiDay(later(4, 1, '11:30')(present));
  return [
    newcomer('bian', '卞清扬', '冷链设备企业负责人', begins), newcomer('chu', '储若谷', '包装企业负责人', begins), newcomer('sheng', '盛怀瑜', '货代企业负责人', begins),
    newcomer('jiang', '江别鹤', '商务咨询从业者', begins), newcomer('leyang', '乐未央', '仓储企业负责人', begins),
    // a term that began before the scheme had this system, and ended in its first month
    newcomer('nong', '农时雨', '前任监督员', monthsAgo(present, 15)),
    beat(stage, later(4, 8, '10:00'), 'wei', (a) => openConduct(a, {
      ...once(), appointmentId: joinedAs(stage, 'nong').appointmentId, facts: '有来信反映其缺席走访却登记为参加。', evidence: '来信一封，待核实。', hearUntil: addDays(monthsAgo(present, 3), 20),
    })),
    // an enterprise complains of somebody whose conduct is looked into already
    beat(stage, on(3, '10:40'), stage.district.staff('OFFICER'), (a) => registerComplaint(a, {
      ...once(), appointmentId: joinedAs(stage, 'leyang').appointmentId, complainant: '远帆仓储有限公司', account: '一周内两次到库区，要求停下装卸配合拍照，影响出库。', happenedOn: shanghaiDay(a.services.now()),
      facts: '一周内多次到同一企业，要求停工配合。', evidence: '企业来访登记。', hearUntil: addDays(shanghaiDay(a.services.now()), 10),
    })),
    ...termBeats(stage), ...excuseBeats(stage), ...doingBeats(stage), ...gatheringBeats(stage), ...recruitingBeats(stage), ...dongjiangAfter(stage),
  ];
}

/** Somebody of the Huaibei scheme who took no part for a year, so that it is for the office to decide. */
export function huaibeiPeople(district: District, present: Present, passwordHash: string): Beat[] {
  const stage: Stage = { district, present, passwordHash, joined: new Map() };
  return [enters(stage, later(10, 1, '11:30'), { key: 'muyuan', name: '穆怀远', title: '餐饮企业负责人', role: 'OBSERVER', liaison: 'luo' }, monthsAgo(present, 15)), ...huaibeiAfter(stage), ...practiceBeats(stage), ...sortingBeats(stage)];
}
