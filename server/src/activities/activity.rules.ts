import { author } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle } from '../kernel/lifecycle.ts';

export type ActivityState = 'LOGGED' | 'WITHDRAWN';

/** What the rules see of something an observer did by themself. */
export interface ActivityFacts {
  state: ActivityState;
  schemeId: string;
  authorId: string;
  liaisonId: string | null;
  managingUnitId: string | null;
}

const reason = { field: 'reason', label: { zh: '原因', en: 'why' }, atMost: 500 };

/** The life of an entry in an observer's log: it stands as written, is corrected with a reason, or is withdrawn. */
export const activityRules = lifecycle({
  noun: 'activity', table: 'activity', label: { zh: '履职活动', en: 'activity' },
  states: { LOGGED: { zh: '已登记', en: 'Logged' }, WITHDRAWN: { zh: '已撤销', en: 'Withdrawn' } },
  actions: {
    log: {
      label: { zh: '登记活动', en: 'Log an activity' }, clause: 'A-35', from: [], to: 'LOGGED', by: [author],
      needs: [
        { field: 'kind', label: { zh: '活动类型', en: 'the kind' } },
        { field: 'heldOn', label: { zh: '日期', en: 'the date' } },
        { field: 'place', label: { zh: '地点', en: 'the place' }, atMost: 200 },
        { field: 'subject', label: { zh: '内容', en: 'what it was about' }, atMost: 200 },
      ],
      records: 'ActivityLogged', told: { zh: '登记履职活动', en: 'Logged an activity' },
    },
    correct: {
      label: { zh: '更正', en: 'Correct' }, clause: 'A-35', from: ['LOGGED'], to: null, by: [author], needs: [reason],
      records: 'ActivityCorrected', told: { zh: '更正履职活动', en: 'Corrected an activity' },
    },
    withdraw: {
      label: { zh: '撤销', en: 'Withdraw' }, clause: 'A-35', from: ['LOGGED'], to: 'WITHDRAWN', by: [author],
      needs: [{ ...reason, column: 'withdrawReason' }],
      records: 'ActivityWithdrawn', told: { zh: '撤销履职活动', en: 'Withdrew an activity' },
    },
  },
  audience: (a: ActivityFacts) => audience(scope.member(a.authorId), a.liaisonId && scope.liaison(a.liaisonId), a.managingUnitId && scope.managers(a.managingUnitId), scope.office(a.schemeId)),
});
