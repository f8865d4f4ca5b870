import { defineEntity, p } from '@mikro-orm/postgresql';

const PersonSchema = defineEntity({
  name: 'Person', tableName: 'person',
  properties: {
    id: p.string().primary(),
    name: p.string(),
    phoneSealed: p.string().nullable(),
    phoneDigest: p.string().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});

/** A human being, once, however many memberships they hold (B-10). */
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);
