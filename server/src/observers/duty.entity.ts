import { defineEntity, p } from '@mikro-orm/postgresql';
import type { DutyState, Excuse, OwedBy } from './duty.rules.ts';

const schema = defineEntity({
  name: 'Duty',
  tableName: 'duty',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    cadence: p.string(),
    period: p.string(),
    opensOn: p.date(),
    endsOn: p.date(),
    owedBy: p.string().$type<OwedBy>(),
    /** The observer who owes it or for whom it is owed; null for what the scheme owes as a whole. */
    membershipId: p.string().nullable(),
    liaisonId: p.string().nullable(),
    managingUnitId: p.string().nullable(),
    state: p.string().$type<DutyState>(),
    /** When whoever has not done it is reminded, and when that was. */
    remindAt: p.datetime(),
    remindedAt: p.datetime().nullable(),
    doneAt: p.datetime().nullable(),
    /** What did it. */
    deedId: p.string().nullable(),
    /** The end of the period, where it passed undone. */
    missedAt: p.datetime().nullable(),
    excuseReason: p.string().$type<Excuse>().nullable(),
    explanation: p.text().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** What somebody owes in one month or quarter by a cadence of the rules. */
export class Duty extends schema.class {}
schema.setClass(Duty);
