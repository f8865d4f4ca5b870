import { defineEntity, p } from '@mikro-orm/postgresql';

const ClearanceRecordSchema = defineEntity({
  name: 'ClearanceRecord', tableName: 'clearance',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    issueId: p.string(),
    round: p.integer(),
    evidence: p.text(),
    /** Whether the rules asked for a second person. */
    second: p.boolean(),
    proposedById: p.string(),
    proposedAt: p.datetime(),
    confirmedById: p.string().nullable(),
    confirmedAt: p.datetime().nullable(),
    /** The day it is looked back at; none where the rules look back at nothing. */
    lookBackOn: p.date().nullable(),
    refusedById: p.string().nullable(),
    refusedAt: p.datetime().nullable(),
    refusal: p.text().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});

/** One striking off the ledger (销号), proposed by one officer and confirmed or refused by another; of each round its own. */
export class ClearanceRecord extends ClearanceRecordSchema.class {}
ClearanceRecordSchema.setClass(ClearanceRecord);
