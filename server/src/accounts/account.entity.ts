import { defineEntity, p } from '@mikro-orm/postgresql';

const AccountSchema = defineEntity({
  name: 'Account', tableName: 'account',
  properties: {
    id: p.string().primary(),
    personId: p.string(),
    username: p.string(),
    passwordHash: p.string().hidden(),
    mustChange: p.boolean(),
    failures: p.integer(),
    lockedUntil: p.datetime().nullable(),
    disabledAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});

/** How a person signs in: a user name and the hash of a password. */
export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);
