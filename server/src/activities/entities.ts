import { Activity } from './activity.entity.ts';
import { Attendance } from './attendance.entity.ts';
import { Contact } from './contact.entity.ts';
import { Gathering } from './gathering.entity.ts';
import { Support } from './support.entity.ts';
import { Task } from './task.entity.ts';

/** The nouns of what observers do, and are asked and helped to do. */
export const activityEntities = { Activity, Gathering, Attendance, Task, Contact, Support };
