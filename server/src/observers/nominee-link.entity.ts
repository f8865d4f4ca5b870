import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'NomineeLink',
  tableName: 'nominee_link',
  properties: {
    id: p.string().primary(),
    nominationId: p.string(),
    digest: p.blob(),
    expiresAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    audience: p.array(),
  },
});
/** The way a nominee without an account reaches their own nomination; its token is nowhere but in the link. */
export class NomineeLink extends schema.class {}
schema.setClass(NomineeLink);
