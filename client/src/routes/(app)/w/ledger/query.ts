import type { IssueFilter, IssueOrder, IssueState } from '#lib/gql/graphql.ts';
import { statesOf } from '#lib/labels.ts';

/** What the ledger is asked for: kept in the address, so that a view can be sent to a colleague or come back to. */
export interface Asked {
  text: string;
  state: IssueState | null;
  unitId: string | null;
  category: string | null;
  overdue: boolean;
  dueBefore: string | null;
  sort: 'REGISTERED_AT' | 'DUE_AT';
  up: boolean;
}

const names = { text: 'q', state: 'state', unitId: 'unit', category: 'category', dueBefore: 'due' } as const;

/** Reads an address; what it does not say is not asked for. */
export function askedIn(params: Pick<URLSearchParams, 'get' | 'has'>): Asked {
  const state = params.get(names.state);
  const due = params.get(names.dueBefore);
  const sort = params.get('sort') === 'due' ? 'DUE_AT' : 'REGISTERED_AT';
  return {
    text: params.get(names.text) ?? '',
    state: statesOf('issue').some(({ code }) => code === state) ? (state as IssueState) : null,
    unitId: params.get(names.unitId),
    category: params.get(names.category),
    overdue: params.has('overdue'),
    dueBefore: due && /^\d{4}-\d\d-\d\d$/.test(due) ? due : null,
    sort,
    up: params.has('dir') ? params.get('dir') === 'up' : sort === 'DUE_AT',
  };
}

/** The address that asks for this. */
export function address(asked: Asked): string {
  const params = new URLSearchParams();
  for (const [field, name] of Object.entries(names)) {
    const value = asked[field as keyof typeof names];
    if (value) params.set(name, value);
  }
  if (asked.overdue) params.set('overdue', '');
  if (asked.sort === 'DUE_AT') params.set('sort', 'due');
  if (asked.up !== (asked.sort === 'DUE_AT')) params.set('dir', asked.up ? 'up' : 'down');
  const query = params.toString().replace(/=(?=&|$)/g, '');
  return `/w/ledger${query ? `?${query}` : ''}`;
}

/** The same as the server is asked. */
export function filterOf({ text, state, unitId, category, overdue, dueBefore }: Asked): IssueFilter {
  return {
    ...(text ? { text } : {}),
    ...(state ? { state: { in: [state] } } : {}),
    ...(unitId ? { unitId } : {}),
    ...(category ? { category } : {}),
    ...(overdue ? { overdue } : {}),
    ...(dueBefore ? { dueBefore } : {}),
  };
}

export const orderOf = ({ sort, up }: Asked): IssueOrder => ({ field: sort, direction: up ? 'ASC' : 'DESC' });

/** True where anything narrows the ledger. */
export const narrowed = (asked: Asked) => Object.keys(filterOf(asked)).length > 0;
