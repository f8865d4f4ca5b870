import { LockMode } from '@mikro-orm/postgresql';
import type { Follower } from '../journal/services.ts';
import { ofUnits } from '../kernel/audience.ts';
import { Referral } from '../referrals/referral.entity.ts';
import { hand } from './admitted.ts';

/** The answers an observer was given follow them to another liaison, also those of an issue that their opinion has left since (B-15). */
export const answersFollow: Follower = async (change, { subjectId }) => {
  for (const referral of await change.em.find(Referral, { authors: { $contains: [subjectId] } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE })) {
    await hand(change, referral, referral.authors, { untold: ofUnits });
  }
};
