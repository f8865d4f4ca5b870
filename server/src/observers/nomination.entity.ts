import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Channel } from '../accounts/membership.rules.ts';
import type { NominationState } from './nomination.rules.ts';
import type { OtherMembershipFacts } from './other-membership.rules.ts';

const schema = defineEntity({
  name: 'Nomination',
  tableName: 'nomination',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    callId: p.string(),
    unitId: p.string(),
    appointingUnitId: p.string().nullable(),
    state: p.string().$type<NominationState>(),
    name: p.string(),
    phoneSealed: p.string().nullable(),
    phoneDigest: p.string().nullable(),
    category: p.string().nullable(),
    categoryText: p.string().nullable(),
    channel: p.string().$type<Channel>().nullable(),
    employer: p.string().nullable(),
    employerUnitId: p.string().nullable(),
    post: p.string().nullable(),
    leadsUnit: p.boolean(),
    enterprise: p.string().nullable(),
    merits: p.text().nullable(),
    otherMemberships: p.json<OtherMembershipFacts[]>(),
    politicalStatus: p.string().nullable(),
    idLast4: p.string().nullable(),
    idDigest: p.string().nullable(),
    consentedAt: p.datetime().nullable(),
    publicationConsentAt: p.datetime().nullable(),
    pledgedAt: p.datetime().nullable(),
    draftedById: p.string(),
    submittedAt: p.datetime().nullable(),
    returnReason: p.string().nullable(),
    rejectReason: p.string().nullable(),
    withdrawReason: p.string().nullable(),
    vettedById: p.string().nullable(),
    vettedByPersonId: p.string().nullable(),
    vettedAt: p.datetime().nullable(),
    approvedById: p.string().nullable(),
    approvedAt: p.datetime().nullable(),
    noticeFrom: p.date().nullable(),
    noticeUntil: p.date().nullable(),
    personId: p.string().nullable(),
    membershipId: p.string().nullable(),
    appointedOn: p.date().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** Somebody suggested as an observer by a unit (推荐人选), up to their appointment. */
export class Nomination extends schema.class {}
schema.setClass(Nomination);
