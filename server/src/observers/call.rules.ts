import { time } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import type { Day } from '../kernel/calendar.ts';
import { lifecycle, type Guard } from '../kernel/lifecycle.ts';
import { appointers, caller } from './recruiting.rules.ts';

export type CallState = 'DRAFT' | 'OPEN' | 'CLOSED';

/** What the rules see of a call for observers (选聘公告). */
export interface CallFacts {
  state: CallState;
  schemeId: string;
  appointingUnitId?: string | null | undefined;
  opensOn: Day;
  closesOn: Day;
  /** How many units have a quota. */
  quotas: number;
}

const hasQuota: Guard<CallFacts> = {
  rule: 'A-5', code: 'INCOMPLETE', holds: (c) => c.quotas > 0,
  says: { zh: '请先分配推荐名额', en: 'Give at least one unit a quota first' },
};

/** The life of a call for observers. */
export const callRules = lifecycle({
  noun: 'recruitmentCall', table: 'recruitment_call', label: { zh: '选聘公告', en: 'call for observers' },
  states: {
    DRAFT: { zh: '拟稿', en: 'Draft' },
    OPEN: { zh: '推荐中', en: 'Open' },
    CLOSED: { zh: '已截止', en: 'Closed' },
  },
  actions: {
    create: { label: { zh: '新建公告', en: 'Write a call' }, clause: 'A-5', from: [], to: 'DRAFT', by: [caller], records: 'CallWritten', told: { zh: '已拟稿', en: 'Drafted' } },
    save: { label: { zh: '修改公告', en: 'Edit the call' }, clause: 'A-5', from: ['DRAFT'], to: null, by: [caller], records: 'CallSaved', told: null },
    allocate: { label: { zh: '分配名额', en: 'Set quotas' }, clause: 'A-5', from: ['DRAFT', 'OPEN'], to: null, by: [caller], records: 'QuotaAllocated', told: { zh: '已分配名额', en: 'A quota was set' } },
    open: { label: { zh: '发布公告', en: 'Publish the call' }, clause: 'A-3', from: ['DRAFT'], to: 'OPEN', by: [caller], guards: [hasQuota], records: 'CallOpened', told: { zh: '已发布', en: 'Published' } },
    close: { label: { zh: '截止推荐', en: 'Close the call' }, clause: 'A-5', from: ['OPEN'], to: 'CLOSED', by: [caller, time], records: 'CallClosed', told: { zh: '已截止推荐', en: 'Closed' } },
  },
  audience: (c: CallFacts) => audience(...appointers(c), c.state !== 'DRAFT' && scope.officials(c.schemeId)),
});
