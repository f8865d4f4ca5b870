import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Confidentiality } from '../submissions/confidentiality.rules.ts';
import type { IssueEffect } from './effect.rules.ts';
import type { IssueState } from './issue.rules.ts';

/** What an opinion or an issue that was merged into another adds to what the unit is handed. */
export interface Supplement { readonly of: string; readonly text: string }

const schema = defineEntity({
  name: 'Issue',
  tableName: 'issue',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    number: p.string(),
    title: p.string(),
    problem: p.text(),
    suggestion: p.text(),
    category: p.string(),
    confidentiality: p.string().$type<Confidentiality>().default('ORDINARY'),
    state: p.string().$type<IssueState>(),
    round: p.integer(),
    registeredAt: p.datetime(),
    responsibleUnitId: p.string().nullable(),
    dueAt: p.datetime().nullable(),
    opinionCount: p.integer(),
    referralCount: p.integer(),
    authors: p.array(),
    liaisons: p.array(),
    unitIds: p.array(),
    /** To whom of the units it was assigned; kept where nobody else there opens it. */
    handlerIds: p.array().onCreate(() => []),
    evidence: p.text().nullable(),
    clearedAt: p.datetime().nullable(),
    clearedById: p.string().nullable(),
    /** What looking back found; never mixed with where it stands or what was decided. */
    effect: p.string().$type<IssueEffect>().default('NOT_LOOKED'),
    /** How many rungs higher than at first it is handled. */
    level: p.integer().default(0),
    highRisk: p.boolean().default(false),
    riskReason: p.text().nullable(),
    parkPlan: p.text().nullable(),
    parkedUntil: p.date().nullable(),
    /** The earlier matter of which this is the same again. */
    recurrenceOfId: p.string().nullable(),
    /** The issue it goes along with. */
    mergedIntoId: p.string().nullable(),
    /** The issue it was parted from. */
    partedFromId: p.string().nullable(),
    /** What those that were merged into it add, for the unit. */
    supplements: p.json().$type<readonly Supplement[]>(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** An item of the ledger (台账). */
export class Issue extends schema.class {}
schema.setClass(Issue);
