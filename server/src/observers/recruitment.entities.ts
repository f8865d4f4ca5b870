import { RecruitmentCall } from './call.entity.ts';
import { Consent } from './consent.entity.ts';
import { Nomination } from './nomination.entity.ts';
import { NomineeLink } from './nominee-link.entity.ts';
import { OtherMembership } from './other-membership.entity.ts';
import { Pledge } from './pledge.entity.ts';
import { Objection, PublicNotice } from './public-notice.entity.ts';
import { Quota } from './quota.entity.ts';
import { EligibilityCheck } from './vetting.entity.ts';

/** The nouns of recruitment that have tables. */
export const recruitmentEntities = [RecruitmentCall, Quota, Nomination, NomineeLink, Consent, Pledge, EligibilityCheck, PublicNotice, Objection, OtherMembership];
