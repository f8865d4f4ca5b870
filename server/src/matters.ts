import type { Matters } from './journal/services.ts';
import { nounOf } from './kernel/id.ts';
import { nodes } from './node.ts';
import { followDue } from './referrals/due.ts';

/** The matters of every slice, for the clocks that run on them. */
export const matters: Matters = {
  row: async (em, id) => {
    const entity = nodes[nounOf(id) ?? 'Session'];
    return entity ? em.findOne(entity, { id }) : null;
  },
  follow: followDue,
};
