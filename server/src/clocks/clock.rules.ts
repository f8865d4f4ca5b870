import { office, time } from '../accounts/parties.rules.ts';
import type { Scope } from '../kernel/audience.ts';
import { lifecycle, type Guard, type Party } from '../kernel/lifecycle.ts';

export type ClockState = 'RUNNING' | 'PAUSED' | 'MET' | 'BREACHED' | 'VOIDED';

/** What the rules see of a clock, and the moment they see it at. */
export interface ClockFacts {
  state: ClockState;
  schemeId: string;
  dueAt: Date;
  metAt: Date | null;
  audience: string[];
  now: Date;
  /** From the scheme's rules: whether it may stand still. */
  pausable: boolean;
}

/** Whoever carried out the action of the subject that the clock goes with; the subject's own rules let them. */
const actingOnSubject: Party<ClockFacts> = { who: { zh: '办理该事项的人', en: 'whoever acts on the matter' }, holds: () => true };

const inTime: Guard<ClockFacts> = {
  rule: 'clock-in-time', code: 'WRONG_STATE', holds: (c) => c.state === 'PAUSED' || c.now < c.dueAt,
  says: { zh: '期限已过', en: 'The term is over' },
};
const over: Guard<ClockFacts> = {
  rule: 'clock-over', code: 'WRONG_STATE', holds: (c) => c.now >= c.dueAt,
  says: { zh: '期限未到', en: 'The term is not over yet' },
};
const unanswered: Guard<ClockFacts> = {
  rule: 'clock-met-once', code: 'DUPLICATE', holds: (c) => c.metAt === null,
  says: { zh: '已经办理', en: 'It has been met already' },
};
const pausable: Guard<ClockFacts> = {
  rule: 'clock-pausable', code: 'WRONG_STATE', holds: (c) => c.pausable,
  says: { zh: '按工作规则，这一期限不得暂停', en: 'The scheme’s rules do not let this deadline be paused' },
};

/** The life of a deadline. What is late stays late: a breached clock is met without ceasing to be breached. */
export const clockRules = lifecycle({
  noun: 'clock', table: 'clock', label: { zh: '期限', en: 'deadline' },
  states: {
    RUNNING: { zh: '计时中', en: 'Running' },
    PAUSED: { zh: '已暂停', en: 'Paused' },
    MET: { zh: '按期完成', en: 'Met in time' },
    BREACHED: { zh: '超期', en: 'Breached' },
    VOIDED: { zh: '不再适用', en: 'Void' },
  },
  actions: {
    start: {
      label: { zh: '开始计时', en: 'Start' }, clause: 'B-25', from: [], to: 'RUNNING', by: [actingOnSubject], follows: 'the action that starts it',
      records: 'ClockStarted', told: null,
    },
    meet: {
      label: { zh: '按期完成', en: 'Meet' }, clause: 'B-25', from: ['RUNNING', 'PAUSED'], to: 'MET', by: [actingOnSubject], follows: 'the action that meets it', guards: [inTime],
      records: 'ClockMet', told: null,
    },
    meetLate: {
      label: { zh: '超期完成', en: 'Meet late' }, clause: 'B-25', from: ['BREACHED'], to: null, by: [actingOnSubject], follows: 'the action that meets it', guards: [unanswered],
      records: 'ClockMetLate', told: { zh: '超期后完成', en: 'Done after the deadline' },
    },
    breach: {
      label: { zh: '超期', en: 'Breach' }, clause: 'A-33', from: ['RUNNING'], to: 'BREACHED', by: [time], follows: 'the passing of time', guards: [over],
      records: 'ClockBreached', told: { zh: '期限已过，尚未完成', en: 'The deadline passed' },
    },
    void: {
      label: { zh: '不再计时', en: 'Void' }, clause: 'B-24', from: ['RUNNING', 'PAUSED'], to: 'VOIDED', by: [actingOnSubject], follows: 'the action that voids it', guards: [inTime],
      needs: [{ field: 'reason', label: { zh: '不再计时的原因', en: 'why it no longer runs' }, column: 'voidReason' }],
      records: 'ClockVoided', told: null,
    },
    rest: {
      label: { zh: '不再催办', en: 'Let rest' }, clause: 'B-24', from: ['BREACHED'], to: null, by: [actingOnSubject], follows: 'the action that voids it', guards: [unanswered],
      records: 'ClockRested', told: null,
    },
    pause: {
      label: { zh: '暂停计时', en: 'Pause' }, clause: 'A-33', from: ['RUNNING'], to: 'PAUSED', by: [office], guards: [inTime, pausable],
      needs: [{ field: 'reason', label: { zh: '暂停计时的原因', en: 'why it is paused' }, column: 'pauseReason', atMost: 500 }],
      records: 'ClockPaused', told: { zh: '期限已暂停', en: 'The deadline was paused' },
    },
    resume: {
      label: { zh: '恢复计时', en: 'Resume' }, clause: 'A-33', from: ['PAUSED'], to: 'RUNNING', by: [office],
      needs: [{ field: 'reason', label: { zh: '说明', en: 'a note' }, atLeast: 0, atMost: 500 }],
      records: 'ClockResumed', told: { zh: '期限恢复计时，相应顺延', en: 'The deadline goes on, put off by the working days it was paused' },
    },
    extend: {
      label: { zh: '重定期限', en: 'Set a new date' }, clause: 'A-33', from: ['RUNNING'], to: null, by: [actingOnSubject], follows: 'the action that sets the date', guards: [inTime],
      needs: [{ field: 'reason', label: { zh: '重定期限的原因', en: 'why the date is moved' } }],
      records: 'ClockExtended', told: { zh: '期限已重定', en: 'The deadline was set anew' },
    },
    recalculate: {
      label: { zh: '重新计算', en: 'Recalculate' }, clause: 'B-25', from: ['RUNNING'], to: null, by: [time], follows: 'a notice on working days',
      records: 'ClockRecalculated', told: { zh: '工作日历变动，期限已重新计算', en: 'Recalculated after a change of the calendar' },
    },
    follow: {
      label: { zh: '随规则修订', en: 'Follow new rules' }, clause: 'B-8', from: ['RUNNING'], to: null, by: [time], follows: 'ruleSet.takeForce', guards: [inTime],
      records: 'ClockFollowedRules', told: { zh: '规则修订，期限已重新计算', en: 'Recalculated after the rules were revised' },
    },
    advance: {
      label: { zh: '临近到期', en: 'Come nearer' }, clause: 'A-33', from: ['RUNNING'], to: null, by: [time], follows: 'the passing of time', guards: [inTime],
      records: 'ClockAdvanced', told: null,
    },
    remind: {
      label: { zh: '提醒、催办、督办、约谈', en: 'Climb a rung' }, clause: 'A-33', from: ['RUNNING', 'BREACHED'], to: null, by: [time], follows: 'the passing of time', guards: [unanswered],
      records: 'ClockRung', told: { zh: '到期提醒', en: 'A reminder of the deadline' },
    },
  },
  // Whoever may see the matter may see its deadline.
  audience: (c: ClockFacts) => c.audience as Scope[],
});
