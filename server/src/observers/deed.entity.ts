import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'Deed',
  tableName: 'deed',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    /** Whose it is; null for what the scheme itself did. */
    membershipId: p.string().nullable(),
    kind: p.string(),
    onDay: p.date(),
    at: p.datetime(),
    subjectId: p.string(),
    byId: p.string(),
    undoneAt: p.datetime().nullable(),
    audience: p.array(),
  },
});
/** What an observer did, or what was done for them; duties and participation are counted from these. */
export class Deed extends schema.class {}
schema.setClass(Deed);
