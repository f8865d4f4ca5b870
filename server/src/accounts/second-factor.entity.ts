import { defineEntity, p } from '@mikro-orm/postgresql';

const SecondFactorSchema = defineEntity({
  name: 'SecondFactor', tableName: 'second_factor',
  properties: {
    id: p.string().primary(),
    accountId: p.string(),
    sealedSecret: p.blob().nullable().hidden(),
    lastStep: p.integer(),
    recovery: p.array().hidden(),
    since: p.datetime(),
    removedAt: p.datetime().nullable(),
    audience: p.array(),
  },
});

/** What somebody proves they hold beside their password: an authenticator app, and recovery codes for the day it is lost. */
export class SecondFactor extends SecondFactorSchema.class {}
SecondFactorSchema.setClass(SecondFactor);
