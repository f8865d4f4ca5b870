import type { ObserverHomeQuery } from '#lib/gql/graphql.ts';

/** A submission as the observer's home lists it. */
export type Listed = ObserverHomeQuery['submissions']['nodes'][number];

/** Whose turn it is, as an observer sees it: theirs, somebody else's, or nobody's any more. */
export function stageOf({ state, opinions }: Pick<Listed, 'state' | 'opinions'>): 'yours' | 'open' | 'ended' {
  const unrated = opinions.some((o) => o.state === 'ANSWERED' && o.satisfied === null);
  if (state === 'AWAITING_INFO' || unrated) return 'yours';
  const open = opinions.some((o) => ['SUBMITTED', 'REGISTERED', 'MERGED'].includes(o.state));
  return open && state !== 'WITHDRAWN' ? 'open' : 'ended';
}
