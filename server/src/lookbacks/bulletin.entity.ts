import { defineEntity, p } from '@mikro-orm/postgresql';
import type { BulletinState } from './bulletin.rules.ts';
import type { Figures } from './figures.ts';

const BulletinSchema = defineEntity({
  name: 'Bulletin', tableName: 'bulletin',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    quarter: p.string(),
    number: p.string().nullable(),
    cutOffAt: p.datetime(),
    figures: p.json<Figures>(),
    remark: p.text().nullable(),
    state: p.string().$type<BulletinState>(),
    builtAt: p.datetime(),
    publishedAt: p.datetime().nullable(),
    publishedById: p.string().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** The bulletin of a quarter, as every observer reads it (B-27). */
export class Bulletin extends BulletinSchema.class {}
BulletinSchema.setClass(Bulletin);
