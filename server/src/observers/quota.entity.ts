import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'Quota',
  tableName: 'quota',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    callId: p.string(),
    unitId: p.string(),
    places: p.integer(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** How many a unit may nominate in a call (名额, A-5). */
export class Quota extends schema.class {}
schema.setClass(Quota);
