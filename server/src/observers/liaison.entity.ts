import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'LiaisonAssignment',
  tableName: 'liaison_assignment',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    membershipId: p.string(),
    liaisonId: p.string(),
    since: p.datetime(),
    /** Null while it lasts. */
    until: p.datetime().nullable(),
    reason: p.text().nullable(),
    byId: p.string(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** From when to when a liaison (专员) looked after an observer, and why they took over (B-15). */
export class LiaisonAssignment extends schema.class {}
schema.setClass(LiaisonAssignment);
