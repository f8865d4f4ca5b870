import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ContactState } from './contact.rules.ts';

const schema = defineEntity({
  name: 'Contact',
  tableName: 'contact',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    memberId: p.string(),
    liaisonId: p.string().nullable(),
    managingUnitId: p.string().nullable(),
    kind: p.string(),
    at: p.datetime(),
    notes: p.text(),
    state: p.string().$type<ContactState>(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** A contact of the liaison with one observer (B-16, B-21). */
export class Contact extends schema.class {}
schema.setClass(Contact);
