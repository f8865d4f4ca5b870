import type { ObserverSubmissionQuery, SubmissionWholeFragment } from '#lib/gql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';

/** A submission with everything its author may read of it. */
export type Whole = SubmissionWholeFragment;
export type WholeOpinion = Whole['opinions'][number];

/** The submission an address leads to, be it its own or that of one of its opinions. */
export function wholeOf(data: ObserverSubmissionQuery | undefined): Whole | null {
  const node = data?.node;
  if (!node) return null;
  return 'submission' in node ? node.submission : 'opinions' in node ? node : null;
}

/** What the author can expect next, in words; null where nothing more will come. */
export function nextOf({ state, opinions }: Whole): string | null {
  if (state === 'WITHDRAWN') return null;
  if (state === 'AWAITING_INFO') return m.track_next_yours();
  if (state === 'SUBMITTED') return m.track_next_triage();
  if (opinions.some((o) => o.state === 'ANSWERED' && o.satisfied === null)) return m.track_next_rate();
  const open = opinions.find((o) => o.state === 'REGISTERED' || o.state === 'MERGED');
  if (!open) return null;
  const unit = open.issue?.responsibleUnit?.name;
  return unit ? m.track_next_answer({ unit }) : m.track_next_refer();
}
