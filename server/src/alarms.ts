import { BULLETIN_ALARM, quarterEnds } from './lookbacks/bulletin.actions.ts';
import { DRAW_ALARM, drawSample, LOOK_BACK_ALARM, lookBackDue } from './lookbacks/look-back.alarms.ts';
import { PARKED_ALARM } from './issues/clearance.actions.ts';
import { onRulesFollowed } from './clocks/follow-rules.ts';
import { identityEnds, identityRunsOut } from './clues/identity.actions.ts';
import { deliverWaiting } from './notices/delivery.ts';
import type { AlarmHandler } from './journal/services.ts';
import { termEnds } from './observers/appointment.begun.ts';
import { inactivity, inactivityDue } from './observers/inactivity.ts';
import { termEnded } from './observers/appointment.end.ts';
import { CALL_CLOSES, callCloses } from './observers/call.actions.ts';
import { noticeEnds } from './observers/public-notice.actions.ts';
import { NOTICE_ENDS } from './observers/public-notice.end.ts';
import { MEASURE_LATE, measureLate } from './referrals/plan.actions.ts';
import { FOLLOW_ALARM, FORCE_ALARM, onDayOfForce, onTrialEnding, TRIAL_ALARM } from './schemes/rule-set.force.ts';
import { parkedComesBack } from './referrals/parked.ts';
import { periodBegins, remindersDue } from './observers/cadence.alarms.ts';

/** What happens when an alarm of each kind is due, slice by slice. */
export const alarms: ReadonlyMap<string, AlarmHandler> = new Map<string, AlarmHandler>([
  ['cadence', periodBegins],
  ['duty-reminder', remindersDue],
  ['notices', deliverWaiting],
  [FORCE_ALARM, onDayOfForce], [TRIAL_ALARM, onTrialEnding], [FOLLOW_ALARM, onRulesFollowed],
  [termEnds, termEnded],
  [CALL_CLOSES, callCloses],
  [NOTICE_ENDS, noticeEnds],
  [inactivity, inactivityDue],
  [PARKED_ALARM, parkedComesBack],
  [identityEnds, identityRunsOut],
  [LOOK_BACK_ALARM, lookBackDue], [DRAW_ALARM, drawSample], [BULLETIN_ALARM, quarterEnds],
  [MEASURE_LATE, measureLate],
]);
