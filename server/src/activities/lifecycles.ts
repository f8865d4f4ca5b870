import { activityRules } from './activity.rules.ts';
import { attendanceRules } from './attendance.rules.ts';
import { contactRules } from './contact.rules.ts';
import { gatheringRules } from './gathering.rules.ts';
import { supportRules } from './support.rules.ts';
import { taskRules } from './task.rules.ts';

/** Their lives. */
export const activityLifecycles = [activityRules, gatheringRules, attendanceRules, taskRules, contactRules, supportRules] as const;
