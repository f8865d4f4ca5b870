import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Consulted } from './rule-set.rules.ts';
import type { RoundOpinionState, RoundState } from './round.rules.ts';

const ConsultationRoundSchema = defineEntity({
  name: 'ConsultationRound', tableName: 'consultation_round',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    ordinal: p.integer(),
    consulted: p.array<Consulted>(),
    note: p.text().nullable(),
    state: p.string().$type<RoundState>(),
    openedAt: p.datetime(),
    closedAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** One round of consultation on a draft of the rules (B-7). */
export class ConsultationRound extends ConsultationRoundSchema.class {}
ConsultationRoundSchema.setClass(ConsultationRound);

const RoundOpinionSchema = defineEntity({
  name: 'RoundOpinion', tableName: 'round_opinion',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    roundId: p.string(),
    authorId: p.string(),
    unitId: p.string().nullable(),
    source: p.string(),
    text: p.text(),
    state: p.string().$type<RoundOpinionState>(),
    reason: p.text().nullable(),
    enteredAt: p.datetime(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** What somebody says of a draft in one round, and what became of it. */
export class RoundOpinion extends RoundOpinionSchema.class {}
RoundOpinionSchema.setClass(RoundOpinion);
