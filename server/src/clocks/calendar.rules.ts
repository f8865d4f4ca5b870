import type { Actor, Role } from '../kernel/actor.ts';
import { Refused, type Said } from '../kernel/refused.ts';

/** What a person may do to a calendar, in a word and by whom: those who answer for the scheme's dates and its settings. */
export const calendarActions = {
  importNotice: { label: { zh: '录入放假通知', en: 'Enter a notice on days off' }, by: ['ADMINISTRATOR', 'OFFICER'] },
  closeDay: { label: { zh: '登记本区停办日', en: 'Enter a day on which the district closed' }, by: ['ADMINISTRATOR', 'OFFICER'] },
  reopenDay: { label: { zh: '撤销停办日', en: 'Take back a closed day' }, by: ['ADMINISTRATOR', 'OFFICER'] },
} as const satisfies Record<string, { label: Said; by: readonly Role[] }>;
export type CalendarAction = keyof typeof calendarActions;

/** Whether an action on calendars is this person's to take. */
export const mayAct = (action: CalendarAction, { role }: Pick<Actor, 'role'>): boolean => (calendarActions[action].by as readonly Role[]).includes(role);

/** Refuses whoever may not do this to a calendar. */
export function checkMayAct(action: CalendarAction, actor: Pick<Actor, 'role'>): void {
  const { label } = calendarActions[action];
  if (!mayAct(action, actor)) throw new Refused('NOT_YOURS',
    { zh: `只有营商办工作人员和系统管理员可以${label.zh}`, en: `Only the office and the administrator can do this: ${label.en}` }, { rule: `calendar.${action}` });
}
