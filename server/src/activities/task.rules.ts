import { itsObserver, manager, office } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle } from '../kernel/lifecycle.ts';

export type TaskState = 'ASSIGNED' | 'REPORTED' | 'DONE' | 'CANCELLED';

/** What the rules see of something an observer was asked to do. */
export interface TaskFacts {
  state: TaskState;
  schemeId: string;
  memberId: string;
  managingUnitId: string | null;
}

const side = [office, manager];

/** The life of a commission (委托事项): only the appointing side assigns it; what is found stays between the two (A-42, B-14). */
export const taskRules = lifecycle({
  noun: 'task', table: 'task', label: { zh: '委托事项', en: 'commission' },
  states: {
    ASSIGNED: { zh: '办理中', en: 'In hand' },
    REPORTED: { zh: '已报告', en: 'Reported' },
    DONE: { zh: '已完成', en: 'Done' },
    CANCELLED: { zh: '已取消', en: 'Cancelled' },
  },
  actions: {
    assign: {
      label: { zh: '委托', en: 'Assign' }, clause: 'A-42', from: [], to: 'ASSIGNED', by: side,
      needs: [
        { field: 'title', label: { zh: '事项名称', en: 'a title' }, atMost: 100 },
        { field: 'dueOn', label: { zh: '完成期限', en: 'the due day' } },
      ],
      records: 'TaskAssigned', told: { zh: '接受委托事项', en: 'Asked to do something' },
    },
    report: {
      label: { zh: '报告结果', en: 'Report' }, clause: 'B-14', from: ['ASSIGNED'], to: 'REPORTED', by: [itsObserver],
      needs: [{ field: 'finding', label: { zh: '办理结果', en: 'what was found' }, column: 'finding', atMost: 20_000 }],
      records: 'TaskReported', told: { zh: '报告委托事项结果', en: 'Reported on it' },
    },
    accept: {
      label: { zh: '确认完成', en: 'Accept' }, clause: 'A-42', from: ['REPORTED'], to: 'DONE', by: side,
      records: 'TaskDone', told: { zh: '委托事项完成', en: 'Commission done' },
    },
    sendBack: {
      label: { zh: '退回补充', en: 'Send back' }, clause: 'A-42', from: ['REPORTED'], to: 'ASSIGNED', by: side,
      needs: [{ field: 'reason', label: { zh: '退回原因', en: 'what is missing' }, atMost: 1000 }],
      records: 'TaskReturned', told: { zh: '委托事项退回补充', en: 'Sent back for more' },
    },
    cancel: {
      label: { zh: '取消委托', en: 'Cancel' }, clause: 'A-42', from: ['ASSIGNED', 'REPORTED'], to: 'CANCELLED', by: side,
      needs: [{ field: 'reason', label: { zh: '取消原因', en: 'why it is cancelled' }, column: 'cancelReason', atMost: 500 }],
      records: 'TaskCancelled', told: { zh: '委托事项取消', en: 'Commission cancelled' },
    },
  },
  audience: (t: TaskFacts) => audience(scope.member(t.memberId), t.managingUnitId && scope.managers(t.managingUnitId), scope.office(t.schemeId)),
});
