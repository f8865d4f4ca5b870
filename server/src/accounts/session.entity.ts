import { defineEntity, p } from '@mikro-orm/postgresql';

/** What was proven beside the password when a session was entered. */
export type Proof = 'NONE' | 'CODE' | 'RECOVERY' | 'PROVIDER' | 'DEMO';

const SessionSchema = defineEntity({
  name: 'Session', tableName: 'session',
  properties: {
    id: p.string().primary(),
    digest: p.blob().hidden(),
    accountId: p.string(),
    membershipId: p.string().nullable(),
    createdAt: p.datetime(),
    seenAt: p.datetime(),
    expiresAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
    factor: p.string().$type<Proof>(),
    mustEnrol: p.boolean(),
    address: p.string().nullable(),
    device: p.string().nullable(),
    audience: p.array(),
  },
});

/** One signed-in browser acting in one membership; of its token only the digest is kept. */
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);
