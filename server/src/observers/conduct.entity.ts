import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ConductState } from './conduct.rules.ts';

const ConductCaseSchema = defineEntity({
  name: 'ConductCase', tableName: 'conduct_case',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    membershipId: p.string(),
    appointmentId: p.string(),
    liaisonId: p.string().nullable(),
    managingUnitId: p.string().nullable(),
    state: p.string().$type<ConductState>(),
    facts: p.text(),
    evidence: p.text(),
    hearUntil: p.date(),
    statement: p.text().nullable(),
    statedAt: p.datetime().nullable(),
    openedById: p.string(),
    openedAt: p.datetime(),
    decidedById: p.string().nullable(),
    decidedAt: p.datetime().nullable(),
    decisionReason: p.text().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});

/** That an observer sought gain by their standing or abused it; a person decides after hearing them. */
export class ConductCase extends ConductCaseSchema.class {}
ConductCaseSchema.setClass(ConductCase);
