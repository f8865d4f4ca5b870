import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ExcuseState } from './excuse.rules.ts';

const ExcuseSchema = defineEntity({
  name: 'Excuse', tableName: 'excuse',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    membershipId: p.string(),
    liaisonId: p.string().nullable(),
    managingUnitId: p.string().nullable(),
    ruleSetId: p.string(),
    state: p.string().$type<ExcuseState>(),
    ground: p.string(),
    text: p.text(),
    fromOn: p.date(),
    toOn: p.date(),
    requestedAt: p.datetime(),
    decidedById: p.string().nullable(),
    decidedAt: p.datetime().nullable(),
    decisionReason: p.text().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});

/** Why an observer could not take part for some days. */
export class Excuse extends ExcuseSchema.class {}
ExcuseSchema.setClass(Excuse);
