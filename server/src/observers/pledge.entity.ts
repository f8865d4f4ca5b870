import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'Pledge',
  tableName: 'pledge',
  properties: {
    id: p.string().primary(),
    nominationId: p.string(),
    ruleSetId: p.string(),
    text: p.text(),
    textHash: p.string(),
    signedName: p.string(),
    signedAt: p.datetime(),
    audience: p.array(),
  },
});
/** A pledge (承诺书) as it was signed; nothing of it ever changes. */
export class Pledge extends schema.class {}
schema.setClass(Pledge);
