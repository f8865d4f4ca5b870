import { defineEntity, p } from '@mikro-orm/postgresql';
import type { IdentityState } from './identity.rules.ts';

const schema = defineEntity({
  name: 'IdentityRequest', tableName: 'identity_request',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    subjectId: p.string(),
    about: p.string().$type<'CLUE' | 'REFERRAL'>(),
    state: p.string().$type<IdentityState>(),
    unitId: p.string().nullable(),
    officerIds: p.array(),
    askedById: p.string(),
    askedByPersonId: p.string(),
    askedAt: p.datetime(),
    purpose: p.blob().hidden(),
    decidedById: p.string().nullable(),
    decidedAt: p.datetime().nullable(),
    reason: p.blob().nullable().hidden(),
    until: p.datetime(),
    reveals: p.integer(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** That somebody asks for a shielded identity, what for, and what a second person decided. */
export class IdentityRequest extends schema.class {}
schema.setClass(IdentityRequest);
