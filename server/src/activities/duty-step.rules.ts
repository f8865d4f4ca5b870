import type { Said } from '../kernel/refused.ts';
import type { GatheringState } from './gathering.rules.ts';

/** How something that is owed is done. */
export type DutyWay = 'FILE' | 'ATTEND' | 'LOG_ACTIVITY' | 'REPORT_TASK' | 'LOG_CONTACT' | 'CONVENE';

interface Way {
  readonly way: DutyWay;
  readonly label: Said;
  /** In which gatherings it is done, where it is in one, and what it is called there. */
  readonly gathering?: { readonly states: readonly GatheringState[]; readonly invited: boolean; readonly label: Said; readonly held?: Said };
}

/** What there is to do for each kind of deed that does a duty: the one table of it. */
export const ways: Readonly<Record<string, Way>> = {
  SUBMISSION: { way: 'FILE', label: { zh: '去填写', en: 'Write it' } },
  ATTENDANCE: {
    way: 'ATTEND', label: { zh: '查看会议邀请', en: 'See invitations' },
    gathering: { states: ['HELD', 'NOTICED'], invited: true, label: { zh: '查看会议通知', en: 'See the notice' }, held: { zh: '去签到', en: 'Sign in' } },
  },
  ACTIVITY: { way: 'LOG_ACTIVITY', label: { zh: '登记活动', en: 'Log an activity' } },
  TASK: { way: 'REPORT_TASK', label: { zh: '查看委托事项', en: 'See commissions' } },
  CONTACT: { way: 'LOG_CONTACT', label: { zh: '记录联系', en: 'Log a contact' } },
  GATHERING: {
    way: 'CONVENE', label: { zh: '筹备会议', en: 'Plan it' },
    gathering: { states: ['HELD', 'NOTICED', 'POSTPONED', 'PLANNED'], invited: false, label: { zh: '查看已筹备的会议', en: 'See what is planned' } },
  },
};

/** The ways of doing a duty, each once, with the kinds it may be of, from the kinds of deed that do it (such as `CONTACT:VISIT`, `GATHERING:JOINT_MEETING:REGULAR`). */
export function waysOf(deeds: readonly string[]): { way: Way; kinds: string[] }[] {
  const parts = deeds.map((deed) => deed.split(':'));
  return Object.entries(ways).filter(([code]) => parts.some(([of]) => of === code)).map(([code, way]) => {
    const kinds = parts.filter(([of]) => of === code).map(([, kind]) => kind ?? '');
    return { way, kinds: kinds.includes('') ? [] : [...new Set(kinds)] };
  });
}
