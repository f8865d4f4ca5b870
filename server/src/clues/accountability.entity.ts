import { defineEntity, p } from '@mikro-orm/postgresql';
import type { AccountabilityState } from './accountability.rules.ts';

const schema = defineEntity({
  name: 'Accountability', tableName: 'accountability_case',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    number: p.string(),
    issueId: p.string(),
    unitId: p.string().nullable(),
    state: p.string().$type<AccountabilityState>(),
    openedById: p.string(),
    officerIds: p.array(),
    directorIds: p.array(),
    content: p.blob().hidden(),
    outcome: p.blob().nullable().hidden(),
    openedAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** What was found while an item was put right, and is to be answered for (问责). */
export class Accountability extends schema.class {}
schema.setClass(Accountability);
