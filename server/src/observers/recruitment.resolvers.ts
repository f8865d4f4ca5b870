import { CallsResolver, QuotaResolver } from './call.resolver.ts';
import { NominationResolver, OtherMembershipResolver } from './nomination.resolver.ts';
import { NomineeResolver } from './nominee.resolver.ts';
import { ObjectionResolver, PublicNoticeResolver } from './public-notice.resolver.ts';
import { HeldMembershipResolver, InviteResolver, MembershipElsewhereResolver, VettingResolver } from './vetting.resolver.ts';

/** What recruitment adds to the API. */
export const recruitmentResolvers = [
  CallsResolver, QuotaResolver, NominationResolver, OtherMembershipResolver, VettingResolver, HeldMembershipResolver, InviteResolver, MembershipElsewhereResolver, NomineeResolver, PublicNoticeResolver, ObjectionResolver,
];
