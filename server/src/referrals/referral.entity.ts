import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Confidentiality } from '../submissions/confidentiality.rules.ts';
import type { ReferralState } from './referral.rules.ts';

const schema = defineEntity({
  name: 'Referral',
  tableName: 'referral',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    issueId: p.string(),
    number: p.string().nullable(),
    unitId: p.string(),
    coUnitIds: p.array(),
    requirement: p.text(),
    confidentiality: p.string().$type<Confidentiality>().default('ORDINARY'),
    state: p.string().$type<ReferralState>(),
    round: p.integer(),
    /** From 1 the unit's leader takes the matter themself. */
    level: p.integer().default(0),
    issuedAt: p.datetime(),
    signedForAt: p.datetime().nullable(),
    handlerId: p.string().nullable(),
    dueOn: p.date(),
    dueAt: p.datetime(),
    replyId: p.string().nullable(),
    reworkReason: p.text().nullable(),
    draftedById: p.string().nullable(),
    draftDueOn: p.date().nullable(),
    returnAskedAt: p.datetime().nullable(),
    returnAskedById: p.string().nullable(),
    returnReason: p.text().nullable(),
    returnBasis: p.text().nullable(),
    returnProposedUnitId: p.string().nullable(),
    returnDecidedAt: p.datetime().nullable(),
    returnUpheld: p.boolean().nullable(),
    returnDecision: p.text().nullable(),
    final: p.boolean(),
    meanwhile: p.boolean(),
    extensionAskedAt: p.datetime().nullable(),
    extensionAskedById: p.string().nullable(),
    extensionReason: p.text().nullable(),
    extensionBeforeOn: p.date().nullable(),
    extensionDueOn: p.date().nullable(),
    extensionGrantedOn: p.date().nullable(),
    extensionDecidedAt: p.datetime().nullable(),
    extensionDecision: p.text().nullable(),
    extensionCount: p.integer(),
    urgedAt: p.datetime().nullable(),
    authors: p.array(),
    liaisons: p.array(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** An issue handed to a lead unit with a due date (交办). */
export class Referral extends schema.class {}
schema.setClass(Referral);
