import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'Countersignature',
  tableName: 'countersignature',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    replyId: p.string(),
    unitId: p.string(),
    revision: p.integer(),
    kind: p.string().$type<'COUNTERSIGNED' | 'OBJECTED'>(),
    reason: p.text().nullable(),
    byId: p.string(),
    at: p.datetime(),
    audience: p.array(),
  },
});
/** What the leader of a co unit said to one version of a joint reply (会签): agreed to it, or objected with reasons. */
export class Countersignature extends schema.class {}
schema.setClass(Countersignature);
