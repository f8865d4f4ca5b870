import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Rounding } from '../schemes/preset.ts';
import type { LookBackKind, LookBackState } from './look-back.rules.ts';

const LookBackSchema = defineEntity({
  name: 'LookBack', tableName: 'look_back',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    issueId: p.string(),
    round: p.integer(),
    kind: p.string().$type<LookBackKind>(),
    /** What makes its risk high: conditions of the rules, a category, a mark. */
    why: p.array(),
    drawId: p.string().nullable(),
    issueNumber: p.string(),
    title: p.text(),
    problem: p.text(),
    answer: p.text(),
    evidence: p.text(),
    unitId: p.string(),
    seed: p.string(),
    candidates: p.array(),
    reviewerId: p.string().nullable(),
    state: p.string().$type<LookBackState>(),
    drawnAt: p.datetime(),
    assignedAt: p.datetime().nullable(),
    visitedOn: p.date().nullable(),
    notes: p.text().nullable(),
    doneAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** Somebody outside the handling chain looks whether what was struck off lasts (回头看). */
export class LookBack extends LookBackSchema.class {}
LookBackSchema.setClass(LookBack);

const LookBackDrawSchema = defineEntity({
  name: 'LookBackDraw', tableName: 'look_back_draw',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    period: p.string(),
    fromOn: p.date(),
    toOn: p.date(),
    seed: p.string(),
    population: p.array(),
    share: p.integer(),
    rounding: p.string().$type<Rounding>(),
    picked: p.array(),
    drawnAt: p.datetime(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** One drawing of a sample: its seed and everything that could have been drawn, so that it can be drawn again. */
export class LookBackDraw extends LookBackDrawSchema.class {}
LookBackDrawSchema.setClass(LookBackDraw);
