import type { Follower } from '../journal/services.ts';
import { publicityFacts } from './facts.ts';
import { PublicityItem } from './publicity.entity.ts';
import { publicityRules } from './publicity.rules.ts';

const reason = '内容涉及商业秘密';

/** What turns out to be a trade secret is not made public, and is taken down at once where it was. */
export const secretIsNotPublic: Follower = async (change, { subjectId }) => {
  const item = await change.em.findOne(PublicityItem, { opinionId: subjectId, state: { $in: ['DRAFT', 'APPROVED', 'PUBLISHED'] } });
  if (item) await change.apply(publicityRules, item, 'close', { reason }, { retractReason: reason }, {}, await publicityFacts(change.em, item));
};
