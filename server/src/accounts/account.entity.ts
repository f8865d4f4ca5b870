import { defineEntity, p } from '@mikro-orm/postgresql';

const AccountSchema = defineEntity({
  name: 'Account', tableName: 'account',
  properties: {
    id: p.string().primary(),
    personId: p.string(),
    username: p.string(),
    passwordHash: p.string().hidden(),
    formerHashes: p.array().hidden(),
    passwordAt: p.datetime(),
    mustChange: p.boolean(),
    failures: p.integer(),
    lockedUntil: p.datetime().nullable(),
    state: p.string().$type<'OPEN' | 'DISABLED'>(),
    disableReason: p.string().nullable(),
    disabledAt: p.datetime().nullable(),
    openedAt: p.datetime(),
    signedInAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});

/** How a person signs in: a user name and the hash of a password. It is theirs for good, and so is the user name. */
export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);
