import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Confidentiality } from '../submissions/confidentiality.rules.ts';
import type { DisputeState } from './dispute.rules.ts';

/** What a unit said when it asked to return a matter. */
export interface Said { unitId: string; askedAt: string; reason: string; basis: string; proposedUnitId: string }

const DisputeSchema = defineEntity({
  name: 'Dispute', tableName: 'dispute',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    issueId: p.string(),
    issueNumber: p.string(),
    title: p.string(),
    problem: p.text(),
    round: p.integer(),
    firstReferralId: p.string(),
    secondReferralId: p.string(),
    firstUnitId: p.string(),
    secondUnitId: p.string(),
    statements: p.json<Said[]>(),
    state: p.string().$type<DisputeState>(),
    openedAt: p.datetime(),
    openedById: p.string(),
    decidedAt: p.datetime().nullable(),
    decidedById: p.string().nullable(),
    namedUnitId: p.string().nullable(),
    reasons: p.text().nullable(),
    confidentiality: p.string().$type<Confidentiality>().default('ORDINARY'),
    /** Those of the units to whom the matter was assigned. */
    handlerIds: p.array().default([]),
    version: p.integer(),
    audience: p.array(),
  },
});

/** Two units that both say a matter is not theirs, as it is put to a convener (退办争议). */
export class Dispute extends DisputeSchema.class {}
DisputeSchema.setClass(Dispute);
