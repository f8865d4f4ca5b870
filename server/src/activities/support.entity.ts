import { defineEntity, p } from '@mikro-orm/postgresql';
import type { SupportState } from './support.rules.ts';

const schema = defineEntity({
  name: 'Support',
  tableName: 'support',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    memberId: p.string(),
    liaisonId: p.string().nullable(),
    managingUnitId: p.string().nullable(),
    byId: p.string(),
    kind: p.string(),
    givenOn: p.date(),
    what: p.text(),
    state: p.string().$type<SupportState>(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** Conditions and help that the managing side gave an observer (条件和便利). */
export class Support extends schema.class {}
schema.setClass(Support);
