import type { DutyStepFieldsFragment } from '#lib/gql/graphql.ts';

/** Where each way of doing what is owed is gone: the page, with what it is to begin with. */
const pages: Readonly<Record<DutyStepFieldsFragment['way'], (subjectId: string | null, kinds: readonly string[]) => string>> = {
  FILE: (_, kinds) => (kinds.length === 1 ? `/o/new/${kinds[0]}` : '/o/new'),
  ATTEND: (id) => (id ? `/o/gatherings/${id}` : '/o/activities'),
  LOG_ACTIVITY: (_, kinds) => `/o/activities?log=${kinds[0] ?? ''}`,
  REPORT_TASK: () => '/o/activities',
  LOG_CONTACT: (id, kinds) => `/w/observers/${id ?? ''}?contact=${kinds.join()}`,
  CONVENE: (id, kinds) => (id ? `/w/gatherings/${id}` : `/w/gatherings?plan=${kinds[0] ?? ''}`),
};

/** The page where a step is done. */
export const addressOf = ({ way, subjectId, kinds }: DutyStepFieldsFragment): string => pages[way](subjectId, kinds);
