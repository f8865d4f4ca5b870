import { defineEntity, p } from '@mikro-orm/postgresql';

const SuspensionSchema = defineEntity({
  name: 'Suspension', tableName: 'suspension',
  properties: {
    id: p.string().primary(),
    membershipId: p.string(),
    since: p.datetime(),
    until: p.datetime().nullable(),
    audience: p.array(),
  },
});

/** From when to when an observer was suspended. */
export class Suspension extends SuspensionSchema.class {}
SuspensionSchema.setClass(Suspension);
