import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ComplaintState } from './complaint.rules.ts';

const schema = defineEntity({
  name: 'BurdenComplaint', tableName: 'burden_complaint',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    membershipId: p.string(),
    managingUnitId: p.string().nullable(),
    conductCaseId: p.string(),
    complainant: p.string(),
    account: p.text(),
    facts: p.text(),
    evidence: p.text(),
    happenedOn: p.date(),
    state: p.string().$type<ComplaintState>(),
    registeredAt: p.datetime(),
    registeredById: p.string(),
    conclusion: p.text().nullable(),
    concludedAt: p.datetime().nullable(),
    concludedById: p.string().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** What an enterprise or unit complains of: that an observer burdened or hindered it. */
export class BurdenComplaint extends schema.class {}
schema.setClass(BurdenComplaint);
