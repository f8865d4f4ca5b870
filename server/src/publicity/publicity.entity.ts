import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Naming, PublicityState } from './publicity.rules.ts';

const schema = defineEntity({
  name: 'PublicityItem',
  tableName: 'publicity_item',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    opinionId: p.string(),
    authorId: p.string(),
    title: p.string(),
    text: p.text(),
    enterprise: p.string().nullable(),
    enterpriseConsent: p.text().nullable(),
    naming: p.string().$type<Naming>(),
    /** Its author's name, while they agree to be named; nothing otherwise. */
    byline: p.string().nullable(),
    collectedAt: p.datetime(),
    writtenById: p.string().nullable(),
    approvedById: p.string().nullable(),
    approvedAt: p.datetime().nullable(),
    publishedAt: p.datetime().nullable(),
    declineReason: p.text().nullable(),
    retractReason: p.text().nullable(),
    state: p.string().$type<PublicityState>(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** A good practice (好经验好做法) that an observer told of, on its way to everybody. */
export class PublicityItem extends schema.class {}
schema.setClass(PublicityItem);
