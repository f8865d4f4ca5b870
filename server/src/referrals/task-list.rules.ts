import { office } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard, type Party } from '../kernel/lifecycle.ts';

export type TaskListState = 'DRAFT' | 'ISSUED' | 'CLOSED';

/** What the rules see of a task list. */
export interface TaskListFacts {
  state: TaskListState;
  schemeId: string;
  /** The units that have a line of it. */
  unitIds: readonly string[];
  /** How many lines it has, and how many of them are not done. */
  lines?: number;
  open?: number;
}

/** Whether what a line is about is done: an item of the ledger once it is struck off, a referral once its answer passed; what went into another goes on there. */
export const itemDone = (issueState: string, referralState: string | null): boolean =>
  (referralState === null ? ['CLEARED', 'CONFIRMED', 'MERGED', 'VOIDED'] : ['CLOSED', 'RETURNED', 'VOIDED']).includes(referralState ?? issueState);

const finisher: Party<TaskListFacts> = {
  who: { zh: '办结最后一项的人员', en: 'whoever ends its last line' },
  holds: (actor, t) => actor.role === 'SYSTEM' || ((actor.role === 'OFFICER' || actor.role === 'LIAISON') && actor.schemeId === t.schemeId),
};
const something: Guard<TaskListFacts> = {
  rule: 'A-31', code: 'INCOMPLETE', holds: (t) => (t.lines ?? 0) > 0, field: () => 'items',
  says: { zh: '请至少列入一项', en: 'Put at least one line on it' },
};
const unfinished: Guard<TaskListFacts> = {
  rule: 'A-31', code: 'WRONG_STATE', holds: (t) => (t.open ?? 0) > 0, field: () => 'items',
  says: { zh: '列入的事项都已办结，无需下发', en: 'Everything on it is done already' },
};
const finished: Guard<TaskListFacts> = {
  rule: 'A-31', code: 'WRONG_STATE', holds: (t) => !t.open,
  says: (t) => ({ zh: `还有 ${t.open ?? 0} 项未办结`, en: `${t.open ?? 0} of its lines are not done` }),
};

/** The life of a task list (任务清单): what is to be done by whom and by when, put on one sheet. */
export const taskListRules = lifecycle({
  noun: 'taskList', table: 'task_list', label: { zh: '任务清单', en: 'task list' },
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    ISSUED: { zh: '办理中', en: 'Issued' },
    CLOSED: { zh: '已办结', en: 'Closed' },
  },
  actions: {
    draft: {
      label: { zh: '起草任务清单', en: 'Draft a task list' }, clause: 'A-31', from: [], to: 'DRAFT', by: [office],
      needs: [{ field: 'title', label: { zh: '清单名称', en: 'a title' }, atMost: 100 }],
      records: 'TaskListDrafted', told: { zh: '起草任务清单', en: 'Drafted a task list' },
    },
    save: {
      label: { zh: '修改', en: 'Edit' }, clause: 'A-31', from: ['DRAFT'], to: null, by: [office],
      needs: [{ field: 'title', label: { zh: '清单名称', en: 'a title' }, atMost: 100 }],
      records: 'TaskListSaved', told: null,
    },
    issue: {
      label: { zh: '下发', en: 'Issue' }, clause: 'A-31', from: ['DRAFT'], to: 'ISSUED', by: [office], guards: [something, unfinished],
      records: 'TaskListIssued', told: { zh: '任务清单已下发', en: 'The task list was issued' },
    },
    close: {
      label: { zh: '办结', en: 'Close' }, clause: 'A-31', from: ['ISSUED'], to: 'CLOSED', by: [finisher], guards: [finished], follows: 'issue.clear, referral.accept',
      records: 'TaskListClosed', told: { zh: '清单事项全部办结', en: 'Everything on the task list is done' },
    },
  },
  audience: (t: TaskListFacts) => audience(scope.office(t.schemeId), ...(t.state === 'DRAFT' ? [] : t.unitIds.map(scope.unit))),
});
