import { defineEntity, p } from '@mikro-orm/postgresql';

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
    audience: p.array(),
  },
});

/** One signed-in browser acting in one membership; of its token only the digest is kept. */
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);
