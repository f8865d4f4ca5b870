import { defineEntity, p } from '@mikro-orm/postgresql';
import type { VerificationState } from './verification.rules.ts';

const schema = defineEntity({
  name: 'Verification', tableName: 'verification',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    clueId: p.string(),
    memberId: p.string(),
    state: p.string().$type<VerificationState>(),
    officerIds: p.array(),
    asked: p.blob().hidden(),
    finding: p.blob().nullable().hidden(),
    dueOn: p.date(),
    assignedAt: p.datetime(),
    reportedAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** A clue that an observer is asked to check (线索核查). */
export class Verification extends schema.class {}
schema.setClass(Verification);
