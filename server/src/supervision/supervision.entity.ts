import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Confidentiality } from '../submissions/confidentiality.rules.ts';
import type { InstructionState } from './instruction.rules.ts';
import type { SupervisionSource, SupervisionState } from './supervision.rules.ts';

const SupervisionSchema = defineEntity({
  name: 'Supervision', tableName: 'supervision',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    /** 督办〔2026〕1号; none while it is only proposed. */
    number: p.string().nullable(),
    issueId: p.string(),
    issueNumber: p.string(),
    title: p.string(),
    source: p.string().$type<SupervisionSource>(),
    instructionId: p.string().nullable(),
    directors: p.array(),
    raised: p.boolean(),
    unitId: p.string(),
    requirement: p.text(),
    state: p.string().$type<SupervisionState>(),
    /** How often a report was not accepted. */
    returns: p.integer(),
    openedAt: p.datetime().nullable(),
    openedById: p.string().nullable(),
    report: p.text().nullable(),
    reportedAt: p.datetime().nullable(),
    reportedById: p.string().nullable(),
    returnReason: p.text().nullable(),
    dropReason: p.text().nullable(),
    closedAt: p.datetime().nullable(),
    confidentiality: p.string().$type<Confidentiality>().default('ORDINARY'),
    /** Those of the unit to whom the matter was assigned. */
    handlerIds: p.array().default([]),
    version: p.integer(),
    audience: p.array(),
  },
});
/** Supervised handling of a matter (督办); the responsible unit stays the same. */
export class Supervision extends SupervisionSchema.class {}
SupervisionSchema.setClass(Supervision);

const InstructionSchema = defineEntity({
  name: 'Instruction', tableName: 'instruction',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    directorId: p.string(),
    issueNumber: p.string().nullable(),
    figure: p.string().nullable(),
    quarter: p.string().nullable(),
    text: p.text(),
    state: p.string().$type<InstructionState>(),
    givenAt: p.datetime(),
    note: p.text().nullable(),
    notedById: p.string().nullable(),
    notedAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** What a leader of the district instructs in writing (批示). */
export class Instruction extends InstructionSchema.class {}
InstructionSchema.setClass(Instruction);
