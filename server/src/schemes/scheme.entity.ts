import { defineEntity, p } from '@mikro-orm/postgresql';

const SchemeSchema = defineEntity({
  name: 'Scheme', tableName: 'scheme',
  properties: {
    id: p.string().primary(),
    name: p.string(),
    preset: p.string(),
    calendarId: p.string(),
    createdAt: p.datetime(),
  },
});

/** One district's observer scheme; everything it decides stands in its rule sets. */
export class Scheme extends SchemeSchema.class {}
SchemeSchema.setClass(Scheme);
