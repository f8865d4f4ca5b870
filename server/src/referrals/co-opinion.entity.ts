import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Confidentiality } from '../submissions/confidentiality.rules.ts';
import type { CoOpinionState } from './co-opinion.rules.ts';

const schema = defineEntity({
  name: 'CoOpinion',
  tableName: 'co_opinion',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    referralId: p.string(),
    unitId: p.string(),
    leadUnitId: p.string(),
    handlerId: p.string().nullable(),
    confidentiality: p.string().$type<Confidentiality>(),
    state: p.string().$type<CoOpinionState>(),
    text: p.text(),
    draftedById: p.string(),
    signedById: p.string().nullable(),
    signedAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** What a co-handling unit (协办) says to the lead unit about a referral (协办意见). */
export class CoOpinion extends schema.class {}
schema.setClass(CoOpinion);
