import type { InboxRowFragment } from '#lib/gql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

/** A line of the inbox: a group's heading or a referral. Headings are lines too, so that none moves under the hand. */
export type Line = { id: string; heading: string; count: number; late: boolean } | { id: string; referral: InboxRowFragment };

/** The columns of a wide inbox; English needs more room for its words. */
export const columns =
  getLocale() === 'zh'
    ? 'lg:grid-cols-[8rem_minmax(0,1fr)_5rem_10rem_5rem_6.5rem_4.5rem]'
    : 'lg:grid-cols-[8rem_minmax(0,1fr)_8rem_13rem_4.75rem_9.5rem_6.25rem]';

const waiting = 'waiting';

/** The group a referral stands in: the server's by its deadline, or waiting for the office. */
const groupOf = ({ state, deadline }: InboxRowFragment) =>
  ['REPLIED', 'REWORK', 'RETURN_REQUESTED', 'DISPUTED'].includes(state) ? waiting : (deadline?.bucket ?? waiting);

/** The referrals that are the unit's to move on. */
export const open = (referrals: readonly InboxRowFragment[]) => referrals.filter((referral) => groupOf(referral) !== waiting);

/** The lines of an inbox, most urgent group first, what waits for others last. */
export function linesOf(referrals: readonly InboxRowFragment[]): Line[] {
  const groups = Map.groupBy(referrals, groupOf);
  const last = groups.get(waiting);
  groups.delete(waiting);
  if (last) groups.set(waiting, last);
  return [...groups].flatMap(([group, rows]): Line[] => [
    {
      id: `group ${group}`,
      heading: (group === waiting ? null : rows[0]?.deadline?.bucketLabel) ?? m.inbox_waiting(),
      count: rows.length,
      late: rows.some(({ deadline }) => group !== waiting && deadline!.workingDaysLeft < 0),
    },
    ...rows.map((referral) => ({ id: referral.id, referral })),
  ]);
}
