import { ActivityResolver } from './activity.resolver.ts';
import { AttendanceResolver } from './attendance.resolver.ts';
import { ContactResolver, SupportResolver } from './contact.resolver.ts';
import { DutyStepResolver } from './duty-step.resolver.ts';
import { GatheringResolver } from './gathering.resolver.ts';
import { TaskResolver } from './task.resolver.ts';

/** The resolvers of what observers do, and are asked and helped to do. */
export const activityResolvers = [ActivityResolver, GatheringResolver, AttendanceResolver, TaskResolver, ContactResolver, SupportResolver, DutyStepResolver] as const;
