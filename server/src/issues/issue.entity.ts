import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Confidentiality } from '../submissions/confidentiality.rules.ts';
import type { IssueState } from './issue.rules.ts';

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
    version: p.integer(),
    audience: p.array(),
  },
});
/** An item of the ledger (台账). */
export class Issue extends schema.class {}
schema.setClass(Issue);
