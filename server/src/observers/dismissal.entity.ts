import { defineEntity, p } from '@mikro-orm/postgresql';
import type { DismissalGround, DismissalState } from './dismissal.rules.ts';

const DismissalSchema = defineEntity({
  name: 'Dismissal', tableName: 'dismissal',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    membershipId: p.string(),
    appointmentId: p.string(),
    liaisonId: p.string().nullable(),
    managingUnitId: p.string().nullable(),
    ground: p.string().$type<DismissalGround>(),
    state: p.string().$type<DismissalState>(),
    letter: p.text().nullable(),
    signedAs: p.string().nullable(),
    reason: p.text().nullable(),
    evidence: p.text().nullable(),
    papers: p.array(),
    idleFrom: p.date().nullable(),
    idleUntil: p.date().nullable(),
    hearUntil: p.date().nullable(),
    statement: p.text().nullable(),
    statedAt: p.datetime().nullable(),
    proposedById: p.string(),
    proposedAt: p.datetime(),
    decidedById: p.string().nullable(),
    decidedAt: p.datetime().nullable(),
    decisionReason: p.text().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});

/** That an observer be dismissed, on one of its grounds and with its evidence; a person decides. */
export class Dismissal extends DismissalSchema.class {}
DismissalSchema.setClass(Dismissal);
