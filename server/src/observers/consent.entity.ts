import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ConsentPurpose } from './consent.rules.ts';

const schema = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  properties: {
    id: p.string().primary(),
    nominationId: p.string(),
    purposes: p.array<ConsentPurpose>(),
    textVersion: p.integer(),
    textHash: p.string(),
    givenAt: p.datetime(),
    audience: p.array(),
  },
});
/** What a nominee agreed to, when and in which words. */
export class Consent extends schema.class {}
schema.setClass(Consent);
